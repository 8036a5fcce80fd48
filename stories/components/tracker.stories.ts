import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/tracker/ward-tracker.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'Tracker', component: 'ward-tracker' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-tracker heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-tracker>`,
};

export const Empty: StoryObj = {
  render: () => html`<ward-tracker heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-tracker>`,
};
