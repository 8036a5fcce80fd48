// @ts-check
// `npm start` answers within a minute on this machine, and stops when told.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // nobody listens yet
  }
}

const port = await freePort();
const deadline = Date.now() + 60_000;
// A process group of its own: npm, its shell and Storybook stop together.
const start = spawn('npm', ['start', '--', '--port', String(port)], {
  detached: true,
  stdio: 'ignore',
});
const pages = [`http://127.0.0.1:${port}/index.json`, `http://127.0.0.1:${port}/iframe.html`];
let served = false;
while (!served && Date.now() < deadline && start.exitCode === null) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  served = (await Promise.all(pages.map(answers))).every(Boolean);
}
if (start.pid && start.exitCode === null) process.kill(-start.pid, 'SIGTERM');
console.log(served ? 'npm start: served' : 'npm start: nothing was served within a minute');
process.exitCode = served ? 0 : 1;
