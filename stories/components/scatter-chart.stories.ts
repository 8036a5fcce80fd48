import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { WardScatterChart } from '../../src/components/scatter-chart/scatter-chart.js';
import '../../src/components/scatter-chart/ward-scatter-chart.js';
import * as sample from '../data/residential-groups.js';
import { given } from '../support/given.js';
import { everyTool, narrow } from '../support/states.js';

type Args = Partial<WardScatterChart>;

const renderChart = (args: Args): TemplateResult =>
  html`<ward-scatter-chart ${given(args)}></ward-scatter-chart>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ phân tán (scatter-chart)',
  component: 'ward-scatter-chart',
  render: renderChart,
};
export default meta;

type Story = StoryObj<Args>;

/** Few points are all named; the trend line names its method, in the legend and in the sentence. */
export const TrendLine: Story = {
  name: 'Đường xu hướng',
  args: {
    heading: 'Nơi chờ lâu hơn, người dân kém hài lòng hơn',
    subheading: 'Bảy điểm tiếp nhận hồ sơ, quý III/2026',
    summary: '',
    data: sample.oldWards,
    x: 'Thời gian chờ',
    y: 'Mức hài lòng',
    xUnit: 'phút',
    yUnit: '%',
    trend: 'linear',
    height: 340,
    updatedOn: '2026-09-30',
    illustrative: true,
  },
};

/** `trend="theil-sen"`: the median of all slopes, which a few odd points do not move. */
export const RobustTrend: Story = {
  name: 'Xu hướng Theil–Sen',
  args: { ...TrendLine.args, trend: 'theil-sen' },
};

/** Colour and shape tell the kind of housing; the lines are the means of the ward, and the parts have names. */
export const Quadrants: Story = {
  name: 'Bốn nhóm',
  args: {
    heading: 'Tổ càng đông, tỷ lệ phân loại rác càng thấp',
    subheading: '75 tổ dân phố, 6 tháng đầu năm 2026',
    data: sample.groups,
    x: 'Dân số',
    y: 'Hộ phân loại rác',
    color: 'Loại hình',
    label: 'Tổ dân phố',
    xUnit: 'người',
    yUnit: '%',
    xLine: 1320,
    xLineLabel: 'Bình quân',
    yLine: 60,
    yLineLabel: 'Chỉ tiêu',
    quadrants: ['Ít dân, đạt', 'Đông dân, đạt', 'Ít dân, chưa đạt', 'Đông dân, chưa đạt'],
    height: 420,
    illustrative: true,
  },
};

/** Areas of the dots are in proportion to a third measure. */
export const Sizes: Story = {
  name: 'Kích thước theo giá trị',
  args: {
    ...TrendLine.args,
    heading: 'Điểm tiếp nhận nhiều hồ sơ chưa chắc đã phải chờ lâu',
    trend: null,
    size: 'Hồ sơ',
    sizeUnit: 'hồ sơ',
  },
};

/** Only the chosen points are named. */
export const ChosenNames: Story = {
  name: 'Ghi tên điểm được chọn',
  args: {
    ...Quadrants.args,
    heading: 'Ba tổ được chọn làm điểm',
    quadrants: [],
    labelled: ['Tổ 8', 'Tổ 21', 'Tổ 60'],
  },
};

/** One point matters; the others keep it company in grey. */
export const Highlight: Story = {
  name: 'Làm nổi một điểm',
  args: {
    ...Quadrants.args,
    heading: 'Tổ 21 so với các tổ khác',
    highlight: 'Tổ 21',
    labelled: ['Tổ 21'],
  },
};

/** A name that has no room beside its dot stands further off, on a leader. Names are broken, never cut. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading: 'Thủ tục giải quyết càng lâu, mức hài lòng càng thấp',
    data: sample.services,
    xUnit: 'ngày làm việc',
    yUnit: '%',
    height: 380,
    illustrative: true,
  },
};

export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Xây dựng giảm cả doanh thu lẫn số doanh nghiệp',
    subheading: 'Tăng, giảm so với cùng kỳ năm trước',
    data: sample.trades,
    xUnit: '%',
    yUnit: '%',
    xLine: 0,
    yLine: 0,
    illustrative: true,
  },
};

export const FortyPoints: Story = {
  name: '40 mục',
  args: {
    heading: 'Lĩnh vực nhiều phản ánh vẫn xử lý đúng hạn',
    data: sample.fields,
    xUnit: 'phản ánh',
    yUnit: '%',
    illustrative: true,
  },
};

/** Many points are small and let one another through: where many lie it is darker. */
export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Phản ánh mô tả dài mất nhiều thời gian xử lý hơn',
    data: sample.reports,
    xUnit: 'ký tự',
    yUnit: 'giờ',
    trend: 'linear',
    summary: '',
    height: 360,
    illustrative: true,
  },
};

/** Two points make no trend, and the footer says so. */
export const TooFewForTrend: Story = {
  name: 'Chưa đủ điểm để vẽ xu hướng',
  args: { ...TrendLine.args, heading: 'Hai điểm tiếp nhận', data: sample.oldWards.slice(0, 2) },
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: { ...TrendLine.args, trend: null, data: sample.oldWards.slice(0, 1) },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Thời gian chờ và mức hài lòng', data: [] },
};

/** Rows without either measure stand in the table. */
export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: {
    heading: 'Thời gian chờ và mức hài lòng',
    data: sample.oldWards.map((row) => ({ ...row, 'Mức hài lòng': null })),
    x: 'Thời gian chờ',
    y: 'Mức hài lòng',
  },
};

/** Zero is a value. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Không có sự cố nào ở cả bảy điểm',
    data: sample.oldWards.map((row) => ({ ...row, 'Sự cố': 0, 'Khiếu nại': 0 })),
    x: 'Sự cố',
    y: 'Khiếu nại',
    label: 'Phường cũ',
    illustrative: true,
  },
};

export const Selected: Story = {
  name: 'Đang chọn',
  args: { ...TrendLine.args, selected: ['An Khê', 'Xuân Hà'] },
};

export const Narrow: Story = {
  name: 'Khung 320 px',
  args: Quadrants.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: Quadrants.args ?? {},
  globals: { theme: 'dark' },
};

export const Print: Story = {
  name: 'Khi in',
  args: { ...TrendLine.args, tools: everyTool },
};
