import type { ProgressRingMessages } from '../messages/progress-ring.js';

export const progressRing: ProgressRingMessages = {
  kind: 'Biểu đồ progress ring',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
