import type { Refuse } from '../../data/columns.js';
import { firstOfEach, type Repeat } from '../../data/refusals.js';
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
  const named = names.flatMap((name, row) =>
    name ? { name, row, value: values[row] ?? NaN } : [],
  );
  const { firsts, repeats } = firstOfEach(named, ({ name }) => name);
  repeat(repeats, 'a stage', fields.stage);
  return firsts.map((own, i) => stageOf(own, firsts[i - 1]?.value, firsts[0]?.value));
}

function stageOf(
  own: Pick<Stage, 'name' | 'row' | 'value'>,
  before = NaN,
  first = own.value,
): Stage {
  const loss = before - own.value;
  return {
    ...own,
    ofFirst: shareOf(own.value, first),
    ofPrevious: shareOf(own.value, before),
    loss: Number.isNaN(loss) ? null : loss,
  };
}

/** A part of a whole; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  const share = part / whole;
  return Number.isFinite(share) ? share : null;
}
