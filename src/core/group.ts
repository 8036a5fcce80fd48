import type { AssessOptions, RollUp } from './assessment.js';
import type { Contribution, RollUpKind } from './contribution.js';
import { readNumber } from './fields.js';
import { readHand, reportHand } from './hand.js';
import type { Indicator, Period, Status } from './indicator.js';
import { judgeIndicator } from './judgement.js';
import { sumOfPoints, weightedMean } from './means.js';
import type { GroupFigures } from './means.js';
import type { Report } from './report.js';

/** A parent with what its children bring in. */
export interface Group {
  /** Absent when the children name a parent that is no indicator. */
  parent: Indicator | undefined;
  kind: RollUpKind;
  contributions: readonly Contribution[];
  /** The newest period among the children. */
  period: Period | null;
  options: AssessOptions;
}

/** How many children stand where. */
type Tally = Pick<
  RollUp,
  'total' | 'passed' | 'notAssessed' | 'notApplicable' | 'blocked' | 'counts'
>;

const FAILING: ReadonlySet<Status | null> = new Set(['off-track', 'regressing', 'overdue']);

const noFigures: GroupFigures = {
  progress: null,
  value: null,
  max: null,
  maxAssessed: null,
  unassessed: null,
};

/** Sums up the children of one parent. */
export function sumUp(group: Group, report: Report): Omit<RollUp, 'notes'> {
  const { contributions, kind } = group;
  const applicable = contributions.filter(({ status }) => status !== 'not-applicable');
  const tally = tallyOf(contributions, applicable, report);
  const figures = figuresOf(kind, applicable, report);
  const resting = kind === 'mean' && figures.progress !== null ? isCounted : isAssessed;
  const restsOn = applicable.filter(resting).length;
  return {
    ...tally,
    ...figures,
    coverage: tally.total === 0 ? 0 : restsOn / tally.total,
    status: statusOf(group, applicable, tally, figures, report),
  };
}

function tallyOf(
  contributions: readonly Contribution[],
  applicable: readonly Contribution[],
  report: Report,
): Tally {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of contributions) {
    if (status !== null) counts[status] = (counts[status] ?? 0) + 1;
  }
  const failed = applicable.filter(
    ({ indicator, status }) => indicator.mandatory === true && FAILING.has(status),
  );
  if (failed.length > 0) {
    const names = failed.map(({ indicator }) => indicator.name).join(', ');
    report('mandatory-failed', { names }, ['mandatory']);
  }
  return {
    total: applicable.length,
    passed: counts.achieved ?? 0,
    notAssessed: applicable.filter((each) => !isAssessed(each)).length,
    notApplicable: contributions.length - applicable.length,
    blocked: failed.length > 0,
    counts,
  };
}

function figuresOf(
  kind: RollUpKind,
  applicable: readonly Contribution[],
  report: Report,
): GroupFigures {
  if (kind === 'score') return sumOfPoints(applicable, report);
  if (kind === 'mean') return { ...noFigures, progress: weightedMean(applicable, report) };
  return noFigures;
}

function statusOf(
  group: Group,
  applicable: readonly Contribution[],
  tally: Tally,
  figures: GroupFigures,
  report: Report,
): Status | null {
  const { parent } = group;
  if (group.contributions.length === 0) return null;
  if (applicable.length === 0 || parent?.flag === 'not-applicable') return 'not-applicable';
  if (applicable.every(isWithoutData)) return 'no-data';
  const hand = parent ? readHand(parent, report) : null;
  if (!parent || !hand) return judgeGroup(group, tally, figures, report);
  reportHand(parent, report);
  return hand;
}

/** A mandatory criterion that fails holds back the whole. */
function judgeGroup(
  group: Group,
  tally: Tally,
  figures: GroupFigures,
  report: Report,
): Status | null {
  if (group.kind === 'mean') return null;
  const status =
    group.kind === 'score' ? scoreStatus(group, figures) : passStatus(group, tally, report);
  return status === 'achieved' && tally.blocked ? unpassedStatus(group) : status;
}

/** The sum is judged as the parent's own score would be. */
function scoreStatus({ parent, period, options }: Group, { value, max }: GroupFigures) {
  if (value === null) return 'no-data';
  if (!parent) return null;
  const observations = [{ period: period ?? '', value }];
  const asScore: Indicator = { ...parent, kind: 'score', observations };
  const sum = { ...asScore, ...(max !== null && { maxScore: max }) };
  return judgeIndicator(sum, options).judgement.status;
}

function passStatus(group: Group, { passed, total }: Tally, report: Report): Status | null {
  return passed >= requiredOf(group.parent, total, report) ? 'achieved' : unpassedStatus(group);
}

/** What a criterion is that is not passed: overdue after its date. */
function unpassedStatus({ parent, period, options }: Group): Status | null {
  const { id = '', name = '', target } = parent ?? {};
  const asOf = options.asOf ?? period;
  return judgeIndicator(
    { id, name, kind: 'pass-fail', passed: false, observations: [], ...(target && { target }) },
    { ...options, ...(asOf !== null && { asOf }) },
  ).judgement.status;
}

/** How many children must pass; all, unless the parent says a number that is possible. */
function requiredOf(parent: Indicator | undefined, total: number, report: Report): number {
  const required = readNumber(parent?.required, 'required', report);
  if (required === null) return total;
  if (Number.isInteger(required) && required >= 1 && required <= total) return required;
  report('required-out-of-range', { required, total }, ['required']);
  return total;
}

function isWithoutData({ status, points }: Contribution): boolean {
  return status === 'no-data' && points === null;
}

function isAssessed({ status, share, points }: Contribution): boolean {
  return (status !== null && status !== 'no-data') || share !== null || points !== null;
}

function isCounted({ share }: Contribution): boolean {
  return share !== null;
}
