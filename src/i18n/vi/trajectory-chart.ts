import type { TrajectoryChartMessages } from '../messages/trajectory-chart.js';

export const trajectoryChart: TrajectoryChartMessages = {
  kind: 'Biểu đồ trajectory chart',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
