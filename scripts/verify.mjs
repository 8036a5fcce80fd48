// @ts-check
// Everything CI checks, in one command. A step that fails does not hide the ones after it.
import { spawnSync } from 'node:child_process';

const steps = [
  'lint',
  'typecheck',
  'check:manifest',
  'test',
  'build',
  'check:package',
  'size',
  'build:storybook',
  'test:site',
];

const results = steps.map((step) => {
  console.log(`\n▶ npm run ${step}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { step, seconds: Math.round((performance.now() - start) / 1000), passed: status === 0 };
});

console.table(results);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
