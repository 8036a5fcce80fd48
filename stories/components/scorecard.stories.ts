import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/scorecard/ward-scorecard.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'Scorecard', component: 'ward-scorecard' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-scorecard heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-scorecard>`,
};

export const Empty: StoryObj = {
  render: () => html`<ward-scorecard heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-scorecard>`,
};
