import type { AssessOptions } from '../../core/assessment.js';
import { readThresholds } from '../../core/fields.js';
import { isCap } from '../../core/goal.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import { clampShare, type TrackX } from './progress-chart.scale.js';

const statuses = ['off-track', 'at-risk', 'on-track'] as const;

/** A part of the track in which a goal has this status by now. */
export interface Zone {
  status: (typeof statuses)[number];
  from: TrackX;
  to: TrackX;
}

/**
 * The track from baseline to target in parts, by the shares of the expected progress at which the words change; none
 * where no such share decides. `expected` is a share of the way.
 */
export function layoutZones(
  { goal, assessment }: JudgedGoal,
  expected: number | null,
  options: Pick<AssessOptions, 'thresholds'>,
  place: (share: number) => TrackX,
): readonly Zone[] {
  const { onTrack, atRisk, early } = readThresholds(options);
  const isJudgedByShare = expected !== null && expected > 0 && expected >= early;
  if (!isJudgedByShare || assessment.early || assessment.status === 'overdue') return [];
  // Of a cap less is better: its ratio is what the plan expects over what there is.
  return isCap(goal)
    ? zonesOf([expected / onTrack, expected / atRisk], [...statuses].reverse(), place)
    : zonesOf([expected * atRisk, expected * onTrack], statuses, place);
}

function zonesOf(
  edges: readonly number[],
  names: readonly Zone['status'][],
  place: (share: number) => TrackX,
): readonly Zone[] {
  const places = [0, ...edges.map(clampShare), 1].map(place);
  return names
    .map((status, i) => {
      const [a, b] = [places[i]!, places[i + 1]!];
      return { status, from: Math.min(a, b), to: Math.max(a, b) };
    })
    .filter(({ from, to }) => to > from);
}
