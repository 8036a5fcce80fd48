import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/trajectory-chart/ward-trajectory-chart.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'TrajectoryChart', component: 'ward-trajectory-chart' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-trajectory-chart heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-trajectory-chart>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<ward-trajectory-chart heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-trajectory-chart>`,
};
