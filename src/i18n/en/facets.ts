import type { FacetMessages } from '../messages/facets.js';
import { counted } from './counted.js';

export const facets: FacetMessages = {
  count: (panels, isShared) =>
    `${counted(panels, 'small chart', 'small charts')}${isShared ? ' on one scale' : ''}`,
  highest: (value, panel) => `highest ${value} (${panel})`,
  lowest: (value, panel) => `lowest ${value} (${panel})`,
  noData: 'no data yet',
  remark: (panels, text) => `${panels}: ${text}`,
};
