/** The numbers among values, sorted. A typed array is sorted without calling a function to compare two. */
export function ascending(values: ArrayLike<unknown>): Float64Array {
  const sorted = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    sorted[count] = value;
    count += 1;
  }
  return sorted.subarray(0, count).sort();
}

/** How many different numbers there are among sorted ones; counted no further than `most`. */
export function countDifferent(sorted: ArrayLike<number>, most: number): number {
  let count = 0;
  for (let i = 0; i < sorted.length && count < most; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) count += 1;
  return count;
}
