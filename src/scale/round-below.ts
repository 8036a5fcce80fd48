/** The largest of 1, 2, 5 times a power of ten that is not above a number greater than zero. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
}
