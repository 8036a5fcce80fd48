import { weekdayOf } from '../../data/weekday.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { isInside, widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Frame, Layer, PathMark, TextMark } from '../../scene/scene.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { Days } from './heatmap.days.js';
import { textMark } from './heatmap.labels.js';
import type { PlacedStrips, Strip } from './heatmap.strips.js';
import type { HeatWords } from './heatmap.words.js';

/** Over the days of a strip, for the names of months and the year. */
export const headHeight = 20;
const { size } = typeScale.note;
const yearStyle = typeScale['label-strong'];
/** Between labels and days, and between two names of months. */
const [distance, air] = [8, 6];
/** From one name of a day of the week to the next. */
const leastStep = 14;
const daysOfWeek = 7;

/** Pixels left of the days: the names of the days of the week, and over them the year. */
export function sideWidth({ years }: Days, { texts }: HeatWords): number {
  const numbers = years.map(({ year }) => String(year));
  const year = widest(numbers, yearStyle.size, yearStyle.weight);
  return Math.ceil(Math.max(widest(texts.weekdaysShort, size), year)) + distance;
}

/** Years, months and days of the week, and a line where a month begins. */
export function calendarAxes(
  placed: PlacedStrips,
  frame: Frame,
  words: HeatWords,
  locale: Locale,
): Layer[] {
  const { strips, tops } = placed;
  const heads = strips.flatMap((strip, i) => [
    yearMark(strip, tops[i]!),
    ...monthMarks(strip, tops[i]!, placed, words, locale),
  ]);
  const sides = tops.flatMap((top) => weekdayMarks(top, placed, words));
  const inside = (marks: readonly TextMark[]) => marks.filter((mark) => isInside(frame, mark));
  return [
    { id: 'axis-x', marks: inside(heads) },
    { id: 'axis-y', marks: inside(sides) },
    { id: 'months', marks: [monthBorders(placed)].filter(({ d }) => d !== '') },
  ];
}

function yearMark({ year }: Strip, top: number): TextMark {
  const mark = textMark([String(year)], 0, top - distance, 'start', 'label-strong');
  return { ...mark, fill: 'ink' };
}

/** Each month by the fullest of its names that all months of the strip have room for. */
function monthMarks(
  { months, month, monday }: Strip,
  top: number,
  { left, pitch }: PlacedStrips,
  { texts }: HeatWords,
  { messages, tag }: Locale,
): TextMark[] {
  const numbers = months.slice(0, -1).map((_, i) => month + i + 1);
  // The first week that has the first of the month on its Monday, or else the one after it.
  const weeks = months.map((first) => Math.ceil((first - monday) / daysOfWeek));
  const room = Math.min(...weeks.slice(1).map((week, i) => week - weeks[i]!)) * pitch - air;
  const forms = [
    numbers.map((number) => capitalised(messages.dates.monthAlone(number), tag)),
    numbers.map((number) => texts.monthShort(number)),
    numbers.map(String),
  ];
  const form = forms.find((names) => widest(names, size) <= room);
  return (form ?? []).map((name, i) => {
    const edge = i === 0 ? 0 : weeks[i]!;
    return textMark([name], left + edge * pitch + 1, top - distance, 'start', 'note');
  });
}

function weekdayMarks(
  top: number,
  { left, pitch }: PlacedStrips,
  { texts }: HeatWords,
): TextMark[] {
  const every = [1, 2, 3, 6].find((each) => each * pitch >= leastStep);
  if (every === undefined) return [];
  return texts.weekdaysShort.flatMap((name, day) => {
    if (day % every !== 0) return [];
    const x = left - distance - textWidth(name, size);
    return [textMark([name], x, top + (day + 0.5) * pitch + 4, 'start', 'note')];
  });
}

/** Between the days of two months, in steps. */
function monthBorders({ strips, tops, left, pitch }: PlacedStrips): PathMark {
  const borders = strips.flatMap(({ months, monday, from, to }, i) =>
    months.slice(1, -1).flatMap((first) => {
      if (first <= from || first > to) return [];
      const week = Math.floor((first - monday) / daysOfWeek);
      const [top, bottom] = [tops[i]!, tops[i]! + daysOfWeek * pitch];
      const [x, next] = [left + week * pitch, left + (week + 1) * pitch].map(round);
      const y = round(top + weekdayOf(first) * pitch);
      if (weekdayOf(first) === 0) return `M${x},${round(top)}V${round(bottom)}`;
      return `M${next},${round(top)}V${y}H${x}V${round(bottom)}`;
    }),
  );
  const d = borders.join('');
  return { type: 'path', role: 'months', d, stroke: 'line-strong', strokeWidth: 1, fill: 'none' };
}
