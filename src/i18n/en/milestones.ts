import type { MilestonesMessages } from '../messages/milestones.js';

export const milestones: MilestonesMessages = {
  kind: 'Milestones',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
