import type { ScatterChartMessages } from '../messages/scatter-chart.js';

export const scatterChart: ScatterChartMessages = {
  kind: 'Scatter chart',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
