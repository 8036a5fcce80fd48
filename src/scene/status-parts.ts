import { STATUSES } from '../core/hand.js';
import type { Status } from '../core/indicator.js';
import type { Locale } from '../i18n/register.js';
import { countStatuses } from './goal-counts.js';
import type { ChartGoal } from './goals.js';
import type { Paint } from './scene.js';

/** Goals of one status. */
export interface StatusPart {
  status: Status;
  word: string;
  count: number;
  goals: readonly { key: string; name: string }[];
}

/** Where a part begins on a strip, and how wide it is, in the units of the strip. */
export interface StripSpan {
  x: number;
  width: number;
}

/** A strip of parts side by side. */
export interface Strip {
  width: number;
  /** Between two parts; less where it would leave the parts no room. */
  gap: number;
  /** A part is never so narrow that it cannot be seen or pointed at, as long as all have that room. */
  least: number;
}

/** Goals by status, the best first: that is how a strip is read. Goals without a status are in no part. */
export function statusParts(goals: readonly ChartGoal[], locale: Locale): StatusPart[] {
  const named = new Map<Status | null, { key: string; name: string }[]>();
  for (const { judged, name } of goals) {
    const { status } = judged.assessment;
    const list = named.get(status) ?? [];
    list.push({ key: judged.indicator.id, name });
    named.set(status, list);
  }
  return countStatuses(goals, locale)
    .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
    .map((each) => ({ ...each, goals: named.get(each.status) ?? [] }));
}

/** Places parts on a strip, each as wide as its number of goals. */
export function placeParts<Part extends Pick<StatusPart, 'count'>>(
  parts: readonly Part[],
  { width, gap, least: wantedLeast }: Strip,
): readonly (Part & StripSpan)[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const between = Math.min(gap, width / (4 * parts.length));
  const room = width - between * (parts.length - 1);
  const least = Math.min(wantedLeast, room / Math.max(1, parts.length));
  const wanted = parts.map(({ count }) => Math.max(least, (room * count) / total));
  const excess = wanted.reduce((sum, each) => sum + each, 0) - room;
  const spare = wanted.reduce((sum, each) => sum + (each - least), 0) || 1;
  let x = 0;
  return parts.map((part, i) => {
    const own = wanted[i]! - (excess * (wanted[i]! - least)) / spare;
    const span = { x, width: own };
    x += own + between;
    return { ...part, ...span };
  });
}

/** The paint of a part: what nobody knows, or what does not apply, is a hatch. */
export function partPaint(status: Status): Paint {
  const isPattern = status === 'no-data' || status === 'not-applicable';
  return isPattern ? 'hatch-hatch' : `${status}-mark`;
}
