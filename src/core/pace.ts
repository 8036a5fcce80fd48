import type { Forecast } from './assessment.js';
import { missedEdge } from './band.js';
import { isCap } from './goal.js';
import { dateOf } from './period.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';
import { FEWEST_POINTS, theilSen } from './statistics.js';
import type { Trend } from './statistics.js';
import { finiteOrNull, RELATIVE_TOLERANCE } from './value.js';

/** The mean length of a year in days. */
export const DAYS_PER_YEAR = 365.25;

/** Fewer days than this make a required pace that says little. */
const FEW_DAYS = 30;

/** A target reached only after so many years is as good as never reached. */
const MOST_YEARS = 100;

/** How fast the values move, how fast they must, and where they lead. */
export interface Outlook {
  pace: number | null;
  requiredPace: number | null;
  forecast: Forecast | null;
}

/** Nothing can be told. */
export const noOutlook: Outlook = { pace: null, requiredPace: null, forecast: null };

/** The outlook of a value from the trend of the observations. */
export function outlookOf(situation: Situation, isMet: boolean, report: Report): Outlook {
  const { value, series, goal, day } = situation;
  if (value === null || situation.isContrary) return noOutlook;
  const trend = theilSen(series);
  if (!trend) report('too-few-observations', { n: series.length, needed: FEWEST_POINTS });
  const hasGoal = goal.target !== null || goal.band !== null;
  return {
    pace: trend && finiteOrNull(trend.slope * DAYS_PER_YEAR),
    requiredPace: isMet ? null : requiredPace(situation, value, report),
    forecast:
      trend && hasGoal && day !== null ? forecast(situation, value, day, trend, isMet) : null,
  };
}

/** Unit per year that is needed from the date judged to the target date, negative for `lower`. */
function requiredPace({ goal, asOf }: Situation, value: number, report: Report): number | null {
  if (goal.target === null || goal.end === null || asOf === null || isCap(goal)) return null;
  const days = goal.end - asOf;
  if (days <= 0) return null;
  if (days < FEW_DAYS) report('few-days-left', { days }, ['target.period']);
  return finiteOrNull((goal.target - value) / (days / DAYS_PER_YEAR));
}

/** Goes on from the newest value with the slope of the trend and with both ends of its interval. */
function forecast(
  situation: Situation,
  value: number,
  day: number,
  trend: Trend,
  isMet: boolean,
): Forecast | null {
  const days = Math.max((situation.goal.end ?? day) - day, 0);
  const at = (slope: number) => finiteOrNull(value + slope * days);
  const [middle, low, high] = [at(trend.slope), at(trend.low), at(trend.high)];
  if (middle === null || low === null || high === null) return null;
  const reaches = isMet ? null : dateReached(situation, value, day, trend.slope);
  return { value: middle, low, high, reaches, method: 'theil-sen', n: trend.n };
}

/** The first day on which the present pace has led to the goal; `null` when it leads elsewhere. */
function dateReached(
  { goal }: Situation,
  value: number,
  day: number,
  slope: number,
): string | null {
  const aim = goal.band ? missedEdge(goal.band, value) : goal.target;
  if (aim === null || isCap(goal) || slope === 0) return null;
  const days = Math.ceil(((aim - value) / slope) * (1 - RELATIVE_TOLERANCE));
  if (!(days > 0 && days <= MOST_YEARS * DAYS_PER_YEAR)) return null;
  const reached = day + days;
  return goal.yearEnd !== null && reached > goal.yearEnd ? null : dateOrNull(reached);
}

function dateOrNull(day: number): string | null {
  try {
    return dateOf(day);
  } catch {
    return null; // beyond the year 9999
  }
}
