import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import type { Print } from './scorecard.figures.js';
import type { ScorecardRow } from './scorecard.rows.js';
import { commonPeriod, type Standing } from './scorecard.standing.js';

/** What a column beside the names shows. */
export type ColumnKind = 'result' | 'bar' | 'lost' | 'weight' | 'change' | 'other' | 'rank';

/** A column of the table. */
export interface ScorecardColumn {
  kind: ColumnKind;
  label: string;
  /** Of `other`: which of the units. */
  unit?: number;
}

/** More units than these are told by the rank alone; the file has them all. */
const mostUnits = 3;

/** The columns that these rows have something for. */
export function columnsOf(
  rows: readonly ScorecardRow[],
  standings: readonly Standing[],
  units: readonly string[],
  print: Print,
): ScorecardColumn[] {
  const { texts } = print;
  const has = (cellOf: (row: ScorecardRow) => TableCell) =>
    rows.some((row) => cellOf(row).text !== '');
  const isScored = has(({ figures }) => figures.max);
  const wanted: readonly (ScorecardColumn | false)[] = [
    has(({ figures }) => figures.value) && {
      kind: 'result',
      label: isScored ? texts.columnPoints : texts.columnResult,
    },
    has(({ figures }) => figures.share) && { kind: 'bar', label: texts.columnShare },
    has(({ figures }) => figures.lost) && { kind: 'lost', label: texts.columnLost },
    has(({ figures }) => figures.weight) && { kind: 'weight', label: texts.columnWeight },
    has(({ figures }) => figures.change) && {
      kind: 'change',
      label: texts.columnChange(earlierPeriod(standings, print.locale)),
    },
    ...(units.length > mostUnits ? [] : units).map((label, unit) => ({
      kind: 'other' as const,
      label,
      unit,
    })),
    rows.some(({ rank }) => rank.value !== null) && { kind: 'rank', label: texts.columnRank },
  ];
  return wanted.filter((column) => column !== false);
}

/** The period that all changes are measured from, in words; null where there are several. */
function earlierPeriod(standings: readonly Standing[], { format }: Locale): string | null {
  const earlier = standings.flatMap((each) => (each.sum === null && each.earlier) || []);
  const period = commonPeriod(earlier);
  const now = standings.find(({ judged }) => judged?.assessment.period)?.judged?.assessment.period;
  return period === null ? null : format.period(period, { ...(now && { beside: now }) });
}

/** A column of the file; without a label it is left out. */
type FileColumn = readonly [
  label: string | null,
  cellOf: (row: ScorecardRow) => TableCell,
  kind?: 'text',
];

/** Everything, a column each, for files. */
export function tableOf(
  rows: readonly ScorecardRow[],
  columns: readonly ScorecardColumn[],
  units: readonly string[],
  { texts, locale }: Print,
): SceneTable {
  const labelOf = (kind: ColumnKind) =>
    columns.find((column) => column.kind === kind)?.label ?? null;
  const isScored = rows.some(({ figures }) => figures.max.value !== null);
  const words = (text: string): TableCell => ({ text, value: text === '' ? null : text });
  const all: readonly FileColumn[] = [
    [texts.columnCriterion, ({ name }) => words(name), 'text'],
    [
      rows.some(({ group }) => group) ? texts.columnGroup : null,
      ({ group }) => words(group),
      'text',
    ],
    [locale.messages.status.label, ({ word }) => words(word), 'text'],
    [
      labelOf('result') && (isScored ? texts.columnValue : texts.columnResult),
      (row) => row.figures.value,
    ],
    [isScored ? texts.columnMax : null, (row) => row.figures.max],
    [labelOf('lost'), (row) => row.figures.lost],
    [labelOf('weight'), (row) => row.figures.weight],
    [labelOf('change'), (row) => row.figures.change],
    ...units.map((unit, i): FileColumn => [unit, (row) => row.others[i]!]),
    [labelOf('rank'), (row) => row.rank],
    [
      rows.some(({ evidence }) => evidence) ? texts.columnEvidence : null,
      ({ evidence }) => (evidence ? { ...words(evidence.label), href: evidence.href } : words('')),
      'text',
    ],
  ];
  const shown = all.filter(([label]) => label !== null);
  return {
    columns: shown.map(([label, , text]) => ({ key: label!, label: label!, numeric: !text })),
    rows: rows.map((row) => ({ key: row.key, cells: shown.map(([, cellOf]) => cellOf(row)) })),
  };
}
