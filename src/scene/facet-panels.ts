import { unitHeight } from './axis.js';
import { columnsOf, gridPlaces, type GridPlace } from './facet-grid.js';
import { isInside, textBox } from './frame.js';
import { round } from './marks.js';
import type { Offset } from './moved.js';
import type { Box, Frame, Layer, Scene, TextMark } from './scene.js';
import { wrapText } from './text.js';
import { typeScale } from './type-scale.js';

/** A small chart at its place among the others. */
export interface Panel {
  readonly key: string;
  readonly title: string;
  readonly scene: Scene;
  readonly place: GridPlace;
  /** Where the scene's origin lies in the whole picture. */
  readonly at: Offset;
}

/** What a panel is drawn from. */
export interface PanelInput {
  readonly key: string;
  readonly title: string;
  readonly draw: (frame: Frame) => Scene;
}

/** Panels with all that is drawn of them and around them. */
export interface PanelGrid extends Frame {
  panels: readonly Panel[];
  plot: Box;
  layers: readonly Layer[];
}

/** Below this height, in pixels, a chart with its axis is hard to read. */
const leastHeight = 168;
/** Between the plots of a row at least, and between two rows. */
const [columnGap, rowGap] = [20, 16];
/** Between a title and its chart, which has air of its own over the plot. */
const titleGap = 2;
/** What a chart is laid out in to learn how much room its axes take. */
const probeWidth = 240;
const titleStyle = 'label-strong';
const { size, weight, step } = typeScale[titleStyle];

/** How wide and high panels are, and where they stand. */
interface GridPlan {
  places: readonly GridPlace[];
  panel: Frame;
  /** From the left edge of a panel to that of its right neighbour. */
  stride: number;
  titles: readonly (readonly string[])[];
}

/**
 * Draws panels in a grid.
 * @param isShared all panels have the same axes: values are told in the left column, positions under the lowest panels
 */
export function placePanels(
  inputs: readonly PanelInput[],
  frame: Frame,
  isShared: boolean,
): PanelGrid {
  const plan = planGrid(inputs, frame, isShared);
  const scenes = inputs.map(({ draw }) => draw(plan.panel));
  const unit = isShared ? unitOf(scenes) : null;
  const tops = rowTops(plan, scenes, isShared, unitRoom(unit));
  const panels = inputs.map(({ key, title }, i): Panel => {
    const place = plan.places[i]!;
    const at = { x: round(place.column * plan.stride), y: round(tops[place.row]!) };
    return { key, title, scene: scenes[i]!, place, at };
  });
  const titles = panels.map((panel, i) =>
    titleMark(panel, plan.titles[i]!, isShared, unitRoom(unit)),
  );
  const height = Math.max(frame.height, ...panels.map((panel) => bottomOf(panel, isShared)));
  const whole = { width: frame.width, height: Math.ceil(height) };
  const around = [...titles, ...(unit ? [unit] : [])].filter((mark) => isInside(whole, mark));
  return {
    ...whole,
    panels,
    plot: boxAround(panels),
    layers: [
      ...panels.flatMap((panel) => layersOf(panel, isShared)),
      { id: 'panel-titles', marks: around },
    ],
  };
}

function planGrid(inputs: readonly PanelInput[], frame: Frame, isShared: boolean): GridPlan {
  const probe = inputs[0]!.draw({ width: Math.min(frame.width, probeWidth), height: leastHeight });
  const left = isShared ? probe.plot.x : 0;
  const gap = columnGap + (isShared ? overhangOf(probe) : 0);
  const columns = columnsOf(inputs.length, frame.width - left, gap);
  const stride = (frame.width - left + gap) / columns;
  const panelWidth = stride - gap + left;
  const titleWidth = panelWidth - left;
  const titles = inputs.map(({ title }) => wrapText(title, titleWidth, size, Infinity, weight));
  const places = gridPlaces(inputs.length, columns);
  const rows = rowsOf(places, titles);
  const unit = isShared ? unitRoom(unitOf([probe])) : 0;
  const around = rows.reduce((sum, lines) => sum + titleHeight(lines) - unit, unit);
  const fixed = around + rowGap * (rows.length - 1);
  const axis = isShared ? probe.height - probe.plot.y - probe.plot.height : 0;
  const height = (frame.height - fixed - axis) / rows.length + axis;
  const panel = { width: panelWidth, height: Math.max(leastHeight, height) };
  return { places, panel, stride, titles };
}

