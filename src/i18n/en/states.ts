import type { StateMessages } from '../messages/states.js';
import { counted, whole } from './counted.js';

const row = (number: number | undefined) =>
  number === undefined ? '' : ` in row ${whole(number)}`;
const named = (text: string | undefined) => (text === undefined ? '' : ` “${text}”`);

export const states: StateMessages = {
  loading: 'Loading',
  slow: 'The network is slow; still loading…',
  refreshing: 'Updating',
  loaded: 'Loaded',
  empty: 'No data yet',
  emptyHint: 'No figures have been published for this period.',
  noBoundaries: 'No boundaries yet',
  errorTitle: 'The data could not be loaded',
  errors: {
    network: () => 'The server could not be reached. Check your connection and try again.',
    timeout: () => 'The server took too long to answer. Please try again in a few minutes.',
    http: ({ status }) =>
      status === 404
        ? 'The data file was not found (error 404).'
        : status === 401 || status === 403
          ? `You need permission to see this data (error ${status}).`
          : `The server reported an error${status === undefined ? '' : ` (${status})`}. Please try again in a few minutes.`,
    'content-type': () => 'The file received is not data that this page can read.',
    encoding: () => 'The text of the data file cannot be read. It must be saved as UTF-8.',
    syntax: ({ row: line }) => `The data file has a format error${row(line)}.`,
    shape: () => 'The data file does not contain the table that this page needs.',
    limit: () => 'The data file is too large to show on this page.',
    row: ({ row: line, count }) =>
      count !== undefined && count > 1
        ? `${whole(count)} rows were faulty and were left out.`
        : `A faulty row was left out${row(line)}.`,
    field: ({ field }) => `The data has no column${named(field) || ' of the kind needed'}.`,
    'duplicate-key': ({ found }) =>
      `The key${named(found)} has several rows; only the first one is used.`,
    unmatched: ({ count }) =>
      count === undefined
        ? 'Some rows belong to no area on the map.'
        : `${counted(count, 'row belongs', 'rows belong')} to no area on the map.`,
    geometry: () => 'Some areas could not be drawn because their boundaries are faulty.',
    coordinates: () =>
      'The coordinates of the map are not longitude and latitude; they may be VN-2000 or swapped.',
    object: () => 'The map file has several layers and the page does not say which one to draw.',
    config: () => 'This part of the page is not set up correctly. Please tell the site owner.',
  },
  retry: 'Try again',
  retriesIn: (seconds) => `The page tries again in ${counted(seconds, 'second', 'seconds')}.`,
  stale: 'This data is out of date',
  notUpdated: 'Could not be updated',
  dataFrom: (when) => `Data from ${when}`,
  details: 'Technical details',
};
