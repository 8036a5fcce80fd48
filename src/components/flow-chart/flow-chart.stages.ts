import type { Refuse } from '../../data/columns.js';
import type { Repeat } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import type { ChosenFields } from './flow-chart.fields.js';
import { readAmounts, readNames } from './flow-chart.links.js';

/** One stage of a funnel. */
export interface Stage {
  readonly name: string;
  /** NaN where there is no data. */
  readonly value: number;
  readonly row: number;
  /** Share of the first stage and of the one before; null where that has no data or nothing. */
  readonly ofFirst: number | null;
  readonly ofPrevious: number | null;
  /** What was there at the stage before and is here no longer; below zero where there is more; null where not known. */
  readonly loss: number | null;
}

/** Stages in the order of the rows. What cannot be a stage is told and left out. */
export function readStages(
  rows: readonly Row[],
  fields: ChosenFields,
  refuse: Refuse,
  repeat: Repeat,
): Stage[] {
  const names = readNames(rows, fields.stage, refuse);
  const places = Float64Array.from(names, (name, i) => (name ? i : NaN));
  const values = readAmounts(rows, places, fields.value, refuse);
  const seen = new Set<string>();
  const stages: Stage[] = [];
  let repeats = 0;
  names.forEach((name, row) => {
    if (!name) return;
    if (seen.has(name)) repeats += 1;
    else stages.push(stageAfter(stages, { name, row, value: values[row] ?? NaN }));
    seen.add(name);
  });
  repeat(repeats, 'a stage', fields.stage);
  return stages;
}

function stageAfter(before: readonly Stage[], own: Pick<Stage, 'name' | 'row' | 'value'>): Stage {
  const previous = before.at(-1)?.value ?? NaN;
  const loss = previous - own.value;
  return {
    ...own,
    ofFirst: shareOf(own.value, before[0]?.value ?? own.value),
    ofPrevious: shareOf(own.value, previous),
    loss: Number.isNaN(loss) ? null : loss,
  };
}

/** A part of a whole; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  const share = part / whole;
  return Number.isFinite(share) ? share : null;
}
