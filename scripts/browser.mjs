// @ts-check
// Which Chromium the tests run in: CHROME_PATH, else the build inside @sparticuz/chromium (Linux x64: the same pixels
// on every machine, no system libraries needed), else an installed Chrome.
import { existsSync } from 'node:fs';

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const installed = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** True where the bundled browser runs, so that pictures can be compared with the baselines. */
export const hasBundledChromium =
  !process.env.CHROME_PATH && process.platform === 'linux' && process.arch === 'x64';

export async function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (hasBundledChromium) {
    // The package unpacks its own NSS, NSPR and expat only when it believes to be on AWS Lambda.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium found: set CHROME_PATH to a Chrome or Chromium.');
  return found;
}
