import { isTight } from '../../scene/axis.js';
import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import { ringed } from '../../scene/pointing.js';
import type { Box, Layer, Mark, PathMark, TextMark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import type { Cells } from './heatmap.cells.js';
import type { ClassifiedCells } from './heatmap.classes.js';
import type { HeatmapOptions } from './heatmap.options.js';
import type { HeatPlan, Run } from './heatmap.plan.js';
import type { HeatWords } from './heatmap.words.js';

/** Cells of one class that touch are drawn as one bar where there is nothing between them. */
const touching = 0.05;
/** More texts than these are a table. */
const mostLabels = 400;
/** From the edge of a cell to the line round it. */
const mostInset = 1.5;
/** Free room left, right, above and below a value. */
const [airX, airY] = [4, 3];
const { size, step } = typeScale.tick;

/** One path a class, however many cells it has. What does not apply is left empty. */
export function cellLayer(plan: HeatPlan, { of, entries }: ClassifiedCells): Layer {
  const paths = entries.map(() => '');
  for (const run of plan.runs)
    for (const [from, to] of sameClass(run, of)) paths[of[from]!] += barPath(plan, from, to);
  const marks = entries.flatMap(({ key, paint }, i): PathMark[] => {
    const isDrawn = paths[i] !== '' && key !== 'not-applicable';
    return isDrawn ? [{ type: 'path', role: 'cells', d: paths[i]!, fill: paint }] : [];
  });
  return { id: 'marks', marks };
}

/** Runs of cells of one class. */
function* sameClass({ from, to }: Run, of: Uint8Array): Generator<[from: number, to: number]> {
  let start = from;
  for (let cell = from + 1; cell <= to; cell++) {
    if (cell < to && of[cell] === of[start]) continue;
    yield [start, cell];
    start = cell;
  }
}

function barPath({ boxOf }: HeatPlan, from: number, to: number): string {
  let path = '';
  let bar = boxOf(from);
  for (let cell = from + 1; cell < to; cell++) {
    const next = boxOf(cell);
    const touches = Math.abs(bar.x + bar.width - next.x) < touching && bar.y === next.y;
    if (!touches) path += rectangle(bar);
    bar = touches ? { ...bar, width: next.x + next.width - bar.x } : next;
  }
  return path + rectangle(bar);
}

/** A closed shape without a closing line: a fill needs none. */
function rectangle({ x, y, width, height }: Box): string {
  if (width <= 0 || height <= 0) return '';
  const [left, right] = [round(x), round(x + width)];
  return `M${left},${round(y)}H${right}V${round(y + height)}H${left}`;
}

/** The values in their cells where all of them fit, in the colour that is legible on the class. */
export function valueLayer(
  plan: HeatPlan,
  cells: Cells,
  { of, entries }: ClassifiedCells,
  { column }: HeatWords,
  { labels = 'auto' }: HeatmapOptions,
): Layer {
  const isPossible =
    labels !== 'none' && cells.count <= mostLabels && plan.cell.height >= size + 2 * airY;
  const prints = isTight(column) ? [column.full, column.bare] : [column.bare];
  const room = plan.cell.width - 2 * airX;
  const values = isPossible ? cells.values : new Float64Array();
  const texts = prints
    .map((print) => Array.from(values, (value) => (Number.isNaN(value) ? '' : print(value))))
    .find((each) => widest(each, size) <= room);
  const marks = (texts ?? []).flatMap((text, cell): TextMark[] => {
    const { on } = entries[of[cell]!]!;
    return text === '' || on === null ? [] : [{ ...valueMark(text, plan.boxOf(cell)), fill: on }];
  });
  return { id: 'labels', marks };
}

function valueMark(text: string, { x, y, width, height }: Box): Omit<TextMark, 'fill'> {
  return {
    type: 'text',
    role: 'cell-value',
    x: round(x + width / 2),
    y: round(y + height / 2 + (step - size) / 2 + 2.5),
    lines: [text],
    anchor: 'middle',
    style: 'tick',
  };
}

/** A cell that is pointed at or selected: a black line on a halo, within the cell so that neighbours keep theirs. */
export function cellOverlay({ boxOf }: HeatPlan, cell: number): Mark[] {
  const { x, y, width, height } = boxOf(cell);
  const inset = Math.min(mostInset, width / 4, height / 4);
  const [left, right] = [round(x + inset), round(x + width - inset)];
  const [top, bottom] = [round(y + inset), round(y + height - inset)];
  const d = `M${left},${top}H${right}V${bottom}H${left}V${top}`;
  const path = { type: 'path', role: 'selection', d, fill: 'none' } as const;
  return ringed(path);
}
