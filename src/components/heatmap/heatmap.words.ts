import type { HeatmapMessages } from '../../i18n/messages/heatmap.js';
import type { Locale } from '../../i18n/register.js';
import { heatmap } from '../../i18n/texts.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import { dateOf } from '../../core/period.js';
import { readWeekday, weekdayOf } from '../../data/weekday.js';
import { classPrinter, type ClassPrinter } from '../../scene/class-words.js';
import { positionWords } from '../../scene/positions.js';
import { remembered } from '../../scene/remembered.js';
import type { HeatAxis } from './heatmap.axis.js';
import type { Cells } from './heatmap.cells.js';
import type { HeatData } from './heatmap.data.js';
import { measureOf } from './heatmap.fields.js';
import type { HeatmapOptions } from './heatmap.options.js';

/** All that a heatmap says about its data, in one language. */
export interface HeatWords {
  texts: HeatmapMessages;
  /** What is measured. */
  measure: string;
  column: ColumnFormat;
  classLabel: ClassPrinter;
  /** A column or line in a sentence ("tháng 7/2025") or on the axis ("07/2025"). */
  nameOf: (axis: HeatAxis, place: number, form: 'sentence' | 'short') => string;
  /** Where a cell stands: "Thứ Hai, 9". */
  placeOf: (cell: number) => string;
  /** The value of a cell with its unit, or why there is none. */
  valueOf: (cell: number) => string;
}

export function heatWords(data: HeatData, options: HeatmapOptions, locale: Locale): HeatWords {
  const texts = locale.texts(heatmap);
  const { grid, cells } = data;
  const column = columnFormat(locale.format, extremesOf(cells), options);
  const nameOf = axisNames(texts, locale);
  const placeOf = (cell: number): string => {
    if (grid.kind === 'days') return dayWords(grid.days[cell]!, texts, locale);
    const width = grid.columns.keys.length;
    const line = nameOf(grid.lines, Math.floor(cell / width), 'sentence');
    return texts.place(line, nameOf(grid.columns, cell % width, 'sentence'));
  };
  const { noData, suppressed, notApplicable } = locale.messages.words;
  const reasons = { 'no-data': noData, suppressed, 'not-applicable': notApplicable };
  return {
    texts,
    measure: measureOf(data.fields, options),
    column,
    classLabel: classPrinter(options, column, locale),
    nameOf,
    placeOf,
    valueOf(cell) {
      const absence = cells.absenceOf(cell);
      return absence ? reasons[absence] : column.full(cells.values[cell]);
    },
  };
}

function axisNames(texts: HeatmapMessages, locale: Locale): HeatWords['nameOf'] {
  const named = (form: 'sentence' | 'short') =>
    remembered(({ kind, keys }: HeatAxis) =>
      remembered((place: number) => {
        const key = keys[place] ?? '';
        if (kind === 'time') return positionWords({ kind }, key, form, locale);
        if (kind === 'number') return positionWords({ kind }, Number(key), form, locale);
        const weekday = kind === 'weekday' ? readWeekday(key) : null;
        return weekday === null ? key : texts.weekdays[weekday]!;
      }),
    );
  const names = { sentence: named('sentence'), short: named('short') };
  return (axis, place, form) => names[form](axis)(place);
}

/** "Thứ Hai, ngày 21/07/2025" */
function dayWords(day: number, texts: HeatmapMessages, { format }: Locale): string {
  const date = format.period(dateOf(day), { form: 'sentence' });
  return texts.place(texts.weekdays[weekdayOf(day)]!, date);
}

function extremesOf({ values }: Cells): number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [];
}
