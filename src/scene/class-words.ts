import type { Locale } from '../i18n/register.js';
import type { ColumnFormat, ValueFormat } from '../i18n/value-format.js';
import type { ColourClass, ColourClasses } from '../scale/colour-classes.js';

/** How a class that is open at one end is called. */
export interface OpenEnds {
  readonly below: (printed: string) => string;
  readonly from: (printed: string) => string;
}

/** Classes of numbers as far as words need them. */
export interface PrintedClasses extends Pick<ColourClasses, 'isWhole'> {
  readonly classes: readonly Pick<ColourClass, 'from' | 'to'>[];
}

/** A class in the legend, by its number: the last one of all may carry the unit for the others. */
export type ClassPrinter = (classes: PrintedClasses, index: number) => string;

/**
 * Prints classes of numbers as ranges. No number belongs to two of them: whole numbers are told by the first and the
 * last of a class ("35–44"), others without the end that belongs to the next class ("từ 35 đến dưới 45").
 */
export function classPrinter(
  values: ValueFormat,
  column: ColumnFormat,
  locale: Locale,
  ends: OpenEnds = locale.messages.numbers,
): ClassPrinter {
  const closed = closedPrinter(values, column, locale);
  const halfOpen = halfOpenPrinter(values, column, locale);
  const { format = 'number', decimals = 0 } = values;
  const isPlain = format === 'number' && decimals === 0;
  return ({ classes, isWhole }, index) => {
    const { from, to } = classes[index]!;
    const isLast = index === classes.length - 1;
    if (to === null)
      return from === null ? locale.messages.words.value : ends.from(column.full(from));
    if (from === null) return ends.below(column.full(to));
    if (isLast || from === to) return closed(from, to, isLast);
    return isWhole && isPlain ? closed(from, to - 1, isLast) : halfOpen(from, to);
  };
}

/** A unit that clings to its number stands at each range, others at the last one. */
const clings = ({ unit }: ValueFormat, { format }: Locale): boolean =>
  unit !== undefined && format.parts(1, { unit }).gap === '';

/** Prints ranges that hold both their ends, with the unit once. */
function closedPrinter(values: ValueFormat, column: ColumnFormat, locale: Locale) {
  const { format: name = 'number', unit, decimals } = values;
  const { format, messages } = locale;
  const isUnitNear = clings(values, locale);
  return (from: number, to: number, isLast: boolean): string => {
    if (from === to) return column.full(from);
    if (name !== 'number') return messages.numbers.fromTo(column.full(from), column.full(to));
    return format.range(from, to, { unit: isUnitNear || isLast ? unit : undefined, decimals });
  };
}

/** Prints ranges that do not hold their upper end. */
function halfOpenPrinter(values: ValueFormat, { bare, full }: ColumnFormat, locale: Locale) {
  const { fromBelow } = locale.messages.numbers;
  const { format: name = 'number' } = values;
  if (name !== 'number') return (from: number, to: number) => fromBelow(full(from), full(to));
  const last = clings(values, locale) ? full : bare;
  return (from: number, to: number) => fromBelow(bare(from), last(to));
}
