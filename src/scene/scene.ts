import type { Status } from '../core/indicator.js';
import type { Issue } from '../core/error.js';
import type { ColourName } from '../core/colour.js';
import type { SymbolName } from './symbols.js';

/** A rectangle in CSS pixels, origin at the top left of the scene. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The size a layout may fill, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
}

/** A colour of the theme by its name, a 45° hatch in such a colour, or nothing. */
export type Paint = ColourName | `hatch-${ColourName}` | 'none';

/** Text styles that the renderers know; sizes and faces come from the theme. */
export type TextStyle =
  | 'title'
  | 'tick'
  | 'name'
  | 'label'
  | 'label-strong'
  | 'figure'
  | 'figure-strong'
  | 'value'
  | 'value-plain'
  | 'note'
  | 'area'
  | 'area-value';

interface MarkOf<Type extends string> {
  type: Type;
  /** What it is: `line`, `area`, `bars`, `feature` …; becomes a CSS class and a part. */
  role: string;
  /** Key of the series (or part) that it belongs to: it stands back while a person points at another in the legend. */
  series?: string;
}

/** A shape. Dense marks are one path a series or colour class, never one a datum. */
export interface PathMark extends MarkOf<'path'> {
  d: string;
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  dash?: string;
  opacity?: number;
  /** Round joins and caps (lines). */
  round?: boolean;
}

/** A dot. */
export interface CircleMark extends MarkOf<'circle'> {
  x: number;
  y: number;
  r: number;
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  opacity?: number;
}

/** One or more lines of text; `y` is the baseline of the first. */
export interface TextMark extends MarkOf<'text'> {
  x: number;
  y: number;
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
  style: TextStyle;
  fill: Paint;
  /** Drawn with a surface-coloured outline, to stay legible over marks. */
  halo?: boolean;
}

export type Mark = PathMark | CircleMark | TextMark;

/** Marks that belong together, back to front. */
export interface Layer {
  /** `grid`, `axis-x`, `axis-y`, `marks`, `labels` … */
  id: string;
  marks: readonly Mark[];
  /** How far the marks are moved right and down, in pixels, once they are magnified `k` times: a panel, a zoomed map. */
  at?: { x: number; y: number; k?: number };
  /** When given, the layer is rendered again only if this text changed (axes whose ticks stay). */
  key?: string;
}

/** A legend entry; a function of the scale it explains, so it can never disagree with the picture. */
export interface LegendItem {
  key: string;
  label: string;
  paint: Paint;
  shape: 'line' | 'dashed' | 'swatch' | 'tick' | 'symbol';
  /** The dot of shape `symbol`, with the radius in pixels that a circle of its area has; of paint `none` an outline. */
  symbol?: { name: SymbolName; radius: number };
  /** The status that the colour stands for: its glyph tells it without the colour. */
  status?: Status;
  /** It explains something that is no series and cannot be hidden. */
  isFixed?: boolean;
  /** How many data it stands for, when that is worth saying. */
  count?: number;
  /** The count as it is printed. */
  countText?: string;
}

export interface Legend {
  title?: string;
  items: readonly LegendItem[];
}

/** A datum that a person can reach by pointer or keyboard. */
export interface ScenePoint {
  key: string;
  /** Key of its series, or null where there are none. */
  series: string | null;
  /** Anchor of the tooltip and the focus ring, in the scene's pixels. */
  x: number;
  y: number;
  /** The area that it stands for, where that is more than a dot: a tooltip keeps off it. */
  box?: Box;
  /** What is read out: "Trực tuyến, quý III/2026: 9.120 hồ sơ". */
  label: string;
  /** The author's row, untouched, for events. */
  datum: unknown;
}

export interface TooltipRow {
  label: string;
  value: string;
  paint?: Paint;
}

export interface TooltipContent {
  title: string;
  subtitle?: string;
  rows: readonly TooltipRow[];
  status?: Status | null;
  /** Where more is told: a safe URL. */
  link?: { href: string; text: string };
}

/** A cell: printed text, and the raw value for sorting and files. */
export interface TableCell {
  text: string;
  value: string | number | null;
  /** Read out instead of the text ("chưa có số liệu" for an en dash). */
  spoken?: string;
  note?: string;
  /** Where the text leads: a safe URL. */
  href?: string;
  /** The status that the text is the word of. */
  status?: Status;
  /** What a word is sorted by instead of its letters. */
  rank?: number;
  /** The value as a bar: from where to where, as shares of the column's scale. */
  bar?: readonly [from: number, to: number];
}

export interface TableColumn {
  key: string;
  label: string;
  numeric: boolean;
  /** Told once in the head, for all cells. */
  unit?: string;
  /** Default: figures at the end, texts at the start. */
  align?: 'start' | 'center' | 'end';
  /** Its cells have bars; where zero is on their scale, as a share. */
  zero?: number;
}

export interface TableRow {
  key: string;
  cells: readonly TableCell[];
}

export interface SceneTable {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** Something the reader must be told beside the picture, in the reader's language. */
export interface Notice {
  /** e.g. `rows-left-out`, `unmatched-rows`, `aggregated`. */
  code: string;
  text: string;
  items?: readonly string[];
  /** Of rows that were left out: how many. */
  count?: number;
}

/** A remark on a place in the picture, which carries its number. */
export interface SceneAnnotation {
  number: number;
  /** Where it stands, in words: "Quý III/2025". */
  at: string;
  text: string;
}

/** The readings of a layout for people who do not look at the picture. They run when somebody asks. */
export interface Reading {
  /** Navigable points, one list a series in drawing order. */
  points(): readonly (readonly ScenePoint[])[];
  table(): SceneTable;
  /** All data, where `table()` tells only of the points that stand for it: what files hold. */
  wholeTable?(): SceneTable;
  /** How many rows `table()` has, known without making it. */
  size: number;
  /** A sentence or two in the reader's language. */
  describe(): string;
  notices: readonly Notice[];
  /** Faults of the data that the picture left out; the element reports them once. */
  issues: readonly Issue[];
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A picture as data: what every chart layout returns. */
export interface Scene extends Reading {
  /** `line-chart`, `district-map` … */
  kind: string;
  width: number;
  height: number;
  /** Where the data is drawn. */
  plot: Box;
  layers: readonly Layer[];
  legend: Legend | null;
  /** What the numbers in the picture mean. */
  annotations?: readonly SceneAnnotation[];
  /** The point that a pointer at (x, y) means, if any. */
  hit(x: number, y: number): ScenePoint | null;
  /** Marks laid over the picture for a point that is hovered or focused (`active`) or selected. */
  overlay(point: ScenePoint, state: 'active' | 'selected'): readonly Mark[];
  tooltip(point: ScenePoint): TooltipContent;
  /** Whether a point stands for a key beside its own: a cluster for what is in it. */
  holds?(point: ScenePoint, key: string): boolean;
  /** Where an arrow key leads; absent: along and across the series of `points()`. */
  step?(from: ScenePoint, direction: Direction): ScenePoint | null;
}
