import type { Issue } from '../../core/error.js';
import type { Locale } from '../../i18n/register.js';
import { unitOf } from '../../scene/goal-figures.js';
import type { ChartGoal } from '../../scene/goals.js';
import { readAxis, type AxisOptions } from './progress-chart.axis.js';
import { readShowValues, type ShowValues } from './progress-chart.figures.js';
import { readRowHeight } from './progress-chart.row-height.js';
import type { Ends } from './progress-chart.scale.js';
import {
  readScale,
  sharedScale,
  unitEnds,
  unitTicks,
  type ProgressScale,
  type UnitScale,
  type UnitTick,
} from './progress-chart.unit-scale.js';
import { readVariant, type ProgressVariant } from './progress-chart.variant.js';

/** How an author wants goals drawn. */
export interface ShapeOptions extends AxisOptions {
  /** Least height of rows in pixels, 44 or more. Default 52; 0 is the default. */
  rowHeight?: number | undefined;
  /** Whether a tick stands where the plan is by now. Default: yes. */
  showExpected?: boolean | 'auto' | undefined;
  /** How rows show the way from baseline to target: `bar` (the default), `bullet` or `dot`; `strip` counts by status. */
  variant?: ProgressVariant | undefined;
  /**
   * Where value and target stand as figures: `always` (the default), `fit` (where the chart is wide enough for columns
   * of them) or `none`. The row's sentence and the table always tell them.
   */
  showValues?: ShowValues | undefined;
  /**
   * What rows are drawn on: `progress` (percent done, the default), `native` (one axis in the unit that all share; others
   * are drawn by percent done) or `small-multiple` (each row an axis of its own in its unit, with its ends in words).
   */
  scale?: ProgressScale | undefined;
}

/** How goals are drawn. */
export interface Shape {
  rowHeight: number;
  showExpected: boolean;
  variant: ProgressVariant;
  showValues: ShowValues;
  scale: ProgressScale;
  /** What of the way all rows show. */
  ends: Ends;
  /** The axis in the unit that rows share; null where they share none. */
  shared: UnitScale | null;
  ticks: readonly UnitTick[] | null;
  /** Where drawing ends, in words. */
  printedEnds: readonly [string, string];
}

/** How goals are drawn; options that mean nothing are told, and count as not given. */
export function readShape(
  options: ShapeOptions,
  goals: readonly ChartGoal[],
  locale: Locale,
): { shape: Shape; issues: readonly Issue[] } {
  const { variant, issues } = readVariant(options.variant);
  const { showValues, issues: valueIssues } = readShowValues(options.showValues);
  const { ends, issues: axisIssues } = readAxis(options, goals);
  const { scale, issues: scaleIssues } = readScale(options.scale, goals);
  const { rowHeight, issues: heightIssues } = readRowHeight(options.rowHeight);
  const shared = scale === 'native' ? sharedScale(goals, options.domain) : null;
  const unit = goals.map(({ judged }) => unitOf(judged)).find(Boolean);
  const { format } = locale;
  const printedEnds = shared
    ? unitEnds(shared, unit, locale)
    : ([format.percent(ends.least), format.percent(ends.most)] as const);
  return {
    shape: {
      ...{ variant, showValues, scale, ends, shared, printedEnds, rowHeight },
      showExpected: options.showExpected !== false,
      ticks: shared && unitTicks(shared, unit, locale),
    },
    issues: [...issues, ...valueIssues, ...axisIssues, ...scaleIssues, ...heightIssues],
  };
}
