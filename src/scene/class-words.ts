import type { Locale } from '../i18n/register.js';
import type { ColumnFormat, ValueFormat } from '../i18n/value-format.js';
import type { ColourClass } from '../scale/colour-classes.js';

/** How a class that is open at one end is called. */
export interface OpenEnds {
  readonly below: (printed: string) => string;
  readonly from: (printed: string) => string;
}

/** A class in the legend: its two ends, of which the last one of all may carry the unit for the others. */
export type ClassPrinter = (range: Pick<ColourClass, 'from' | 'to'>, isLast: boolean) => string;

/** Prints classes of numbers as ranges. */
export function classPrinter(
  values: ValueFormat,
  column: ColumnFormat,
  locale: Locale,
  ends: OpenEnds = locale.messages.numbers,
): ClassPrinter {
  const range = rangePrinter(values, column, locale);
  return ({ from, to }, isLast) => {
    if (from !== null && to !== null) return range(from, to, isLast);
    if (to !== null) return ends.below(column.full(to));
    return from === null ? locale.messages.words.value : ends.from(column.full(from));
  };
}

/** Prints the ends of classes: one after the other with the unit once. */
function rangePrinter(values: ValueFormat, column: ColumnFormat, { format, messages }: Locale) {
  const { format: name = 'number', unit, decimals } = values;
  const clings = unit !== undefined && format.parts(1, { unit }).gap === '';
  return (from: number, to: number, isLast: boolean): string => {
    if (from === to) return column.full(from);
    if (name !== 'number') return messages.numbers.fromTo(column.full(from), column.full(to));
    return format.range(from, to, { unit: clings || isLast ? unit : undefined, decimals });
  };
}
