import { fieldName } from '../../data/field.js';
import { nameText } from '../../data/name.js';
import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell, TableRow } from '../../scene/scene.js';
import type { RankData, Unit } from './rank-chart.data.js';
import type { RankWords } from './rank-chart.words.js';

/** A row a rank: period, unit, rank, and what it was ranked by. By period, then by rank. */
export function rankTable(data: RankData, words: RankWords, locale: Locale): SceneTable {
  const { texts, measure } = words;
  const entries = data.units.flatMap((unit) =>
    unit.periods.map((period, point) => ({ unit, period, point })),
  );
  const rankOf = ({ unit, point }: (typeof entries)[number]) => unit.ranks[point]!;
  entries.sort((a, b) => a.period - b.period || rankOf(a) - rankOf(b));
  const count = (entry: (typeof entries)[number]) => `${entry.period} ${rankOf(entry)}`;
  const shared = new Map<string, number>();
  for (const entry of entries) shared.set(count(entry), (shared.get(count(entry)) ?? 0) + 1);
  const rows = entries.map((entry): TableRow => {
    const { unit, period, point } = entry;
    const isTied = shared.get(count(entry))! > 1;
    const value = data.fields.value === null ? [] : [valueCell(unit, point, words, locale)];
    return {
      key: unit.key,
      cells: [
        periodCell(data, period, words),
        nameCell(unit, words),
        rankCell(unit, point, isTied, words),
        ...value,
      ],
    };
  });
  const { x, series, value } = data.fields;
  const head = data.positions.kind === 'time' ? locale.messages.words.period : fieldName(x);
  const columns = [
    { key: 'x', label: head, numeric: false },
    { key: 'series', label: fieldName(series), numeric: false },
    { key: 'rank', label: texts.rank, numeric: true },
    ...(value === null ? [] : [{ key: 'value', label: measure, numeric: true }]),
  ];
  return { columns, rows };
}

/** How many rows the table has. */
export function tableSize({ ranked }: RankData): number {
  return ranked.reduce((sum, count) => sum + count, 0);
}

function periodCell(
  { positions, periods, found }: RankData,
  period: number,
  { periodOf }: RankWords,
): TableCell {
  const value = positions.kind === 'number' ? periods[period]! : nameText(found[period]);
  return { text: periodOf(period, 'short'), value };
}

function nameCell({ key }: Unit, { nameOf }: RankWords): TableCell {
  return { text: nameOf(key), value: nameOf(key) };
}

function rankCell(
  { ranks }: Unit,
  point: number,
  isTied: boolean,
  { texts }: RankWords,
): TableCell {
  const rank = ranks[point]!;
  return { text: String(rank), value: rank, ...(isTied && { note: texts.tiedNote }) };
}

function valueCell(
  { values }: Unit,
  point: number,
  { column }: RankWords,
  { messages }: Locale,
): TableCell {
  const value = values[point]!;
  if (Number.isNaN(value))
    return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
  return { text: column.full(value), value };
}
