import type { Locale } from '../i18n/register.js';
import { chrome } from '../i18n/texts.js';
import type { Notice } from './scene.js';

/** Says how many rows were left out, where any were. */
export function leftOutNotices(count: number, locale: Locale): Notice[] {
  if (count === 0) return [];
  return [{ code: 'rows-left-out', text: locale.texts(chrome).rowsLeftOut(count), count }];
}

/** The remarks on a picture, where other rows were left out before it was drawn: all are counted together. */
export function withLeftOut(
  notices: readonly Notice[],
  unread: number,
  locale: Locale,
): readonly Notice[] {
  if (unread === 0) return notices;
  const all = notices.reduce((sum, { count = 0 }) => sum + count, unread);
  return [...leftOutNotices(all, locale), ...notices.filter(({ count }) => count === undefined)];
}
