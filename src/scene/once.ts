/** The result of a function that runs when it is first asked for, and not again. */
export function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}
