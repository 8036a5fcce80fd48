import {
  layoutFlowChart,
  type FlowChartOptions,
} from '../../src/components/flow-chart/flow-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import type { Scene } from '../../src/scene/scene.js';
import { layoutIn } from '../support/layout.js';

export const frame = { width: 640, height: 300 };
export const phone = { width: 288, height: 280 };

/** Stages of a thing that loses a fifth, then a half. */
export const stages: readonly Row[] = [
  { stage: 'Tiếp nhận', value: 1000 },
  { stage: 'Xử lý', value: 800 },
  { stage: 'Hài lòng', value: 400 },
];

/** Of 100 that arrive at B, 70 and 20 go on; 10 do not. */
export const flows: readonly Row[] = [
  { from: 'A', to: 'B', value: 100 },
  { from: 'B', to: 'C', value: 70 },
  { from: 'B', to: 'D', value: 20 },
];

export const layout = layoutIn<FlowChartOptions, Scene>(frame, {}, layoutFlowChart);
