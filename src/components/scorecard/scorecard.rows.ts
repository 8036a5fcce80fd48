import type { Status } from '../../core/indicator.js';
import { safeHref } from '../../core/url.js';
import type { Row } from '../../data/row.js';
import { statusWord } from '../../scene/judged-goal.js';
import { textOf } from '../../scene/goals.js';
import type { TableCell } from '../../scene/scene.js';
import { rankOf, type Comparison } from './scorecard.compare.js';
import {
  absent,
  figuresOf,
  likewise,
  type Print,
  type ScorecardFigures,
} from './scorecard.figures.js';
import type { Standing } from './scorecard.standing.js';
import type { Criterion } from './scorecard.tree.js';

/** A row of the table. */
export interface ScorecardRow {
  key: string;
  name: string;
  /** Keys of its groups, the outermost first. */
  groups: readonly string[];
  /** Name of its group; empty at the top. */
  group: string;
  isGroup: boolean;
  /** `null` for none: nothing was asked for. */
  status: Status | null;
  /** Status in words; empty where there is none. */
  word: string;
  /** What else belongs to its name: "bắt buộc", "3/4 tiêu chí đạt". */
  remarks: readonly string[];
  isBlocked: boolean;
  evidence: { label: string; href: string } | null;
  figures: ScorecardFigures;
  /** What the other units have. */
  others: readonly TableCell[];
  rank: TableCell;
  datum: Row;
}

/** A criterion with where it stands. */
export interface Placed {
  criterion: Criterion;
  standing: Standing;
  groups: readonly Criterion[];
}

/** Criteria below their groups, in the order of the rows. */
export function placedOf(
  roots: readonly Criterion[],
  standingOf: (criterion: Criterion) => Standing,
): Placed[] {
  const placed: Placed[] = [];
  const waiting = [...roots]
    .reverse()
    .map((criterion) => ({ criterion, groups: [] as Criterion[] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { criterion, groups } = next;
    placed.push({ criterion, groups, standing: standingOf(criterion) });
    const below = [...groups, criterion];
    for (const child of [...criterion.children].reverse())
      waiting.push({ criterion: child, groups: below });
  }
  return placed;
}

export function layoutRow(
  { criterion, standing, groups }: Placed,
  comparison: Comparison,
  print: Print,
): ScorecardRow {
  const { indicator, datum, name, children } = criterion;
  return {
    key: indicator.id,
    name,
    groups: groups.map((each) => each.indicator.id),
    group: groups.at(-1)?.name ?? '',
    isGroup: children.length > 0,
    evidence: evidenceOf(criterion, print),
    ...wordsOf(standing, print),
    remarks: remarksOf(standing, indicator.mandatory === true, print),
    figures: figuresOf(standing, print),
    ...comparedOf(standing, criterion, comparison, print),
    datum,
  };
}

/** The row of the whole: of the criterion that all others belong to, or of all together. */
export function layoutTotal(
  standing: Standing,
  roots: readonly Criterion[],
  comparison: Comparison,
  print: Print,
): ScorecardRow {
  const { texts } = print;
  return {
    key: '',
    name: standing.max === null ? texts.whole : texts.total,
    groups: [],
    group: '',
    isGroup: false,
    evidence: null,
    ...wordsOf(standing, print),
    remarks: remarksOf(standing, false, print),
    figures: figuresOf(standing, print),
    ...comparedOf(standing, roots, comparison, print),
    datum: {},
  };
}

function wordsOf(
  { status, sum, judged }: Standing,
  { locale }: Print,
): Pick<ScorecardRow, 'status' | 'word' | 'isBlocked'> {
  const { messages } = locale;
  const isBlocked = sum?.blocked ?? false;
  if (!sum) {
    const word = judged && status !== null ? statusWord(judged, messages) : '';
    return { status, word, isBlocked };
  }
  if (status === null) return { status, word: '', isBlocked };
  const isCounted = sum.max === null && sum.progress === null;
  return {
    status,
    word: isCounted ? passWord(status, messages.status) : messages.status[status],
    isBlocked,
  };
}

/** A group of criteria passes or fails as they do. */
function passWord(status: Status, texts: Print['locale']['messages']['status']): string {
  if (status === 'achieved') return texts.passed;
  return status === 'off-track' ? texts.failed : texts[status];
}

function remarksOf({ sum }: Standing, isMandatory: boolean, print: Print): string[] {
  const { texts, locale } = print;
  const remarks = isMandatory ? [texts.mandatory] : [];
  if (!sum) return remarks;
  const isCounted = sum.max === null && sum.progress === null;
  const unassessed = sum.value === null ? 0 : (sum.unassessed ?? 0);
  if (isCounted && sum.total > 0) remarks.push(locale.format.count(sum.passed, sum.total));
  if (unassessed > 0)
    remarks.push(texts.unassessed(locale.format.number(unassessed, { unit: 'điểm' })));
  if (sum.blocked) remarks.push(texts.blocked);
  return remarks;
}

function evidenceOf({ indicator }: Criterion, { texts }: Print): ScorecardRow['evidence'] {
  const { label, href } = (indicator.evidence ?? {}) as { label?: unknown; href?: unknown };
  const safe = typeof href === 'string' ? safeHref(href) : null;
  return safe === null ? null : { label: textOf(label) || texts.evidence, href: safe };
}

function comparedOf(
  standing: Standing,
  criterion: Criterion | readonly Criterion[],
  comparison: Comparison,
  print: Print,
): Pick<ScorecardRow, 'others' | 'rank'> {
  const values = comparison.units.map((unit) => comparison.valueOf(unit, criterion));
  const found = rankOf(standing, values);
  const { format } = print.locale;
  return {
    others: values.map((value) => likewise(value, standing, print)),
    rank: found
      ? {
          text: print.texts.rank(format.number(found.rank), format.number(found.of)),
          value: found.rank,
          spoken: format.rank(found.rank, found.of),
        }
      : absent(print.locale),
  };
}
