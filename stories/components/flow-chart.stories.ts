import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { WardFlowChart } from '../../src/components/flow-chart/flow-chart.js';
import '../../src/components/flow-chart/ward-flow-chart.js';
import * as sample from '../data/flows.js';
import { given } from '../support/given.js';
import { everyTool, narrow } from '../support/states.js';

type Args = Partial<WardFlowChart>;

const renderChart = (args: Args): TemplateResult =>
  html`<ward-flow-chart ${given(args)}></ward-flow-chart>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ dòng chảy (flow-chart)',
  component: 'ward-flow-chart',
  render: renderChart,
};
export default meta;

type Story = StoryObj<Args>;

/** Stages one after the other: what is lost between two of them stands between their bars. */
export const Funnel: Story = {
  name: 'Phễu',
  args: {
    heading: 'Nhiều phản ánh được xử lý nhưng người dân chưa đánh giá',
    subheading: 'Phản ánh hiện trường, 9 tháng đầu năm 2026',
    summary: '',
    data: sample.reports,
    unit: 'phản ánh',
    updatedOn: '2026-09-30',
    illustrative: true,
  },
};

/** Rows with `from` and `to` are flows. What arrives at a place and does not leave is hatched and told. */
export const Sankey: Story = {
  name: 'Dòng chảy (Sankey)',
  args: {
    heading: '96% hồ sơ đủ điều kiện được giải quyết đúng hạn',
    subheading: 'Hồ sơ thủ tục hành chính, quý III/2026',
    summary: '',
    data: sample.files,
    unit: 'hồ sơ',
    height: 360,
    illustrative: true,
  },
};

/** Flows in the colour of the place where they begin. */
export const Coloured: Story = {
  name: 'Màu theo nơi đi',
  args: {
    heading: 'Gần một nửa số hộ nghèo và cận nghèo đã thoát nghèo',
    data: sample.households,
    from: 'Trước',
    to: 'Sau',
    value: 'Số hộ',
    unit: 'hộ',
    color: 'from',
    illustrative: true,
  },
};

/** One flow matters; the others keep it company in grey. */
export const Highlight: Story = {
  name: 'Làm nổi một dòng',
  args: {
    ...Sankey.args,
    heading: '440 hồ sơ trễ hạn',
    highlight: 'Đủ hồ sơ → Trễ hạn',
  },
};

/** A stage may have more than the one before. */
export const Growth: Story = {
  name: 'Có bước tăng thêm',
  args: {
    heading: 'Người dự họp đông hơn người đăng ký',
    data: sample.growing,
    unit: 'người',
    illustrative: true,
  },
};

/** Names are broken, never cut, and the picture grows with them. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading: 'Liên thông khai sinh, thường trú, bảo hiểm y tế',
    data: sample.longNames,
    unit: 'hồ sơ',
    illustrative: true,
  },
};

/** More places than a diagram can show: a list of them, with bars on one scale. */
export const FortyPlaces: Story = {
  name: '40 mục',
  args: {
    heading: 'Phản ánh theo lĩnh vực và nơi xử lý',
    data: sample.manyFlows,
    unit: 'phản ánh',
    illustrative: true,
  },
};

/** The largest are listed; a notice says so, and the table has all. */
export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Đi lại giữa các nơi',
    data: sample.tenThousand,
    unit: 'lượt',
    illustrative: true,
  },
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: { ...Funnel.args, data: sample.reports.slice(0, 1) },
};

export const NoRows: Story = { name: 'Không có dòng nào', args: { ...Funnel.args, data: [] } };

export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: {
    ...Funnel.args,
    data: sample.reports.map((row) => ({ ...row, 'Phản ánh': null })),
    value: 'Phản ánh',
  },
};

/** Zero is a value. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: { ...Funnel.args, data: sample.reports.map((row) => ({ ...row, 'Phản ánh': 0 })) },
};

/** Less than nothing cannot flow: the row is left out, and the footer says so. */
export const Negatives: Story = {
  name: 'Số âm',
  args: {
    ...Sankey.args,
    data: [...sample.files, { from: 'Trễ hạn', to: 'Xin lỗi người dân', value: -12 }],
  },
};

export const Selected: Story = {
  name: 'Đang chọn',
  args: { ...Sankey.args, selected: ['Tiếp nhận → Yêu cầu bổ sung'] },
};

/** On a narrow screen flows are a list: each place with the flows that leave it. */
export const Narrow: Story = {
  name: 'Khung 320 px',
  args: Sankey.args ?? {},
  decorators: [narrow],
};

export const NarrowFunnel: Story = {
  name: 'Phễu, khung 320 px',
  args: Funnel.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: Sankey.args ?? {},
  globals: { theme: 'dark' },
};

export const Print: Story = {
  name: 'Khi in',
  args: { ...Funnel.args, tools: everyTool },
};
