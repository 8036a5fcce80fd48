import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import type { Scene } from '../../src/scene/scene.js';
import { layoutIn } from '../support/layout.js';

export const frame = { width: 472, height: 330 };

export const layout = layoutIn<LineChartOptions, Scene>(frame, { x: 'x', y: 'y' }, layoutLineChart);