/** How many lines the longest title of each row has. */
function rowsOf(places: readonly GridPlace[], titles: GridPlan['titles']): number[] {
  const rows: number[] = [];
  for (const [i, { row }] of places.entries())
    rows[row] = Math.max(rows[row] ?? 0, titles[i]!.length);
  return rows;
}

/** What each scene keeps free over its plot for the unit. Since that is told once, it is the room of the title. */
const unitRoom = (unit: TextMark | null): number => (unit ? unitHeight : 0);

const titleHeight = (lines: number): number => lines * step + titleGap;

/** How far labels under a plot reach beyond its left edge, into the air between two panels. */
function overhangOf({ layers, plot }: Scene): number {
  const labels = layers.flatMap(({ id, marks }) => (id === 'axis-x' ? marks : []));
  const edges = labels.map((mark) => (mark.type === 'text' ? textBox(mark).x : plot.x));
  return Math.max(0, plot.x - Math.min(plot.x, ...edges));
}

/** Where the scenes of each row begin, under their titles. */
function rowTops(
  { places, titles }: GridPlan,
  scenes: readonly Scene[],
  isShared: boolean,
  unit: number,
): number[] {
  let y = unit;
  return rowsOf(places, titles).map((lines, row) => {
    const top = y + titleHeight(lines) - unit;
    const heights = scenes
      .filter((_, i) => places[i]!.row === row)
      .map(({ plot, height }) => (isShared ? plot.y + plot.height : height));
    y = top + Math.max(...heights) + rowGap;
    return top;
  });
}

function bottomOf({ scene, place, at }: Panel, isShared: boolean): number {
  const { plot, height } = scene;
  return at.y + (isShared && !place.isLowest ? plot.y + plot.height : height);
}

/** The layers of a panel without the axes that another one tells. */
function layersOf({ scene, place, at }: Panel, isShared: boolean): Layer[] {
  const isTold = ({ id }: Layer) =>
    !isShared || ((id !== 'axis-y' || place.column === 0) && (id !== 'axis-x' || place.isLowest));
  return scene.layers.filter(isTold).map((layer) => {
    const marks = isShared ? layer.marks.filter(({ role }) => role !== 'unit') : layer.marks;
    return { ...layer, marks, at };
  });
}

/** The unit of the first panel that tells one, over all of them. */
function unitOf(scenes: readonly Scene[]): TextMark | null {
  for (const { layers } of scenes)
    for (const { marks } of layers)
      for (const mark of marks) if (mark.type === 'text' && mark.role === 'unit') return mark;
  return null;
}

function titleMark(
  { scene, at }: Panel,
  lines: readonly string[],
  isShared: boolean,
  unit: number,
): TextMark {
  const height = titleHeight(lines.length) - unit;
  return {
    type: 'text',
    role: 'panel-title',
    x: round(at.x + (isShared ? scene.plot.x : 0)),
    y: round(at.y - height + size),
    lines,
    anchor: 'start',
    style: titleStyle,
    fill: 'ink',
  };
}

/** The smallest box around the plots of all panels. */
function boxAround(panels: readonly Panel[]): Box {
  const plots = panels.map(({ scene: { plot }, at }) => ({
    ...plot,
    x: plot.x + at.x,
    y: plot.y + at.y,
  }));
  const x = Math.min(...plots.map((plot) => plot.x));
  const y = Math.min(...plots.map((plot) => plot.y));
  return {
    x,
    y,
    width: Math.max(...plots.map((plot) => plot.x + plot.width)) - x,
    height: Math.max(...plots.map((plot) => plot.y + plot.height)) - y,
  };
}
