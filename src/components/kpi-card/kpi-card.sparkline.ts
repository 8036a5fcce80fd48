import type { ContinuousScale } from '../../scale/linear.js';
import { position } from '../../scale/linear.js';
import { linePath, lineVertices, round, type LinePoints } from '../../scene/marks.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { CardSparkline } from './kpi-card.picture.js';

const width = 96;
const height = 34;
/** Room for the line's caps at the left, and for the end dot with its halo. */
const across = [2, width - 5] as const;
const upwards = [height - 5, 5] as const;

/** The course of the values; null with fewer than two of them. */
export function layoutSparkline(facts: CardFacts): CardSparkline | null {
  if (facts.withheld || facts.isContrary || facts.assessment.value === null) return null;
  const points = pointsOf(facts);
  const values = points.ys.filter((value) => !Number.isNaN(value));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return null;
  const [xScale, yScale] = scalesOf(points, values);
  const newest = points.xs[points.ys.findLastIndex((value) => !Number.isNaN(value))] ?? 0;
  return {
    width,
    height,
    d: linePath(points, lineVertices(points, xScale), xScale, yScale),
    x: round(position(xScale, newest)),
    y: round(position(yScale, last)),
    text: facts.texts.sparkline(endText(facts, first, 0), endText(facts, last, -1)),
  };
}

/** Dated values stand at their dates; values in a mere list stand evenly. */
function pointsOf({ input, series }: CardFacts): LinePoints {
  const { trend } = input;
  if (trend && trend.length > 0) {
    const isFigure = (value: number | null) => typeof value === 'number' && Number.isFinite(value);
    const ys = Float64Array.from(trend, (value) => (isFigure(value) ? Number(value) : NaN));
    return { xs: Float64Array.from(trend.keys()), ys };
  }
  return {
    xs: Float64Array.from(series, ({ day }) => day),
    ys: Float64Array.from(series, ({ value }) => value),
  };
}

function scalesOf({ xs }: LinePoints, values: Float64Array): [ContinuousScale, ContinuousScale] {
  const days = [xs[0] ?? 0, xs.at(-1) ?? 0] as const;
  const extent = [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ] as const;
  return [
    { type: 'time', domain: days, range: across },
    { type: 'linear', domain: extent, range: upwards, ticks: [] },
  ];
}

/** A value at an end of the course, with its period where it has one. */
function endText(facts: CardFacts, value: number, end: 0 | -1): string {
  const { series, input, unit, locale, decimals } = facts;
  const printed = locale.format.number(value, { unit, decimals: decimals.value });
  const period = input.trend?.length ? undefined : series.at(end)?.period;
  return period === undefined ? printed : `${printed} (${locale.format.period(period)})`;
}
