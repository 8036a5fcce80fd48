import type { TreemapMessages } from '../messages/treemap.js';

export const treemap: TreemapMessages = {
  kind: 'Treemap',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
