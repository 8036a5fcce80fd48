import type { Locale } from '../../i18n/register.js';
import { dataTable } from '../../i18n/texts.js';
import type { ReadColumn } from './data-table.cells.js';

/** How large the table is, and where its first column of numbers is highest and lowest. */
export function describeTable(
  columns: readonly ReadColumn[],
  size: number,
  nameOf: (index: number) => string,
  locale: Locale,
): string {
  const texts = locale.texts(dataTable);
  const sentences = [texts.describe(size, columns.length)];
  const figured = columns.find(({ figures }) => figures !== null);
  const values = figured?.figures?.values ?? [];
  const [lowest, highest] = extremesOf(values);
  if (figured?.figures && lowest !== highest) {
    const { printAlone } = figured.figures;
    const told = (index: number) => `${nameOf(index)} (${printAlone(values[index])})`;
    sentences.push(texts.extremes(figured.column.label, told(highest), told(lowest)));
  }
  return sentences.join(' ');
}

/** Indices of the lowest and the highest value; the same where there are no two values. */
function extremesOf(values: ArrayLike<number>): [lowest: number, highest: number] {
  let [lowest, highest] = [-1, -1];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if (lowest < 0) [lowest, highest] = [i, i];
    if (value < values[lowest]!) lowest = i;
    if (value > values[highest]!) highest = i;
  }
  return [lowest, highest];
}
