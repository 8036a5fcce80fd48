import { dateOf } from '../../core/period.js';
import { accessor } from '../../data/field.js';
import { nameText } from '../../data/name.js';
import type { Row } from '../../data/row.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { once } from '../../scene/once.js';
import type { Pointing } from '../../scene/pointing.js';
import { round } from '../../scene/marks.js';
import type { Direction, ScenePoint, TooltipContent } from '../../scene/scene.js';
import type { ClassifiedCells } from './heatmap.classes.js';
import type { HeatData } from './heatmap.data.js';
import { cellOverlay } from './heatmap.marks.js';
import type { HeatmapOptions } from './heatmap.options.js';
import type { HeatPlan, Run } from './heatmap.plan.js';
import type { HeatWords } from './heatmap.words.js';

/** What is read of a finished picture. */
export interface HeatView {
  data: HeatData;
  plan: HeatPlan;
  classified: ClassifiedCells;
  words: HeatWords;
  options: HeatmapOptions;
  locale: Locale;
}

/** Pointing, walking and the tooltip, by the numbers of cells. Points are made when somebody asks for them. */
export function cellReading(view: HeatView): Pointing {
  const { plan } = view;
  const pointOf = pointMaker(view);
  const cellOf = cellFinder(view);
  const toPoint = (cell: number) => (cell < 0 ? null : pointOf(cell));
  return {
    points: once(() => plan.runs.map(({ from, to }) => range(from, to).map(pointOf))),
    hit: (x, y) => toPoint(plan.cellAt(x, y)),
    overlay(point) {
      const cell = cellOf(point);
      return cell < 0 ? [] : cellOverlay(plan, cell);
    },
    tooltip(point) {
      const cell = cellOf(point);
      return cell < 0 ? { title: point.label, rows: [] } : cellTooltip(view, cell);
    },
    step(from: ScenePoint, direction: Direction) {
      const cell = cellOf(from);
      return cell < 0 ? null : toPoint(plan.step(cell, direction));
    },
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The line or month that a cell belongs to: runs follow one another. */
function runOf({ runs }: HeatPlan, cell: number): Run | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.to <= cell) low = middle + 1;
    else high = middle;
  }
  return runs[low];
}

function pointMaker(view: HeatView): (cell: number) => ScenePoint {
  const { data, plan, words } = view;
  const keyOf = keyReader(view);
  return (cell) => {
    const box = plan.boxOf(cell);
    const row = data.cells.rowOf[cell]!;
    return {
      key: keyOf(cell),
      series: runOf(plan, cell)?.series ?? null,
      x: round(box.x + box.width / 2),
      y: round(box.y + box.height / 2),
      box,
      get label() {
        return words.texts.cell(words.placeOf(cell), words.valueOf(cell));
      },
      datum: row < 0 ? undefined : data.rows[row],
    };
  };
}

/** What the author calls a cell, or else what tells it apart from all others. */
function keyReader({ data, options }: HeatView): (cell: number) => string {
  const { grid, cells, rows } = data;
  const ofRow = options.key === undefined || options.key === '' ? null : accessor(options.key);
  const ownKey = (cell: number): string => {
    if (grid.kind === 'days') return dateOf(grid.days[cell]!);
    const width = grid.columns.keys.length;
    return `${grid.lines.keys[Math.floor(cell / width)]}|${grid.columns.keys[cell % width]}`;
  };
  return (cell) => {
    const row: Row | undefined = rows[cells.rowOf[cell]!];
    return (ofRow && row && nameText(ofRow(row))) || ownKey(cell);
  };
}

/** The cell of a point of this or an earlier picture: by its place, which is exact, if it still bears the key. */
function cellFinder(view: HeatView): (point: ScenePoint) => number {
  const { plan } = view;
  const keyOf = keyReader(view);
  return (point) => {
    const cell = plan.cellAt(point.x, point.y);
    if (cell >= 0 && keyOf(cell) === point.key) return cell;
    for (const { series, from, to } of plan.runs)
      for (let each = from; each < to; each++)
        if (series === point.series && keyOf(each) === point.key) return each;
    return cell;
  };
}

function cellTooltip({ words, classified, locale }: HeatView, cell: number): TooltipContent {
  const { key, paint } = classified.entries[classified.of[cell]!]!;
  return {
    title: capitalised(words.placeOf(cell), locale.tag),
    rows: [
      {
        label: words.measure,
        value: words.valueOf(cell),
        ...(key !== 'not-applicable' && { paint }),
      },
    ],
  };
}
