import { fieldName } from '../../data/field.js';
import type { DonutChartMessages } from '../../i18n/messages/donut-chart.js';
import { donutChart } from '../../i18n/texts.js';
import type { Locale } from '../../i18n/register.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import { sizeOf, type DonutData, type Part } from './donut-chart.data.js';
import type { DonutChartOptions } from './donut-chart.options.js';
import type { Slice, Slices } from './donut-chart.slices.js';

/** All that a donut chart says about its data, in one language. */
export interface DonutWords {
  texts: DonutChartMessages;
  /** Prints values in the one unit of the chart. */
  column: ColumnFormat;
  /** The values are percentages themselves: shares of them would say the same again. */
  areShares: boolean;
  partName: (part: Part) => string;
  /** "Khác (12 phần)" for gathered parts. */
  sliceName: (slice: Pick<Slice, 'parts' | 'isOther'>) => string;
  /** A percentage of the whole as printed; of what is not 0 never "0%". */
  shareText: (percentage: number) => string;
  /** "593 phản ánh" and "29,4%", or the percentage alone. */
  valueAndShare: (slice: Slice) => readonly string[];
  /** "Trật tự xây dựng: 593 phản ánh, chiếm 29,4%" */
  sliceLabel: (slice: Slice) => string;
  labelHead: string;
  valueHead: string;
  /** Name of the gathered parts. */
  other: string;
  /** Some names as a list; of many the first and the number of the rest. */
  namesOf: (parts: readonly Part[]) => string;
  describe: () => string;
}

/** Names that are told one by one. */
const toldNames = 5;

export function donutWords(
  data: DonutData,
  slices: Slices,
  options: DonutChartOptions,
  locale: Locale,
): DonutWords {
  const { format, messages } = locale;
  const texts = locale.texts(donutChart);
  const values = [...data.parts.map(({ value }) => value), slices.total];
  const column = columnFormat(format, values, options);
  const areShares = column.unit === '%';
  const other = options.otherLabel || texts.other;
  const partName = ({ key }: Part) => key || messages.numbers.noData;
  const { decimals } = slices;
  const shareText = (percentage: number) => {
    const printed = (share: number) => format.number(share, { unit: '%', decimals });
    return percentage > 0 ? printed(percentage) : messages.numbers.lessThanSign(printed(0.1));
  };
  const valueAndShare = ({ value, percentage }: Slice) =>
    areShares ? [column.full(value)] : [column.full(value), shareText(percentage)];
  const words = {
    texts,
    column,
    areShares,
    partName,
    sliceName: ({ parts, isOther }: Pick<Slice, 'parts' | 'isOther'>) =>
      isOther ? texts.gathered(other, parts.length) : partName(parts[0]!),
    shareText,
    valueAndShare,
    other,
    namesOf: (parts: readonly Part[]) => {
      const names = parts.slice(0, toldNames).map(partName);
      const rest = parts.length - names.length;
      return format.list(rest > 0 ? [...names, texts.more(rest)] : names);
    },
    labelHead: headOf(fieldName(data.fields.label), 'label', texts.label),
    valueHead:
      options.valueLabel || headOf(fieldName(data.fields.value), 'value', messages.words.value),
  };
  return {
    ...words,
    sliceLabel: (slice) => {
      const [name, value] = [words.sliceName(slice), column.full(slice.value)];
      return areShares
        ? messages.words.labelled(name, value)
        : texts.part(name, value, shareText(slice.percentage));
    },
    describe: () => describe(data.parts, slices, words),
  };
}

/** The name of a field; one that says nothing to a reader is put into words. */
function headOf(name: string, usual: string, words: string): string {
  return name === usual || name === '' ? words : name;
}

type DescriberWords = Pick<DonutWords, 'texts' | 'column' | 'areShares' | 'partName' | 'shareText'>;

function describe(parts: readonly Part[], slices: Slices, words: DescriberWords): string {
  const { texts } = words;
  const counted = slices.drawn.flatMap((slice) => slice.parts);
  const ranked = [...counted].sort((a, b) => sizeOf(b) - sizeOf(a));
  const missing = parts.filter(({ value }) => value === null).length;
  const told = [
    ...largestFirst(ranked, parts, slices, words),
    ...(missing > 0 && missing < parts.length ? [texts.withoutData(missing)] : []),
  ];
  return told.map((sentence) => `${sentence}.`).join(' ');
}

function largestFirst(
  ranked: readonly Part[],
  parts: readonly Part[],
  { percentages, total }: Slices,
  { texts, column, areShares, partName, shareText }: DescriberWords,
): string[] {
  const [first, second] = ranked;
  if (!first) return [parts.some(({ value }) => value === 0) ? texts.allZero : texts.empty];
  const valueOf = (part: Part) => {
    const value = column.full(part.value);
    return areShares ? value : `${value} (${shareText(percentages.get(part.key) ?? 0)})`;
  };
  if (!second) return [texts.alone(partName(first), column.full(first.value))];
  const isTold = !areShares && Number.isFinite(total);
  return [
    isTold ? texts.countOf(ranked.length, column.full(total)) : texts.count(ranked.length),
    [
      texts.largest(partName(first), valueOf(first)),
      texts.second(partName(second), valueOf(second)),
    ].join(', '),
  ];
}
