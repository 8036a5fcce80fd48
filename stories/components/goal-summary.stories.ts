import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/goal-summary/ward-goal-summary.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'GoalSummary', component: 'ward-goal-summary' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-goal-summary heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-goal-summary>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<ward-goal-summary heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-goal-summary>`,
};
