import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/data-table/ward-data-table.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
  { label: 'Chính Gián', value: 44 },
];

const meta: Meta = { title: 'DataTable', component: 'ward-data-table' };
export default meta;

export const Default: StoryObj = {
  render: () =>
    html`<ward-data-table heading="Tỷ lệ hộ tham gia" unit="%" .data=${data} illustrative></ward-data-table>`,
};

export const Empty: StoryObj = {
  render: () => html`<ward-data-table heading="Tỷ lệ hộ tham gia" .data=${[]}></ward-data-table>`,
};
