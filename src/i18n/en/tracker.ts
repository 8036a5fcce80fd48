import type { TrackerMessages } from '../messages/tracker.js';

export const tracker: TrackerMessages = {
  kind: 'Tracker',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
