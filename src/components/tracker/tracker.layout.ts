import { STATUSES } from '../../core/hand.js';
import type { Indicator, Status } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { tracker } from '../../i18n/tracker-text.js';
import type { LinearScale } from '../../scale/linear.js';
import { baseAxis, baseAxisHeight, fittingTicks } from '../../scene/axis.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import { periodTicks } from '../../scene/period-ticks.js';
import type { Box, Frame, Layer, Legend, Notice, Scene } from '../../scene/scene.js';
import {
  describePeriods,
  goodPeriods,
  newestKnown,
  type StatusPeriod,
} from '../../scene/status-periods.js';
import { periodMarks, placePeriods, type PlacedPeriod } from '../../scene/status-strip.js';
import { readPeriods, type TrackedPeriods } from './tracker.data.js';
import type { TrackerOptions } from './tracker.options.js';
import { stripReading } from './tracker.reading.js';
import { periodTable } from './tracker.table.js';

export type { TrackerOptions } from './tracker.options.js';

/** How many periods have a status. */
export interface StatusTally {
  status: Status;
  word: string;
  count: number;
}

/** Periods as a strip, with what stands above it. */
export interface TrackerScene extends Scene {
  /** The newest period of which something is known; null where nothing is. */
  newest: StatusPeriod | null;
  /** "5/8 quý đúng tiến độ"; empty where nothing was judged. */
  headline: string;
  /** The name of what is tracked; empty where the rows have none. */
  name: string;
  statuses: readonly StatusTally[];
}

/** Below this height the strip stands without labels. */
const leastHeight = 64;

/**
 * One block a period: where an indicator stood at the end of each of its periods, by what was known and expected then,
 * or the statuses that rows give. The newest stands last; of more periods than fit, the newest are drawn.
 */
export function layoutTracker(
  rows: readonly (Row | Indicator)[],
  options: TrackerOptions,
  size: Frame,
  locale: Locale,
): TrackerScene {
  const frame = usableFrame(size);
  const tracked = readPeriods(rows, options, locale);
  const { periods, issues, name } = tracked;
  const { placed, axis, plot } = placeStrip(tracked, frame, locale);
  const statuses = tally(periods, locale);
  return {
    kind: 'tracker',
    ...frame,
    plot,
    layers: [
      { id: 'marks', marks: placed.flatMap(periodMarks) },
      axis,
      ...(periods.length === 0 ? [emptyLayer(locale.messages.words.noData, frame)] : []),
    ],
    legend: legendOf(statuses),
    ...stripReading(placed, locale),
    table: once(() => periodTable(periods, locale)),
    size: periods.length,
    describe: once(() => describePeriods(tracked, name || locale.texts(tracker).kind, locale)),
    notices: noticesOf(tracked, placed, locale),
    issues,
    newest: newestKnown(periods),
    headline: goodPeriods(tracked, locale),
    name,
    statuses,
  };
}

interface Strip {
  placed: readonly PlacedPeriod[];
  axis: Layer;
  plot: Box;
}

function placeStrip({ periods, unit }: TrackedPeriods, frame: Frame, locale: Locale): Strip {
  const room: Box = { x: 0, y: 0, ...frame };
  const shown = placePeriods(periods, room).map(({ period }) => period);
  const [first, last] = [placePeriods(shown, room)[0]?.box, placePeriods(shown, room).at(-1)?.box];
  const width = first && last ? last.x + last.width : 0;
  const x: LinearScale = {
    type: 'linear',
    domain: [0, shown.length],
    range: [0, width],
    ticks: [],
  };
  const isLow = frame.height < leastHeight || shown.length === 0;
  const ticks = isLow
    ? { ticks: [], groups: [] }
    : fittingTicks(periodTicks(shown, unit, locale), x, frame);
  const height = frame.height - (isLow ? 0 : baseAxisHeight(ticks));
  const plot = { x: 0, y: 0, width, height };
  return {
    placed: placePeriods(shown, { ...room, height }),
    axis: baseAxis(frame, plot, x, ticks),
    plot,
  };
}

/** The statuses that occur, the best first. */
function tally(periods: readonly StatusPeriod[], { messages }: Locale): StatusTally[] {
  return STATUSES.flatMap((status) => {
    const count = periods.filter((each) => each.status === status).length;
    return count === 0 ? [] : [{ status, word: messages.status[status], count }];
  });
}

function legendOf(statuses: readonly StatusTally[]): Legend | null {
  if (statuses.length === 0) return null;
  return {
    items: statuses.map(({ status, word, count }) => ({
      key: status,
      label: word,
      paint:
        status === 'no-data'
          ? 'hatch-hatch'
          : status === 'not-applicable' || status === 'not-started'
            ? 'track'
            : `${status}-mark`,
      shape: 'swatch',
      count,
    })),
  };
}

function noticesOf(
  { periods, unit, leftOut }: TrackedPeriods,
  placed: readonly PlacedPeriod[],
  locale: Locale,
): Notice[] {
  const notices = leftOutNotices(leftOut, locale);
  if (placed.length === periods.length || placed.length === 0) return notices;
  const text = locale.texts(tracker).newestOnly(placed.length, periods.length, unit);
  return [...notices, { code: 'newest-only', text }];
}
