import type { LegendMessages } from '../messages/legend.js';

export const legend: LegendMessages = {
  kind: 'Biểu đồ legend',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
