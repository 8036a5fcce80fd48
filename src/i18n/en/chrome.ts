import type { ChromeMessages } from '../messages/chrome.js';
import { counted, whole } from './counted.js';

export const chrome: ChromeMessages = {
  hideTable: 'Hide the table',
  table: 'Table',
  tableCaption: (heading) => (heading === '' ? 'Data table' : `Data table: ${heading}`),
  sortBy: (column) => `Sort by ${column}`,
  source: (source) => `Source: ${source}`,
  updated: (date) => `Updated ${date}`,
  illustrative: 'Illustrative data',
  rowsLeftOut: (rows) => `${counted(rows, 'row was', 'rows were')} left out`,
  unmatchedRows: (rows) => `${counted(rows, 'row has', 'rows have')} no place on the map`,
  andMore: (count) => `and ${whole(count)} more`,
  aggregated: (drawn, rows) =>
    `${drawn} points drawn for ${rows} rows; every highest and lowest value is kept`,
  legend: 'Legend',
  remarks: 'Notes on the picture',
  allHidden: 'All series are hidden. Choose one in the legend to show it again.',
  keyboardHint:
    'Use the arrow keys to walk the points, Home and End for the first and last, Enter to select, T for the table, Escape to leave.',
  selected: 'Selected',
  deselected: 'Deselected',
  csv: 'Download CSV',
  png: 'Download PNG',
  svg: 'Download SVG',
  print: 'Print',
  fullscreen: 'Full screen',
  howCalculated: 'How this is calculated',
  pages: 'Pages',
  page: (page, of) => `Page ${whole(page)} of ${whole(of)}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  rowRange: (first, last, size) => `Rows ${whole(first)}–${whole(last)} of ${whole(size)}`,
  noMatches: 'Nothing found',
  showAll: (count) => `Show all (${whole(count)})`,
  showLess: 'Show fewer',
};
