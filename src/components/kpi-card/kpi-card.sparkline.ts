import type { CardFacts } from './kpi-card.facts.js';
import type { CardSparkline } from './kpi-card.picture.js';

const width = 96;
const height = 34;
/** Room for the line's caps at the left and for the end dot with its halo. */
const inset = { left: 2, right: 5, top: 5, bottom: 5 };

/** A value at a place; null is a gap in the line. */
interface Sample {
  at: number;
  value: number | null;
}

/** The course of the values; null with fewer than two of them. */
export function layoutSparkline(facts: CardFacts): CardSparkline | null {
  if (facts.withheld || facts.isContrary || facts.assessment.value === null) return null;
  const samples = samplesOf(facts);
  const values = samples.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return null;
  const place = placeIn(samples, values);
  const newest = samples.findLast(({ value }) => value !== null);
  const [x, y] = place(newest?.at ?? 0, last);
  const text = facts.texts.sparkline(endText(facts, first, 'first'), endText(facts, last, 'last'));
  return { width, height, d: linePath(samples, place), x, y, text };
}

/** Dated values stand at their dates; values in a mere list stand evenly. */
function samplesOf({ input, series }: CardFacts): readonly Sample[] {
  const { trend } = input;
  if (trend && trend.length > 0) {
    return trend.map((value, at) => ({ at, value: Number.isFinite(value) ? value : null }));
  }
  return series.map(({ day, value }) => ({ at: day, value }));
}

type Place = (at: number, value: number) => readonly [x: number, y: number];

function placeIn(samples: readonly Sample[], values: readonly number[]): Place {
  const [from, to] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0];
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const right = width - inset.right - inset.left;
  const down = height - inset.bottom - inset.top;
  return (at, value) => {
    const share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5; // halves do not overflow
    return [
      round(inset.left + right * ((at - from) / (to - from))),
      round(inset.top + down * (1 - share)),
    ];
  };
}

function linePath(samples: readonly Sample[], place: Place): string {
  let d = '';
  let pen = 'M';
  for (const { at, value } of samples) {
    if (value === null) pen = 'M';
    else {
      d += `${pen}${place(at, value).join(',')}`;
      pen = 'L';
    }
  }
  return d;
}

function endText(
  { series, input, unit, locale, decimals }: CardFacts,
  value: number,
  end: 'first' | 'last',
) {
  const printed = locale.format.number(value, { unit, decimals: decimals.value });
  const period = end === 'first' ? series[0]?.period : series.at(-1)?.period;
  const isDated = !(input.trend && input.trend.length > 0) && period !== undefined;
  return isDated ? `${printed} (${locale.format.period(period)})` : printed;
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
