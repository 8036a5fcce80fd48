import type { SparklineMessages } from '../messages/sparkline.js';

export const sparkline: SparklineMessages = {
  kind: 'Biểu đồ sparkline',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
