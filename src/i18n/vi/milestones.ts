import type { MilestonesMessages } from '../messages/milestones.js';

export const milestones: MilestonesMessages = {
  kind: 'Biểu đồ milestones',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
