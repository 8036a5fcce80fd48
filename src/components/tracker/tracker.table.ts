import type { Locale } from '../../i18n/register.js';
import { tracker } from '../../i18n/tracker-text.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import type { StatusPeriod } from '../../scene/status-periods.js';

/** A row a period, in order of time; columns that all periods leave empty are left out. */
export function periodTable(periods: readonly StatusPeriod[], locale: Locale): SceneTable {
  const { messages, format, texts } = locale;
  const { words, status, numbers } = messages;
  const noData: TableCell = { text: numbers.noData, value: null, spoken: words.noData };
  const cell = (text: string, value: string | number | null): TableCell =>
    text === '' ? noData : { text, value };
  const columns = [
    column('period', words.period, false, (each) =>
      cell(format.period(each.key, { form: 'short' }), each.key),
    ),
    column('status', status.label, false, ({ word }) => cell(word, word)),
    column('value', words.value, true, ({ valueText, value }) => cell(valueText, value)),
    column('expected', words.expectedNow, true, ({ expectedText, expected }) =>
      cell(expectedText, expected),
    ),
    column('note', texts(tracker).note, false, ({ note }) => cell(note, note)),
  ].filter(({ cellOf }, i) => i < 2 || periods.some((p) => cellOf(p) !== noData));
  return {
    columns: columns.map(({ key, label, numeric }) => ({ key, label, numeric })),
    rows: periods.map((each) => ({
      key: each.key,
      cells: columns.map(({ cellOf }) => cellOf(each)),
    })),
  };
}

interface Column {
  key: string;
  label: string;
  numeric: boolean;
  cellOf: (period: StatusPeriod) => TableCell;
}

function column(key: string, label: string, numeric: boolean, cellOf: Column['cellOf']): Column {
  return { key, label, numeric, cellOf };
}
