import type { AssessOptions, Judgement, Note, RollUp } from './assessment.js';
import { contributionOf, contributionOfGroup } from './contribution.js';
import type { Contribution, RollUpKind } from './contribution.js';
import { familyOf } from './family.js';
import type { Family } from './family.js';
import { lastDayOf, readSettings } from './fields.js';
import { sumUp } from './group.js';
import type { Indicator, Period } from './indicator.js';
import { judgeIndicator } from './judgement.js';
import { DEFAULT_TIME_ZONE } from './period.js';
import { reportInto } from './report.js';
import type { Report } from './report.js';

/** A parent that has been rolled up, with what its own parent needs to know. */
interface RolledUpGroup {
  rolledUp: RollUp;
  kind: RollUpKind;
  /** The newest period among its children. */
  period: Period | null;
}

/**
 * Judges the children of a parent together, groups among them first.
 *
 * The parent's kind decides how: pass or fail counts the children that passed against `required`;
 * a score adds points, never shares; others take the mean weighted by `weight`, and without weights
 * only count statuses. A parent without a kind follows its children when they are of one kind.
 * `total` leaves out children that do not apply; those not assessed stay in it.
 *
 * @param parentId the value of `parent` in the children; it need not be an indicator of the list.
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function rollUp(
  indicators: readonly Indicator[],
  parentId: string,
  options: AssessOptions = {},
): RollUp {
  const judge = (indicator: Indicator) => judgeIndicator(indicator, options).judgement;
  return rollUpJudged(indicators, parentId, options, judge);
}

/** {@link rollUp} of indicators that may have been judged before. */
export function rollUpJudged(
  indicators: readonly Indicator[],
  parentId: string,
  options: AssessOptions,
  judge: (indicator: Indicator) => Judgement,
): RollUp {
  const notes: Note[] = [];
  const groups = rollUpGroups(indicators, parentId, options, judge, reportInto(notes));
  const { rolledUp } = groups.get(parentId) as RolledUpGroup;
  return { ...rolledUp, notes: [...notes, ...rolledUp.notes] };
}

/** {@link rollUp} of a parent and of every group below it, by id. */
export function rollUpAll(
  indicators: readonly Indicator[],
  parentId: string,
  options: AssessOptions,
  judge: (indicator: Indicator) => Judgement,
): ReadonlyMap<string, RollUp> {
  const groups = rollUpGroups(indicators, parentId, options, judge, reportInto([]));
  return new Map([...groups].map(([id, { rolledUp }]) => [id, rolledUp]));
}

function rollUpGroups(
  indicators: readonly Indicator[],
  parentId: string,
  options: AssessOptions,
  judge: (indicator: Indicator) => Judgement,
  report: Report,
): ReadonlyMap<string, RolledUpGroup> {
  readSettings(options, report);
  const family = familyOf(indicators, parentId, report);
  if (!family.byId.has(parentId)) report('unknown-parent', { parent: parentId }, ['parent']);
  const done = new Map<string, RolledUpGroup>();
  for (const id of family.bottomUp) {
    done.set(id, rollUpChildren(id, family, done, options, judge));
  }
  return done;
}

function rollUpChildren(
  id: string,
  { byId, children }: Family,
  done: ReadonlyMap<string, RolledUpGroup>,
  options: AssessOptions,
  judge: (indicator: Indicator) => Judgement,
): RolledUpGroup {
  const notes: Note[] = [];
  const report = reportInto(notes);
  const contributions = (children.get(id) ?? []).map((child) =>
    contributionOfChild(child, done.get(child.id), judge, report),
  );
  if (contributions.length === 0) report('no-children', { parent: id });
  const parent = byId.get(id);
  const kind = kindOf(parent, contributions);
  const period = newestPeriod(contributions, options.timeZone ?? DEFAULT_TIME_ZONE);
  const sum = sumUp({ parent, kind, contributions, period, options }, report);
  return { rolledUp: { ...sum, notes }, kind, period };
}

/** A measure with values of its own speaks for itself, even when it has children. */
function contributionOfChild(
  child: Indicator,
  group: RolledUpGroup | undefined,
  judge: (indicator: Indicator) => Judgement,
  report: Report,
): Contribution {
  const isOwnMeasure = (child.kind ?? 'measure') === 'measure' && child.observations?.length > 0;
  if (!group || isOwnMeasure) return contributionOf(child, judge(child), report);
  return contributionOfGroup(child, group.kind, group.rolledUp, group.period);
}

function kindOf(parent: Indicator | undefined, contributions: readonly Contribution[]): RollUpKind {
  if (parent?.kind !== undefined) {
    return parent.kind === 'pass-fail' || parent.kind === 'score' ? parent.kind : 'mean';
  }
  if (parent?.required !== undefined) return 'pass-fail';
  const kinds = new Set(contributions.map(({ kind }) => kind));
  const [kind = 'mean'] = kinds;
  return kinds.size === 1 ? kind : 'mean';
}

function newestPeriod(contributions: readonly Contribution[], timeZone: string): Period | null {
  let newest: { period: Period; day: number } | null = null;
  for (const { period } of contributions) {
    const day = lastDayOf(period, timeZone);
    if (period !== null && day !== null && day > (newest?.day ?? -Infinity))
      newest = { period, day };
  }
  return newest?.period ?? null;
}
