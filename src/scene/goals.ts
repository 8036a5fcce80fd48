import { group } from 'd3-array';
import { isValue } from '../core/value.js';
import type { AssessOptions } from '../core/assessment.js';
import type { Indicator } from '../core/indicator.js';
import type { Row } from '../data/row.js';
import { nameKey } from '../i18n/names.js';
import { judgeGoal, type JudgedGoal } from './judged-goal.js';
import type { IndicatorRow } from '../data/indicator-rows.js';

/** A goal of the chart, judged, with the author's row that it stands for. */
export interface ChartGoal {
  judged: JudgedGoal;
  datum: Row;
  name: string;
  /** Name of its group; empty where there is none. */
  group: string;
  /** What tells it from another goal of the same name: group or id. Empty where its name is its own. */
  context: string;
}

/** The goals of a chart, and the indicators that only head a group. */
export interface GatheredGoals {
  goals: readonly ChartGoal[];
  /** Parents by id, with or without figures of their own. */
  parents: ReadonlyMap<string, Indicator>;
}

/**
 * Judges each indicator once. One that others name as their parent heads them and is a row only with values of its own.
 * @param groupBy the field that names a goal's group; `none` for no groups
 */
export function gatherGoals(
  indicators: readonly IndicatorRow[],
  groupBy: string = 'parent',
  options: AssessOptions = {},
): GatheredGoals {
  const named = new Set(indicators.flatMap(({ indicator }) => indicator.parent ?? []));
  const heads = indicators.filter(({ indicator }) => named.has(indicator.id));
  const parents = new Map(heads.map(({ indicator }) => [indicator.id, indicator]));
  const rows = indicators.filter(
    ({ indicator }) => !named.has(indicator.id) || hasOwnValues(indicator),
  );
  const goals = rows.map(({ indicator, datum }) => ({
    judged: judgeGoal(indicator, options),
    datum,
    name: textOf(indicator.shortName) || textOf(indicator.name) || indicator.id,
    group:
      groupBy === 'none' ? '' : textOf(groupBy === 'parent' ? indicator.parent : datum[groupBy]),
    context: '',
  }));
  return { goals: withContexts(goals, parents), parents };
}

/** The printed name of a group. */
export function groupName(group: string, parents: ReadonlyMap<string, Indicator>): string {
  return textOf(parents.get(group)?.name) || group;
}

function hasOwnValues({ kind = 'measure', observations }: Indicator): boolean {
  return kind === 'measure' && observations.some((each) => isValue(each?.value));
}

/** What an author wrote where a text belongs; empty for anything else. */
export function textOf(found: unknown): string {
  if (typeof found !== 'string' && typeof found !== 'number') return '';
  return String(found).trim().normalize('NFC');
}

/** Goals of one name are told apart by their group or, within a group, by their id. */
function withContexts(
  goals: readonly ChartGoal[],
  parents: ReadonlyMap<string, Indicator>,
): ChartGoal[] {
  const keys = goals.map(({ name }) => nameKey(name));
  const twins = group(goals, (_, index) => keys[index]);
  return goals.map((goal, index) => {
    const named = twins.get(keys[index]) ?? [];
    if (named.length < 2) return goal;
    const isAloneInGroup = named.filter(({ group }) => group === goal.group).length === 1;
    const context =
      goal.group !== '' && isAloneInGroup
        ? groupName(goal.group, parents)
        : goal.judged.indicator.id;
    return { ...goal, context };
  });
}
