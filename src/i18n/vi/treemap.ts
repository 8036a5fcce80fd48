import type { TreemapMessages } from '../messages/treemap.js';

export const treemap: TreemapMessages = {
  kind: 'Biểu đồ treemap',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
