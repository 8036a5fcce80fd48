import type { SparklineMessages } from '../messages/sparkline.js';

export const sparkline: SparklineMessages = {
  kind: 'Sparkline',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
