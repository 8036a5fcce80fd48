import type { StateMessages } from '../messages/states.js';
import { counted, whole } from './counted.js';

const inRow = (row: number | undefined) => (row === undefined ? '' : ` (row ${whole(row)})`);
const quoted = (text: string | undefined) => (text === undefined ? '' : ` “${text}”`);

export const states: StateMessages = {
  loading: 'Loading',
  slow: 'The network is slow; still loading…',
  refreshing: 'Updating',
  loaded: 'Loaded',
  empty: 'No data yet',
  emptyHint: 'No figures have been published for this period.',
  errorTitle: 'The data could not be loaded',
  errors: {
    network: () => 'The server could not be reached. Check your connection and try again.',
    timeout: () => 'The server took too long to answer. Please try again in a few minutes.',
    http: ({ status }) =>
      status === 404
        ? 'The data file was not found (error 404).'
        : `The server reported an error${status === undefined ? '' : ` (${status})`}. Please try again in a few minutes.`,
    'content-type': () => 'The file received is not a data file.',
    encoding: () => 'The text of the data file cannot be read. It must be saved as UTF-8.',
    syntax: ({ row }) => `The data file has a format error${inRow(row)}.`,
    shape: () => 'The data file does not contain the table that was expected.',
    limit: () => 'The data file is too large to show.',
    row: ({ row, count = 1 }) =>
      `${counted(count, 'faulty row was', 'faulty rows were')} left out${count === 1 ? inRow(row) : ''}.`,
    field: ({ field }) =>
      field === undefined
        ? 'The data lacks a column.'
        : `The column${quoted(field)} is missing or cannot be read.`,
    'duplicate-key': ({ found }) => `The key${quoted(found)} occurs twice; its first row is used.`,
    unmatched: ({ field, found, count = 1 }) =>
      field === 'key'
        ? `There is no indicator${quoted(found || undefined)} in the data.`
        : `${counted(count, 'row belongs', 'rows belong')} to no area on the map.`,
    geometry: () => 'Some areas could not be drawn because their boundaries are faulty.',
    coordinates: () => 'Longitude and latitude are swapped in the map file.',
    object: () => 'The map file has several layers, and none of them was chosen.',
    config: () => 'This part of the page is not set up correctly. Please tell the site owner.',
  },
  retry: 'Try again',
  notUpdated: 'Could not be updated',
  dataFrom: (when) => `Data from ${when}`,
  details: 'Technical details',
};
