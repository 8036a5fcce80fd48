import type { FlowChartMessages } from '../messages/flow-chart.js';

export const flowChart: FlowChartMessages = {
  kind: 'Biểu đồ flow chart',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
