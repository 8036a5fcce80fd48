import { fsum } from 'd3-array';
import { textOf as foundText } from '../../core/fields.js';
import { readValue } from '../../core/value.js';
import { createIssueList } from '../../data/issue-list.js';
import type { Issue } from '../../core/error.js';
import { textOf } from '../../scene/goals.js';
import type { Standing } from './scorecard.standing.js';
import type { Criterion } from './scorecard.tree.js';

/** What other units have, by criterion. */
export interface Comparison {
  /** Units in order of appearance. */
  units: readonly string[];
  /** What a unit has in a criterion, or in all of several together. */
  valueOf(unit: string, criterion: Criterion | readonly Criterion[]): number | null;
}

/** Where a unit stands among all that have a figure: equals share a rank. */
export interface Rank {
  rank: number;
  of: number;
}

type Values = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** Reads what other units have. What cannot be used is reported, and counts as not given. */
export function readComparison(
  found: unknown,
  ids: ReadonlySet<string>,
): { comparison: Comparison; issues: readonly Issue[] } {
  const list = createIssueList();
  const given = new Map<string, Map<string, number | null>>();
  const isMissing = found === null || found === undefined;
  if (!isMissing && !Array.isArray(found)) {
    const message = 'A comparison is a list of { unit, id, value }.';
    list.add({ code: 'config', message, field: 'compare', found: foundText(found) });
  }
  for (const [index, entry] of (Array.isArray(found) ? found : []).entries()) {
    const fault = take((entry ?? {}) as Readonly<Record<string, unknown>>, given, ids);
    if (fault) list.add({ ...fault, row: index + 1 });
  }
  const units = [...given.keys()];
  return {
    comparison: { units, valueOf: (unit, criterion) => valueOf(given, unit, criterion) },
    issues: list.issues,
  };
}

function take(
  entry: Readonly<Record<string, unknown>>,
  given: Map<string, Map<string, number | null>>,
  ids: ReadonlySet<string>,
): Issue | null {
  const [unit, id] = [textOf(entry.unit), textOf(entry.id)];
  if (!unit) return { code: 'row', message: 'A compared value has no unit.', field: 'compare' };
  if (!ids.has(id)) {
    const message = `A compared value has no criterion: "${id}".`;
    return { code: 'unmatched', message, field: 'compare', found: id };
  }
  const value = typeof entry.value === 'boolean' ? Number(entry.value) : readValue(entry.value);
  if (typeof value === 'string') {
    const message = `Compared value: ${value}.`;
    return { code: 'row', message, field: 'compare', found: foundText(entry.value) };
  }
  const known = given.get(unit) ?? new Map<string, number | null>();
  given.set(unit, known);
  if (known.has(id)) {
    const message = `"${unit}" has two values of "${id}": the first is used.`;
    return { code: 'duplicate-key', message, field: 'compare', found: id };
  }
  known.set(id, value);
  return null;
}

function valueOf(
  given: Values,
  unit: string,
  criterion: Criterion | readonly Criterion[],
): number | null {
  if (isList(criterion)) return sumOf(criterion.map((each) => valueOf(given, unit, each)));
  const own = given.get(unit)?.get(criterion.indicator.id);
  if (own !== undefined) return own;
  return criterion.children.length === 0 ? null : valueOf(given, unit, criterion.children);
}

const isList = (found: Criterion | readonly Criterion[]): found is readonly Criterion[] =>
  Array.isArray(found);

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 && known.length === values.length ? fsum(known) : null;
}

/** The place of this unit; null without a figure of its own, or with one that is not whole yet. */
export function rankOf(standing: Standing, others: readonly (number | null)[]): Rank | null {
  const { value, sum, judged } = standing;
  const known = others.flatMap((each) => each ?? []);
  const isWhole = (sum?.unassessed ?? 0) === 0;
  const better = judged?.goal.better ?? 'higher';
  if (value === null || known.length === 0 || !isWhole) return null;
  if (better !== 'higher' && better !== 'lower') return null;
  const isAhead = (each: number) => (better === 'lower' ? each < value : each > value);
  return { rank: 1 + known.filter(isAhead).length, of: known.length + 1 };
}
