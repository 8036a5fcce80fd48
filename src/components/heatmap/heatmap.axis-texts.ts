import { dateOf } from '../../core/period.js';
import { readWeekday } from '../../data/weekday.js';
import type { Locale } from '../../i18n/register.js';
import { readTime, unitIndex, unitText, type TimeUnit } from '../../scale/time.js';
import type { HeatAxis } from './heatmap.axis.js';
import type { HeatWords } from './heatmap.words.js';

/** One way to label the places of an axis. */
export interface AxisForm {
  texts: readonly string[];
  /** What the places of a run share ("2025"), to be written once over the run. */
  groups: readonly string[] | null;
}

/** How an axis is labelled: the fullest way first. */
export interface AxisTexts {
  forms: readonly AxisForm[];
  /** The number of the first place: every tenth label is to stand at a ten. */
  offset: number;
  style: 'tick' | 'note';
}

/** Ways to label columns, which have little width. */
export function columnTexts(axis: HeatAxis, words: HeatWords, locale: Locale): AxisTexts {
  const grouped = axis.kind === 'time' ? timeForms(axis, words, locale) : [];
  const named = namedForms(axis, words);
  return { ...common(axis), forms: grouped.length > 0 ? grouped : named };
}

/** Ways to label lines, which have room for whole names. */
export function lineTexts(axis: HeatAxis, words: HeatWords): AxisTexts {
  return { ...common(axis), forms: namedForms(axis, words) };
}

function common(axis: HeatAxis): Pick<AxisTexts, 'offset' | 'style'> {
  const isFigure = axis.kind === 'time' || axis.kind === 'number';
  return { offset: offsetOf(axis), style: isFigure ? 'tick' : 'note' };
}

function offsetOf({ kind, keys: [first = ''], unit }: HeatAxis): number {
  if (kind === 'category' || kind === 'weekday') return 0;
  if (kind === 'time') return unitIndex(unit, readTime(first)?.day ?? 0);
  const number = Number(kind === 'number' ? first : /\d+/.exec(first)?.[0]);
  return Number.isSafeInteger(number) ? number : 0;
}

function namedForms(axis: HeatAxis, { nameOf, texts }: HeatWords): AxisForm[] {
  const names = axis.keys.map((_, place) => nameOf(axis, place, 'short'));
  const full = { texts: names, groups: null };
  if (axis.kind !== 'weekday') return [full];
  const short = axis.keys.map((key, i) => texts.weekdaysShort[readWeekday(key) ?? -1] ?? names[i]!);
  return [full, { texts: short, groups: null }];
}

/** Months and quarters under their year, days under their month: what a run shares is told once. */
function timeForms({ keys, unit }: HeatAxis, words: HeatWords, locale: Locale): AxisForm[] {
  const parent = parents[unit];
  if (!parent || keys.length < 2) return [];
  const days = keys.map((key) => Math.floor(readTime(key)?.day ?? 0));
  const groups = days.map((day) =>
    locale.format.period(unitText(parent, unitIndex(parent, day)), { form: 'short' }),
  );
  return partTexts(unit, words, locale).map((textOf) => ({ texts: days.map(textOf), groups }));
}

const parents: Readonly<Partial<Record<TimeUnit, TimeUnit>>> = {
  month: 'year',
  quarter: 'year',
  day: 'month',
};

function partTexts(
  unit: TimeUnit,
  { texts }: HeatWords,
  { messages }: Locale,
): ((day: number) => string)[] {
  const monthOf = (day: number) => Number(dateOf(day).slice(5, 7));
  if (unit === 'day') return [(day) => String(Number(dateOf(day).slice(8)))];
  if (unit === 'month')
    return [(day) => texts.monthShort(monthOf(day)), (day) => String(monthOf(day))];
  return [(day) => messages.dates.quarterTick(Math.ceil(monthOf(day) / 3))];
}
