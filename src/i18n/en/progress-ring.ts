import type { ProgressRingMessages } from '../messages/progress-ring.js';

export const progressRing: ProgressRingMessages = {
  kind: 'Progress ring',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
