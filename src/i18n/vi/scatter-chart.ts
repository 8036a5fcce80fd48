import type { ScatterChartMessages } from '../messages/scatter-chart.js';

export const scatterChart: ScatterChartMessages = {
  kind: 'Biểu đồ scatter chart',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
