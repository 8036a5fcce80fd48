/**
 * Ranks of values as sport has them: of equal values each takes the better rank, and the ranks they share are left out
 * after them (1, 2, 2, 4). NaN has no rank.
 */
export function rankValues(values: readonly number[], better: 'higher' | 'lower'): number[] {
  const sign = better === 'lower' ? 1 : -1;
  const order = [...values.keys()]
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => (values[a]! < values[b]! ? -sign : values[a]! > values[b]! ? sign : 0));
  const ranks = values.map(() => NaN);
  order.forEach((index, place) => {
    const before = order[place - 1];
    const ties = before !== undefined && values[before] === values[index];
    ranks[index] = ties ? ranks[before]! : place + 1;
  });
  return ranks;
}
