/** A result and what it was made from. */
export interface Kept<Result> {
  readonly from: readonly unknown[];
  readonly result: Result;
}

/** What was made before, or a new result where something that it is made from is another. */
export function keep<Result>(
  kept: Kept<Result> | null,
  from: readonly unknown[],
  make: () => Result,
): Kept<Result> {
  const isSame = kept?.from.every((value, i) => Object.is(value, from[i]));
  return kept && isSame ? kept : { from, result: make() };
}
