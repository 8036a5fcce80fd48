import { groupRows, placedRows, tellNobody } from '../../data/columns.js';
import { accessor, fieldName, type Field } from '../../data/field.js';
import { isRow, type CellNote, type Row } from '../../data/row.js';
import { chooseFields, type ChosenFields } from '../../data/series-fields.js';
import type { Locale } from '../../i18n/register.js';
import {
  layoutFacets,
  unionOfExtents,
  type Extent,
  type FacetRows,
  type PanelExtents,
} from '../../scene/facets.js';
import {
  readPlaces,
  readPositions,
  type PositionKind,
  type Positions,
} from '../../scene/positions.js';
import type { Frame, Scene } from '../../scene/scene.js';
import { readLines } from './line-chart.data.js';
import { drawLines } from './line-chart.drawn.js';
import type { Line } from './line-chart.lines.js';
import type { LineAxes, LineChartOptions, LinePanel } from './line-chart.options.js';
import { readSettings } from './line-chart.settings.js';

type LayoutPanel = (
  rows: readonly Row[],
  options: LineChartOptions,
  panel: LinePanel | null,
  frame: Frame,
  locale: Locale,
) => Scene;

/** Small line charts, one for each name in the field `facet`. Fields and colours are the same in all of them. */
export function layoutLinePanels(
  rows: readonly Row[],
  options: LineChartOptions & { facet: Field },
  size: Frame,
  locale: Locale,
  layoutPanel: LayoutPanel,
): Scene {
  const { facet, facetScales } = options;
  const fields = chooseFields(rows, options, [facet]);
  const { x, ys: y, series = null } = fields;
  const own: LineChartOptions = { ...options, x, y, series: series ?? undefined };
  const keys = seriesKeys(rows, fields);
  const axes = facetScales === 'free' ? null : sharedAxes(rows, fields, options);
  const layout = (panel: FacetRows, frame: Frame, values: Extent | null) => {
    const notes = notesOf(panel, options.notes);
    const shared = { series: keys, axes: axes && { ...axes, values } };
    return layoutPanel(panel.rows, { ...own, notes }, shared, frame, locale);
  };
  const measure = (panel: FacetRows) => measurePanel(panel, own, axes);
  const alone = () => layoutPanel(rows, own, null, size, locale);
  const facets = { facet, facetScales, format: options, measure, layout, alone };
  return layoutFacets(rows, facets, size, locale);
}

/** How the x field of a panel is read, or what it holds. */
export function positionsIn(
  panel: LinePanel | null,
  { xType }: LineChartOptions,
): Positions | PositionKind | undefined {
  return panel?.axes?.positions ?? xType;
}

/** Keys of all lines that have a colour of their own. */
export function keysIn(panel: LinePanel | null, lines: readonly Line[]): readonly string[] {
  return panel?.series ?? lines.map(({ key }) => key);
}

/** Keys of the lines in the order of first appearance. */
function seriesKeys(rows: readonly Row[], { ys, series }: ChosenFields): string[] {
  if (!series) return ys.map(fieldName);
  const places = Float64Array.from(rows, (row) => (isRow(row) ? 0 : NaN));
  return groupRows(rows, placedRows(places), series, tellNobody).map(({ key }) => key ?? '');
}

/** The positions of all rows: every panel has them in the same order and extent. */
function sharedAxes(
  rows: readonly Row[],
  { x, ys }: ChosenFields,
  { xType }: LineChartOptions,
): Omit<LineAxes, 'values'> {
  const positions = readPositions(rows, accessor(x), xType);
  const places = readPlaces(rows, x, positions, tellNobody);
  const valuesOf = ys.map(accessor);
  const isWhole = rows.every((row) => !isRow(row) || valuesOf.every((of) => mayBeWhole(of(row))));
  return { positions, span: unionOfExtents(Array.from(places, pointExtent)), isWhole };
}

/** What is no number at all does not make axes fractional. */
function mayBeWhole(found: unknown): boolean {
  return typeof found !== 'number' || !Number.isFinite(found) || Number.isInteger(found);
}

function pointExtent(place: number): Extent | null {
  return Number.isNaN(place) ? null : [place, place];
}

/** The extremes of a panel, as told and as drawn. */
function measurePanel(
  { rows }: FacetRows,
  options: LineChartOptions,
  axes: Omit<LineAxes, 'values'> | null,
): PanelExtents {
  const { hidden = [], xType } = options;
  const data = readLines(rows, options, axes?.positions ?? xType);
  const visible = data.lines.filter(({ key }) => !hidden.includes(key));
  const drawn = drawLines(visible, readSettings(options, data).settings);
  const ordered = (low: number, high: number): Extent | null => (low <= high ? [low, high] : null);
  return {
    told: unionOfExtents(visible.map(({ low, high }) => ordered(low, high))),
    drawn: unionOfExtents(drawn.map(({ from, to }) => ordered(from, to))),
  };
}

/** What cells of a panel said beside their values, by their row in the panel. */
function notesOf({ indices }: FacetRows, notes: readonly CellNote[] = []): CellNote[] {
  if (notes.length === 0) return [];
  const rowOf = new Map(Array.from(indices, (index, row) => [index + 1, row + 1]));
  return notes.flatMap((note) => {
    const row = rowOf.get(note.row);
    return row === undefined ? [] : [{ ...note, row }];
  });
}
