import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Scene } from '../../scene/scene.js';
import { planCalendar } from './heatmap.calendar.js';
import { classifyCells, heatLegend } from './heatmap.classes.js';
import { readHeatmap, type HeatData } from './heatmap.data.js';
import { describeHeat } from './heatmap.describe.js';
import { cellLayer, valueLayer } from './heatmap.marks.js';
import { planMatrix } from './heatmap.matrix.js';
import type { HeatmapOptions } from './heatmap.options.js';
import type { HeatPlan, Room } from './heatmap.plan.js';
import { cellReading } from './heatmap.reading.js';
import { heatTable, tableSize } from './heatmap.table.js';
import { heatWords, type HeatWords } from './heatmap.words.js';

export type { HeatmapOptions } from './heatmap.options.js';

/** Where there are no cells words stand instead. */
const emptyHeight = 120;

/**
 * Rows as cells of a matrix or a calendar, coloured by classes of their values. Rows that cannot be used are told in
 * `issues`. The scene is as high as its cells need, at most as high as the frame.
 * @throws WardError `limit` when columns times lines are more than 1,000,000 cells.
 */
export function layoutHeatmap(
  data: readonly Row[],
  options: HeatmapOptions,
  size: Frame,
  locale: Locale,
): Scene {
  return layOut(data, options, usableFrame(size), locale);
}

/** {@link layoutHeatmap} for a width alone: lines as high as their labels and values ask for. */
export function layoutHeatmapToFit(
  data: readonly Row[],
  options: HeatmapOptions,
  width: number,
  locale: Locale,
): Scene {
  return layOut(data, options, { ...usableFrame({ width, height: 0 }), height: null }, locale);
}

function layOut(rows: readonly Row[], options: HeatmapOptions, room: Room, locale: Locale): Scene {
  const data = readHeatmap(rows, options);
  const words = heatWords(data, options, locale);
  const plan = planOf(data, room, words, locale);
  const classified = classifyCells(data.cells, options);
  const view = { data, plan, classified, words, options, locale };
  return {
    kind: 'heatmap',
    ...plan.frame,
    plot: plan.plot,
    layers: [
      cellLayer(plan, classified),
      ...plan.axes,
      valueLayer(plan, data.cells, classified, words, options),
      ...(data.cells.count === 0 ? [emptyLayer(words.texts.empty, plan.frame)] : []),
    ],
    legend: heatLegend(classified, words, locale),
    ...cellReading(view),
    table: once(() => heatTable(data, words, locale)),
    size: tableSize(data),
    describe: once(() => describeHeat(data, words)),
    notices: leftOutNotices(data.leftOut, locale),
    issues: [...data.issues, ...classified.classes.issues, ...optionIssues(options)],
  };
}

function planOf(data: HeatData, room: Room, words: HeatWords, locale: Locale): HeatPlan {
  const { grid, cells } = data;
  const plan =
    grid.kind === 'days'
      ? planCalendar(grid, room, words, locale)
      : planMatrix(grid, room, words, locale);
  if (cells.count > 0) return plan;
  return { ...plan, frame: { width: room.width, height: room.height ?? emptyHeight } };
}

/** Options that cannot be followed are told, and left out. */
function optionIssues({ format, order, palette, labels }: HeatmapOptions): Issue[] {
  const issues = [
    ...checkWord('order', order, ['natural', 'data']),
    ...checkWord('palette', palette, ['sequential', 'diverging']),
    ...checkWord('labels', labels, ['auto', 'none']),
  ];
  if (!format || isValueFormat(format)) return issues;
  return [...issues, { code: 'config', field: 'format', found: format, message: `There is no format "${format}".` }]; // prettier-ignore
}
