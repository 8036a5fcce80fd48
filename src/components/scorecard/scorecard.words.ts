import { greatest } from 'd3-array';
import type { Status } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import type { Print } from './scorecard.figures.js';
import type { Placed } from './scorecard.rows.js';
import type { Standing } from './scorecard.standing.js';

/** More names than this make a sentence too long to listen to. */
const manyNames = 3;

const failing: ReadonlySet<Status | null> = new Set(['off-track', 'regressing', 'overdue']);

/** "92,1/100 điểm; số hóa hồ sơ mất nhiều điểm nhất (3,4)": the whole, and where it fell short. */
export function describeScorecard(
  whole: Standing,
  placed: readonly Placed[],
  top: readonly Placed[],
  print: Print,
): string {
  const { texts, locale } = print;
  if (placed.length === 0) return '';
  const blocked = blockersOf(placed);
  const clauses = [
    ...(whole.sum?.max === null
      ? countedClauses(whole, placed, print)
      : pointClauses(whole, top, print)),
    blocked.length > 0 ? texts.blockedBy(locale.format.list(blocked)) : '',
  ];
  return clauses
    .filter(Boolean)
    .map((clause, i) => (i === 0 ? clause : uncapitalised(clause, locale.tag)))
    .join('; ');
}

/** Names of the mandatory criteria that fail; a group fails by its criteria, which are named instead. */
export function blockersOf(placed: readonly Placed[]): string[] {
  const failed = placed.filter(
    ({ criterion, standing }) =>
      criterion.indicator.mandatory === true && failing.has(standing.status),
  );
  const groups = new Set(failed.flatMap((each) => each.groups));
  return failed
    .filter(({ criterion }) => !groups.has(criterion))
    .map(({ criterion }) => criterion.name);
}

function pointClauses(
  { value, max, sum }: Standing,
  top: readonly Placed[],
  print: Print,
): string[] {
  const { texts, locale } = print;
  const { format, messages } = locale;
  if (value === null || max === null) return [messages.words.noData];
  const worst = greatest(top, (a, b) => (a.standing.lost ?? 0) - (b.standing.lost ?? 0));
  const lost = worst?.standing.lost ?? 0;
  const { decimals } = print;
  return [
    format.score(value, max),
    worst && top.length > 1 && lost > 0
      ? texts.mostLost(
          uncapitalised(worst.criterion.name, locale.tag),
          format.number(lost, { decimals }),
        )
      : '',
    sum?.unassessed ? texts.unassessed(format.number(sum.unassessed, { unit: 'điểm' })) : '',
  ];
}

function countedClauses({ sum }: Standing, placed: readonly Placed[], print: Print): string[] {
  const { texts, locale } = print;
  const { format } = locale;
  const leaves = placed.filter(({ criterion }) => criterion.children.length === 0);
  // Mandatory ones are told in a clause of their own.
  const failed = leaves.filter(
    ({ criterion, standing }) =>
      failing.has(standing.status) && criterion.indicator.mandatory !== true,
  );
  const unknown = leaves.filter(({ standing }) => standing.status === 'no-data').length;
  return [
    sum && sum.total > 0 ? countedOf(sum.passed, sum.total, locale) : '',
    failed.length > manyNames ? texts.failedCount(format.number(failed.length)) : '',
    failed.length > 0 && failed.length <= manyNames
      ? texts.failed(format.list(failed.map(({ criterion }) => criterion.name)))
      : '',
    unknown > 0 ? texts.notAssessed(format.number(unknown)) : '',
  ];
}

const countedOf = (passed: number, total: number, { format }: Locale): string =>
  format.count(passed, total);

/** Within a sentence; a proper name, whose next word has a capital too, and an abbreviation keep theirs. */
function uncapitalised(text: string, tag: string): string {
  const isOrdinary = /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text);
  return isOrdinary ? text.charAt(0).toLocaleLowerCase(tag) + text.slice(1) : text;
}
