import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/progress-ring/ward-progress-ring.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'ProgressRing', component: 'ward-progress-ring' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-progress-ring heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-progress-ring>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<ward-progress-ring heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-progress-ring>`,
};
