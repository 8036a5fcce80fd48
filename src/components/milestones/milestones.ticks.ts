import type { Locale } from '../../i18n/register.js';
import { position, type TimeScale } from '../../scale/linear.js';
import { unitBounds, unitIndex, unitText, type TimeUnit } from '../../scale/time.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';

/** A span of the calendar with its label, in days: from the evening before its first to that of its last. */
export interface CalendarSpan {
  label: string;
  from: number;
  to: number;
}

/** The head of a timeline: spans, and the years over them where those are shorter. */
export interface TimelineHead {
  spans: readonly CalendarSpan[];
  years: readonly CalendarSpan[];
}

const units = ['month', 'quarter', 'year'] as const;
/** Months are told of half a year at most: a longer plan is made by quarters. */
const mostDaysByMonth = 190;
/** Between two labels, in pixels. */
const distance = 6;

/** The finest spans whose labels fit over them; none where not even years do. */
export function timelineHead(x: TimeScale, locale: Locale): TimelineHead {
  const years = spansOf('year', x, locale);
  for (const unit of units) {
    if (unit === 'month' && x.domain[1] - x.domain[0] > mostDaysByMonth) continue;
    const spans = unit === 'year' ? years : spansOf(unit, x, locale);
    if (spans.every((span) => fits(span, x))) return { spans, years: unit === 'year' ? [] : years };
  }
  return { spans: [], years: [] };
}

function spansOf(unit: TimeUnit, { domain }: TimeScale, locale: Locale): CalendarSpan[] {
  const [first, last] = [unitIndex(unit, domain[0] + 1), unitIndex(unit, domain[1])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const [start, end] = unitBounds(unit, first + i);
    const [from, to] = [Math.max(start - 1, domain[0]), Math.min(end, domain[1])];
    return { label: labelOf(unit, first + i, locale), from, to };
  });
}

function labelOf(unit: TimeUnit, index: number, { format, messages }: Locale): string {
  if (unit === 'quarter') return messages.dates.quarterTick((index % 4) + 1);
  if (unit === 'month') return format.number((index % 12) + 1);
  return format.period(unitText(unit, index), { form: 'short' });
}

function fits({ label, from, to }: CalendarSpan, x: TimeScale): boolean {
  return textWidth(label, typeScale.tick.size) + distance <= position(x, to) - position(x, from);
}
