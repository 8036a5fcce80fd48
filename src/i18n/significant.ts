/** A computed figure with three significant digits: more would promise what a trend or a plan cannot hold. */
export function significant(amount: number): number {
  return Number(amount.toPrecision(3));
}
