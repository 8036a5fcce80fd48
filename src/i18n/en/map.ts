import type { MapMessages } from '../messages/map.js';
import { counted, whole } from './counted.js';

export const map: MapMessages = {
  kind: 'Map',
  units: (count) => counted(count, 'area', 'areas'),
  highest: (name, value) => `highest in ${name} (${value})`,
  lowest: (name, value) => `lowest in ${name} (${value})`,
  allEqual: (value) => `all at ${value}`,
  withoutData: (count) => `${counted(count, 'area', 'areas')} without data`,
  summary: (measure, clauses) => `${measure === '' ? '' : `${measure}: `}${clauses.join(', ')}.`,
  area: (name, value) => `${name}: ${value}`,
  areaIn: (name, parent) => `${name}, ${parent}`,
  columnName: 'Area',
  classBelow: (value) => `below ${value}`,
  classFrom: (value) => `${value} or more`,
  classCount: (label, count) => `${label} (${whole(count)})`,
  better: 'better',
  noBoundaries: 'No boundaries yet',
  boundariesFailed: 'The map could not be drawn; the figures are shown as a list.',
  unmatched: 'No place on the map',
  otherScale: 'not to the same scale',
  possiblyVn2000: 'The coordinates are in metres, possibly VN-2000; the map is drawn flat.',
  list: 'List of areas',
};
