import type { MapPointsMessages } from '../messages/map-points.js';
import { counted, whole } from './counted.js';

const points = (count: number): string => counted(count, 'point', 'points');
const lie = (count: number): string => `${points(count)} ${count === 1 ? 'lies' : 'lie'}`;

export const mapPoints: MapPointsMessages = {
  kind: 'Points on the map',
  points,
  unnamed: (row) => `Point ${row}`,
  noCategory: 'No category',
  part: (label, count) => `${label} ${whole(count)}`,
  summary: (total, parts, remarks) =>
    [`${total}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`, ...remarks].join('; ') + '.',
  outside: (count) => `${lie(count)} outside of the boundaries`,
  placeless: (count) => `${points(count)} ${count === 1 ? 'has' : 'have'} no place yet`,
  isOutside: 'outside of the boundaries',
  isPlaceless: 'no place yet',
  point: (name, details) => (details.length > 0 ? `${name}: ${details.join(', ')}` : name),
  more: (count) => `and ${whole(count)} more`,
  columnName: 'Name',
  columnCategory: 'Category',
  columnArea: 'Area',
  columnLongitude: 'Longitude',
  columnLatitude: 'Latitude',
  list: (count) => `List of points (${whole(count)})`,
  here: (count) => `${points(count)} here`,
  wholeList: 'Show all points',
  open: 'Details',
  openPoint: (name) => `Details: ${name}`,
  alone: 'These points are in no map yet, so they are shown as a list.',
  fresh: (count, names) => {
    const rest = count - names.length;
    const more = rest > 0 ? ` and ${whole(rest)} more` : '';
    return `${counted(count, 'new point', 'new points')}: ${names.join('; ')}${more}`;
  },
  size: (measure, value) => `${measure}: ${value}`,
  keyboardHint:
    'Arrow keys walk the points by where they lie, Home and End go to the first and the last, Enter selects a point or opens a cluster, T opens the data table, Escape leaves.',
};
