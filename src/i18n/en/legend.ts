import type { LegendMessages } from '../messages/legend.js';

export const legend: LegendMessages = {
  kind: 'Legend',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
