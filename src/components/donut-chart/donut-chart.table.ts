import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import type { Part } from './donut-chart.data.js';
import type { Slices } from './donut-chart.slices.js';
import type { DonutWords } from './donut-chart.words.js';

/** One row a part, in the author's order: those that the picture gathers too. */
export function donutTable(
  parts: readonly Part[],
  slices: Slices,
  words: DonutWords,
  locale: Locale,
): SceneTable {
  const noData: TableCell = {
    text: locale.messages.numbers.noData,
    value: null,
    spoken: locale.messages.words.noData,
  };
  const gathered = new Set(
    slices.drawn.flatMap(({ isOther, parts: inside }) => (isOther ? inside : [])),
  );
  const shareCell = ({ key, value }: Part): TableCell => {
    const percentage = slices.percentages.get(key);
    if (percentage !== undefined) return { text: words.shareText(percentage), value: percentage };
    const isZero = value === 0 && slices.total > 0;
    return isZero ? { text: locale.format.number(0, { unit: '%' }), value: 0 } : noData;
  };
  const valueCell = ({ value }: Part): TableCell =>
    value === null ? noData : { text: words.column.full(value), value };
  const columns = [
    { key: 'label', label: words.labelHead, numeric: false },
    { key: 'value', label: words.valueHead, numeric: true },
    { key: 'share', label: words.texts.share, numeric: true },
  ];
  return {
    columns: words.areShares ? columns.slice(0, 2) : columns,
    rows: parts.map((part) => {
      const note = gathered.has(part) ? { note: words.texts.inOther(words.other) } : {};
      const name: TableCell = { text: words.partName(part), value: part.key, ...note };
      const cells = [name, valueCell(part), shareCell(part)];
      return { key: part.key, cells: cells.slice(0, words.areShares ? 2 : 3) };
    }),
  };
}
