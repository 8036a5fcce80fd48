import type { TreemapMessages } from '../messages/treemap.js';
import { counted } from './counted.js';

export const treemap: TreemapMessages = {
  kind: 'Treemap',
  empty: 'No data to draw yet',
  whole: 'Total',
  breadcrumb: 'Path',
  path: (names) => names.join(' › '),
  name: 'Item',
  group: 'Group',
  level: 'Level',
  shareOfGroup: 'Share of group',
  shareOfWhole: 'Share of total',
  shareOf: (group) => `Of ${group}`,
  part: (path, value, share) => `${path}: ${value}, ${share} of the total`,
  groupPoint: (path, value, share, parts) =>
    `${path}: ${value}, ${share} of the total, ${parts}; Enter to look inside`,
  parts: (count) => counted(count, 'part', 'parts'),
  keyboardHint: 'Enter on a group goes in, Backspace or Escape goes out.',
  noDataParts: (count, names) =>
    `${counted(count, 'part has', 'parts have')} no data yet: ${names}`,
  zeroParts: (count, names) => `${counted(count, 'part is', 'parts are')} 0: ${names}`,
  more: (count) => counted(count, 'other part', 'other parts'),
  unequal: (group, own, sum) => `${group} is given as ${own}, but its parts add up to ${sum}`,
  contains: (name, value, parts) => `${name} ${value}, in ${counted(parts, 'part', 'parts')}`,
  largest: (name, value, share) => `The largest is ${name} with ${value} (${share})`,
  within: (name, value) => `of which ${name} is ${value}`,
  allZero: 'All parts are 0',
};
