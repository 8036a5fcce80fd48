import type { TrajectoryChartMessages } from '../messages/trajectory-chart.js';

export const trajectoryChart: TrajectoryChartMessages = {
  kind: 'Trajectory chart',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
