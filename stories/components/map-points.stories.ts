import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/map-points/ward-map-points.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'MapPoints', component: 'ward-map-points' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-map-points heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-map-points>`,
};

export const Empty: StoryObj = {
  render: () => html`<ward-map-points heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-map-points>`,
};
