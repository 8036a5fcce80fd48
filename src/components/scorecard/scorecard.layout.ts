import type { AssessOptions } from '../../core/assessment.js';
import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import type { Indicator } from '../../core/indicator.js';
import { readIndicators } from '../../data/indicator-rows.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { scorecard } from '../../i18n/texts.js';
import { issuesOf } from '../../scene/goal-issues.js';
import { judgingOf } from '../../scene/judging.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Notice, Reading, ScenePoint } from '../../scene/scene.js';
import { columnsOf, tableOf, type ScorecardColumn } from './scorecard.columns.js';
import { readComparison, type Comparison } from './scorecard.compare.js';
import { decimalsOf, type Print } from './scorecard.figures.js';
import type { ScorecardOptions } from './scorecard.options.js';
import {
  layoutRow,
  layoutTotal,
  placedOf,
  type Placed,
  type ScorecardRow,
} from './scorecard.rows.js';
import { standingsOf, type Standing } from './scorecard.standing.js';
import { checkSums } from './scorecard.sums.js';
import { treeOf, type Criterion } from './scorecard.tree.js';
import { blockersOf, describeScorecard } from './scorecard.words.js';

export type { ComparedValue, ScorecardOptions } from './scorecard.options.js';

/** A scorecard as data: a table of criteria below their groups. */
export interface ScorecardPicture extends Reading {
  kind: 'scorecard';
  columns: readonly ScorecardColumn[];
  /** Criteria and groups, each group before its members. */
  rows: readonly ScorecardRow[];
  /** The whole; null for a single criterion. */
  total: ScorecardRow | null;
  /** Groups are open at first. */
  isOpen: boolean;
}

/** Scorecards of more rows than this begin with their groups shut, unless they are asked to be open. */
const manyRows = 60;

/** Criteria with where they stand, and the whole. */
interface Judged {
  roots: readonly Criterion[];
  placed: readonly Placed[];
  /** Rows right below the whole. */
  top: readonly Placed[];
  whole: Standing;
  /** What the whole is the sum of. */
  wholeOf: readonly Criterion[];
  standings: readonly Standing[];
}

/**
 * Lays out criteria as a table of points, maxima and status, groups summed up by the rules of `rollUp`. Rows are
 * indicators, or flat rows whose columns are known by name. A single criterion at the top that all others belong to is
 * the whole itself. Sums that differ from the maximum declared for a group are told in a notice and an issue.
 *
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function layoutScorecard(
  data: readonly (Row | Indicator)[],
  options: ScorecardOptions,
  locale: Locale,
): ScorecardPicture {
  const texts = locale.texts(scorecard);
  const read = readIndicators(data as readonly Row[], options, locale);
  const issues = [...read.issues];
  const roots = treeOf(read.indicators, issues);
  const judged = judge(roots, judgingOf(options));
  const ids = new Set(judged.standings.flatMap((each) => each.judged?.indicator.id ?? []));
  const { comparison, issues: refused } = readComparison(options.compare, ids);
  const print: Print = { texts, locale, decimals: decimalsOf(judged.standings) };
  const sums = checkSums(roots, texts, locale);
  const table = layoutTable(judged, comparison, print);
  const folding = readExpanded(options.expanded, table.size);
  const goals = judged.standings.flatMap((each) => (each.judged ? [{ judged: each.judged }] : []));
  return {
    kind: 'scorecard',
    ...table,
    isOpen: folding.isOpen,
    describe: once(() => describeScorecard(judged.whole, judged.placed, judged.top, print)),
    notices: [
      ...leftOutNotices(read.leftOut, locale),
      ...blockedNotices(judged.placed, print),
      ...sums.notices,
    ],
    issues: [
      ...folding.issues,
      ...issues,
      ...issuesOf(read.indicators, goals, options),
      ...refused,
      ...sums.issues,
    ],
  };
}

/** Whether groups are open at first; an unknown word is told, and counts as none given. */
function readExpanded(
  found: string | undefined,
  size: number,
): { isOpen: boolean; issues: readonly Issue[] } {
  const isOpen = found === 'all' || (found !== 'none' && size <= manyRows);
  return { isOpen, issues: checkWord('expanded', found, ['auto', 'all', 'none']) };
}

function judge(roots: readonly Criterion[], options: AssessOptions): Judged {
  const { of, whole } = standingsOf(roots, options);
  const [only] = roots;
  const placed = placedOf(roots, of);
  const standings = placed.map(({ standing }) => standing);
  if (!only || roots.length > 1 || of(only).sum === null)
    return { roots, placed, top: placed.filter(isTop), whole, wholeOf: roots, standings };
  const below = placed.slice(1).map((each) => ({ ...each, groups: each.groups.slice(1) }));
  const top = below.filter(isTop);
  return { roots, placed: below, top, whole: of(only), wholeOf: roots, standings };
}

const isTop = ({ groups }: Placed): boolean => groups.length === 0;

function layoutTable(
  { placed, whole, wholeOf, standings }: Judged,
  comparison: Comparison,
  print: Print,
): Pick<ScorecardPicture, 'columns' | 'rows' | 'total' | 'size' | 'points' | 'table'> {
  const { units } = comparison;
  const rows = placed.map((each) => layoutRow(each, comparison, print));
  const total = rows.length > 1 ? layoutTotal(whole, wholeOf, comparison, print) : null;
  const all = total ? [...rows, total] : rows;
  const columns = columnsOf(all, standings, units, print);
  return {
    columns,
    rows,
    total,
    size: rows.length,
    points: once(() => [rows.map(pointOf)]),
    table: once(() => tableOf(all, columns, units, print)),
  };
}

function pointOf(row: ScorecardRow, y: number): ScenePoint {
  const { key, name, word, figures, datum } = row;
  const label = [name, figures.value.text, word].filter(Boolean).join(', ');
  return { key, series: null, x: 0, y, label, datum };
}

function blockedNotices(placed: readonly Placed[], { texts, locale }: Print): Notice[] {
  const names = blockersOf(placed);
  if (names.length === 0) return [];
  return [{ code: 'blocked', text: texts.blockedBy(locale.format.list(names)) }];
}
