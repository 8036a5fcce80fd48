import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WardLegend } from '../../src/components/legend/legend.js';
import '../../src/components/legend/ward-legend.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { areas, filesByArea } from '../data/illustrative-rows.js';
import { narrow } from '../support/states.js';

type Args = Partial<WardLegend>;

const meta: Meta<Args> = {
  title: 'Thành phần/Chú giải (legend)',
  component: 'ward-legend',
  render: (args) =>
    html`<ward-legend .items=${args.items ?? null} .hiddenSeries=${args.hiddenSeries ?? []} direction=${args.direction ?? 'horizontal'}></ward-legend>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One legend hides, shows and lights up the lines of two charts. */
export const TwoCharts: Story = {
  name: 'Chung cho hai biểu đồ',
  render: () =>
    html`<ward-legend .items=${areas} link="khu-vuc"></ward-legend>
      <ward-line-chart heading="Hồ sơ tiếp nhận" .data=${filesByArea(1)} x="Năm" legend="none" link="khu-vuc" illustrative></ward-line-chart>
      <ward-line-chart heading="Phản ánh hiện trường" .data=${filesByArea(40)} x="Năm" legend="none" link="khu-vuc" illustrative></ward-line-chart>`,
};

export const Hidden: Story = {
  name: 'Có mục đang ẩn',
  args: { items: areas, hiddenSeries: ['Tam Thuận'] },
};

export const Vertical: Story = { name: 'Xếp dọc', args: { items: areas, direction: 'vertical' } };

export const NoItems: Story = { name: 'Không có mục nào', args: { items: [] } };

/** Names break into lines and are never cut. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    items: areas.map(
      (area) => `${area}, gồm các tổ dân phố dọc đường Nguyễn Tất Thành và Trần Cao Vân`,
    ),
  },
};

export const FortyItems: Story = {
  name: '40 mục',
  args: { items: Array.from({ length: 40 }, (_, i) => `Tổ ${i + 1}`) },
};

export const Narrow: Story = {
  name: 'Khung 320 px',
  args: { items: areas },
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: { items: areas, hiddenSeries: ['Tam Thuận'] },
  globals: { theme: 'dark' },
};

export const Print: Story = {
  name: 'Khi in',
  args: { items: areas, hiddenSeries: ['Tam Thuận'] },
};
