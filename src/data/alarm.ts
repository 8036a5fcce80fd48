/** Calls back after so many seconds; the function returned calls it off. */
export type Schedule = (callback: () => void, seconds: number) => () => void;

/** One timer that can be set again and called off. */
export interface Alarm {
  set(seconds: number): void;
  cancel(): void;
}

/** Seconds that a timer can hold: a longer wait would end at once. */
const LONGEST_WAIT = 2_147_483;

const scheduleTimeout: Schedule = (callback, seconds) => {
  const timer = setTimeout(callback, Math.min(seconds, LONGEST_WAIT) * 1000);
  return () => clearTimeout(timer);
};

export function createAlarm(ring: () => void, schedule: Schedule = scheduleTimeout): Alarm {
  let callOff: (() => void) | null = null;

  function cancel(): void {
    callOff?.();
    callOff = null;
  }

  return {
    set(seconds) {
      cancel();
      callOff = schedule(ring, seconds);
    },
    cancel,
  };
}
