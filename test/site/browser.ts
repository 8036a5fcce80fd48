import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';

/** The Chromium of all tests, driven from outside. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
}

/** What a page complained about: uncaught errors, and errors and warnings in the console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (entry) => {
    // A file that cannot be had is what some stories are about.
    const isLoud = entry.type() === 'error' || entry.type() === 'warning';
    if (isLoud && !entry.text().startsWith('Failed to load resource'))
      complaints.push(entry.text());
  });
  return complaints;
}

/** The text that an element shows from its shadow root; of a picture alone, what it is called. */
export function shownText(element: Locator): Promise<string> {
  return element.evaluate((host) =>
    [...(host.shadowRoot?.children ?? [])]
      .map((child) => {
        if (child instanceof HTMLStyleElement) return '';
        return child instanceof HTMLElement ? child.innerText : (child.ariaLabel ?? '');
      })
      .join(' ')
      .trim(),
  );
}
