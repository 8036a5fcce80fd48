import { bisectLeft } from 'd3-array';
import type { Locale } from '../../i18n/register.js';
import { lineChart } from '../../i18n/texts.js';
import { isTight } from '../../scene/axis.js';
import { isBand } from '../../scene/references.js';
import type { SceneTable, TableCell, TableColumn, TableRow } from '../../scene/scene.js';
import { spansAt } from '../../scene/spans.js';
import { unionOfPositions, type Line } from './line-chart.lines.js';
import type { LineSettings } from './line-chart.settings.js';
import type { PlacedLine } from './line-chart.shown.js';
import type { LineWords } from './line-chart.words.js';

/** What a table is made from. */
export interface TableInput {
  lines: readonly Line[];
  settings: LineSettings;
  words: LineWords;
  locale: Locale;
}

/** The positions that all rows stand at, each once, those of remarks between them too. */
export function allPositions(lines: readonly Line[], settings: LineSettings): Float64Array {
  return unionOfPositions([...lines, remarked(settings)]);
}

/** The same of the points that are drawn, where points stand for many rows. */
export function drawnPositions(
  placed: readonly PlacedLine[],
  settings: LineSettings,
): Float64Array {
  const drawn = placed.map(({ line, drawn: indices }) => {
    const xs = Float64Array.from(indices, (index) => line.xs[index]!).sort();
    return { xs: xs.filter((x, i) => x !== xs[i - 1]) };
  });
  return unionOfPositions([...drawn, remarked(settings)]);
}

function remarked({ annotations }: LineSettings): { xs: Float64Array } {
  return { xs: Float64Array.from(new Set(annotations.map(({ x }) => x))).sort() };
}

/** One row a position, one column a line; what they are compared with, and remarks, are columns too. */
export function lineTable(positions: Float64Array, input: TableInput): SceneTable {
  const { lines, settings } = input;
  const next = lines.map(() => 0);
  const constants = referenceCells(input);
  const rows = Array.from(positions, (x): TableRow => {
    const places = lines.map((line, column) => {
      if (line.xs[next[column]!]! < x) next[column] = bisectLeft(line.xs, x, next[column]);
      return line.xs[next[column]!] === x ? next[column]! : -1;
    });
    const head = headCell(x, places, input);
    const cells = lines.map((line, column) => valueCell(line, places[column]!, input));
    const remarks = hasRemarks(settings) ? [remarkCell(x, input)] : [];
    return { key: String(head.value), cells: [head, ...cells, ...constants, ...remarks] };
  });
  return { columns: columnsOf(input), rows };
}

/** The position, marked where its values are forecast. */
function headCell(
  x: number,
  places: readonly number[],
  { lines, settings, words, locale }: TableInput,
): TableCell {
  const column = places.findIndex((place) => place >= 0);
  const line = lines[column];
  const note = x >= settings.forecastFrom ? { note: words.forecastNote } : {};
  if (line) {
    const index = places[column]!;
    const text = words.positionOf(line, index, 'short');
    return { text, value: words.cellValueOf(line, index), ...note };
  }
  const remark = settings.annotations.find((each) => each.x === x);
  if (!remark) return noData(locale);
  return { text: words.placeWords(remark.position, 'short'), value: remark.position, ...note };
}

function valueCell(line: Line, index: number, { words, locale }: TableInput): TableCell {
  if (index < 0) return noData(locale);
  const value = line.ys[index]!;
  const beside = words.noteOf(line, index);
  const note = beside?.note ? { note: beside.note } : {};
  if (!Number.isNaN(value))
    return { text: words.qualified(words.printBeside(value), beside), value, ...note };
  const spoken = beside?.flag ? locale.messages.words.flags[beside.flag] : null;
  return { ...noData(locale), ...(spoken && { spoken, note: spoken }) };
}

function noData({ messages }: Locale): TableCell {
  return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
}

function referenceCells({ settings, words }: TableInput): TableCell[] {
  return settings.references.map((reference) => {
    const text = words.referenceBeside(reference);
    return { text, value: isBand(reference) ? text : reference.value };
  });
}

function hasRemarks({ annotations, spans }: LineSettings): boolean {
  return annotations.length > 0 || spans.length > 0;
}

function remarkCell(x: number, { settings }: TableInput): TableCell {
  const remarks = settings.annotations.filter((each) => each.x === x).map(({ text }) => text);
  const texts = [...spansAt(settings.spans, x), ...remarks];
  const text = texts.join('; ');
  return { text, value: texts.length > 0 ? text : null };
}

function columnsOf({ lines, settings, words, locale }: TableInput): TableColumn[] {
  const unit = words.column.unit && !isTight(words.column) ? { unit: words.column.unit } : {};
  const columns: TableColumn[] = [
    { key: 'x', label: words.positionLabel, numeric: false },
    ...lines.map((line) => {
      return { key: `y:${line.key}`, label: words.nameOf(line), ...unit, numeric: true };
    }),
    ...settings.references.map((reference, index) => {
      const label = words.referenceLabel(reference);
      return { key: `reference:${index}`, label, ...unit, numeric: true };
    }),
  ];
  if (!hasRemarks(settings)) return columns;
  return [...columns, { key: 'remark', label: locale.texts(lineChart).remark, numeric: false }];
}
