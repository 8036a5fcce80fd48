// @ts-check
// One plain line when a run is over: `12 passed, 0 failed`.
import { writeSync } from 'node:fs';

/** @type {import('vitest/reporters').Reporter} */
export const countsReporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (/** @type {string} */ state) =>
      tests.filter((test) => test.result().state === state).length;
    // A file that does not load and an error outside any test are failures as well.
    const broken = modules.flatMap((module) => module.errors()).length + unhandledErrors.length;
    const line = `${count('passed')} passed, ${count('failed') + broken} failed`;
    process.once('exit', () => writeSync(1, `\n${line}\n`));
  },
};
