/** Runs one task at a time: a newer one ends the older, whose outcome nobody hears of. */
export interface Latest<Result> {
  readonly isBusy: boolean;
  run(task: (signal: AbortSignal) => Promise<Result>): void;
  abort(): void;
}

export function createLatest<Result>(
  succeed: (result: Result) => void,
  fail: (fault: unknown) => void,
): Latest<Result> {
  let current: AbortController | null = null;

  function abort(): void {
    current?.abort();
    current = null;
  }

  return {
    get isBusy() {
      return current !== null;
    },
    run(task) {
      abort();
      const own = new AbortController();
      current = own;
      const ifLatest =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          if (current !== own) return;
          current = null;
          settle(value);
        };
      void invoke(task, own.signal).then(ifLatest(succeed), ifLatest(fail));
    },
    abort,
  };
}

/** A task that throws at once fails like one that rejects later. */
async function invoke<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  return task(signal);
}
