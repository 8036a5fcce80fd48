import type { FlowChartMessages } from '../messages/flow-chart.js';

export const flowChart: FlowChartMessages = {
  kind: 'Flow chart',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
