import type { TrackerMessages } from '../messages/tracker.js';

export const tracker: TrackerMessages = {
  kind: 'Biểu đồ tracker',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
