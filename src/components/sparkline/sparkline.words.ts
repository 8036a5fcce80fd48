import type { Locale } from '../../i18n/register.js';
import { sparkline, trend } from '../../i18n/texts.js';
import { columnFormat } from '../../i18n/value-format.js';
import { isName } from '../../data/name.js';
import { describeTrend } from '../../scene/describe.js';
import { readPositions, positionWords } from '../../scene/positions.js';
import type { SparklineOptions } from './sparkline.options.js';
import type { Band } from './sparkline.shapes.js';
import type { SparkValues } from './sparkline.values.js';

/** All that a sparkline says. */
export interface SparkWords {
  /** Where a value stands: "Quý III/2026", or "kỳ thứ 3". */
  readonly at: (index: number) => string;
  /** A value with its unit. */
  readonly print: (index: number) => string;
  readonly describe: () => string;
  /** Head of the column of periods, and of the values. */
  readonly heads: readonly [string, string];
}

export function sparkWords(
  values: SparkValues,
  band: Band | null,
  options: SparklineOptions,
  locale: Locale,
): SparkWords {
  const { ys, lowest, highest, last } = values;
  const texts = locale.texts(sparkline);
  const name = options.label || texts.kind;
  const extremes = lowest < 0 ? [] : [ys[lowest]!, ys[highest]!];
  const column = columnFormat(locale.format, extremes, options);
  const { at, span } = placeWords(options.periods, ys.length, locale);
  const describe = () => {
    const told = describeTrend({ name, values: ys, at, span }, column, locale.texts(trend));
    if (!band || last < 0) return told;
    const isInside = ys[last]! >= band[0] && ys[last]! <= band[1];
    const range = locale.format.range(...band, { unit: options.unit, decimals: options.decimals });
    return `${told} ${isInside ? texts.inBand(range) : texts.outOfBand(range)}`;
  };
  return {
    at,
    print: (index) => column.full(ys[index]),
    describe,
    heads: [locale.messages.words.period, name],
  };
}

/** Where values stand and how far they go, by their periods, else counted. */
function placeWords(
  periods: readonly unknown[] | undefined,
  count: number,
  locale: Locale,
): { at: (index: number) => string; span: (first: number, last: number) => string } {
  const texts = locale.texts(sparkline);
  const counted = (index: number) => texts.at(index + 1, count);
  if (!periods) return { at: counted, span: () => texts.span(count) };
  const rows = periods.map((period) => ({ period }));
  const positions = readPositions(rows, ({ period }) => period);
  const named = (index: number, form: 'sentence' | 'short') => {
    const period = periods[index];
    return isName(period) ? positionWords(positions, period, form, locale) : counted(index);
  };
  const form = () => {
    periods.forEach(positions.read);
    return positions.unit === 'year' || positions.unit === 'day' ? 'short' : 'sentence';
  };
  return {
    at: (index) => named(index, 'sentence'),
    span: (first, last) => locale.texts(trend).span(named(first, form()), named(last, form())),
  };
}
