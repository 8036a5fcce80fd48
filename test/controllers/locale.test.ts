import { afterEach, expect, test } from 'vitest';
import '../../src/components/kpi-card/ward-kpi-card.js';
import type { WardKpiCard } from '../../src/components/kpi-card/kpi-card.js';
import { localeFor, registerLocale, textsOf } from '../../src/i18n/register.js';
import { unmountAll } from '../support/mount.js';

afterEach(unmountAll);

function place(lang: string): WardKpiCard {
  const box = document.createElement('div');
  box.lang = lang;
  const card = document.createElement('ward-kpi-card');
  Object.assign(card, { label: 'Budget', value: 12.5, target: 20 });
  box.append(card);
  document.body.append(box);
  return card;
}

/** All that was ever written in a card. */
function log(card: WardKpiCard): string[] {
  const texts: string[] = [];
  const note = () => texts.push(card.shadowRoot?.textContent ?? '');
  new MutationObserver(note).observe(card.shadowRoot!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

// The first test of this file: no element has spoken English yet.
test('English comes with the first element that speaks it, and until then nothing is drawn', async () => {
  expect(textsOf('vi')).toBeNull();
  expect(textsOf('en')).toBeInstanceOf(Promise);
  expect(localeFor('en').tag).toBe('vi');
  registerLocale('km', { words: { target: 'គោលដៅ' } });

  const [vietnamese, english, khmer] = [place('vi'), place('en-GB'), place('km')];
  await vietnamese.updateComplete;
  expect(vietnamese.shadowRoot?.textContent).toContain('Mục tiêu');
  expect(english.shadowRoot?.textContent).toBe('');

  const shown = [log(english), log(khmer)];
  vietnamese.parentElement!.lang = 'en';
  await Promise.all([english.updateComplete, khmer.updateComplete]);
  expect(english.shadowRoot?.textContent).toContain('Target');
  expect(khmer.shadowRoot?.textContent).toContain('គោលដៅ');
  expect(shown.flat().join()).not.toContain('Mục tiêu');

  await vietnamese.updateComplete;
  expect(vietnamese.shadowRoot?.textContent).toContain('Target');
  expect(textsOf('en')).toBeNull();
});

test('once it is here, everything follows at once', async () => {
  const card = place('vi');
  await card.updateComplete;
  card.parentElement!.lang = 'en';
  await Promise.resolve();
  await card.updateComplete;
  expect(card.shadowRoot?.textContent).toContain('Target');
});
