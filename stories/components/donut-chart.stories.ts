import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { WardDonutChart } from '../../src/components/donut-chart/donut-chart.js';
import '../../src/components/donut-chart/ward-donut-chart.js';
import * as parts from '../data/parts.js';
import { sources } from '../data/published.js';
import { given } from '../support/given.js';
import { narrow } from '../support/states.js';

type Args = Partial<WardDonutChart>;

const renderChart = (args: Args): TemplateResult =>
  html`<ward-donut-chart ${given(args)}></ward-donut-chart>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ vành khuyên (donut-chart)',
  component: 'ward-donut-chart',
  render: renderChart,
};
export default meta;

type Story = StoryObj<Args>;

/** Published figures: the part that is most of the whole stands in the middle, the rest on a leader. */
export const Published: Story = {
  name: 'Số liệu đã công bố',
  args: {
    heading: 'Thương mại – dịch vụ chiếm hơn chín phần mười kinh tế phường',
    subheading: 'Cơ cấu kinh tế, %, năm 2025',
    data: parts.economy,
    unit: '%',
    highlight: 'Thương mại – dịch vụ',
    height: 180,
    source: sources.newspaper.vi,
    note: 'Ngành khác tính từ số liệu nguồn.',
  },
};

/** Three parts with value and share beside the ring, the total in the middle. */
export const ThreeParts: Story = {
  name: 'Ba phần',
  args: {
    heading: 'Bảy trong mười hồ sơ nộp trực tuyến',
    subheading: 'Hồ sơ tiếp nhận theo kênh, Quý III/2026',
    data: parts.channels,
    unit: 'hồ sơ',
    valueLabel: 'Hồ sơ tiếp nhận',
    illustrative: true,
  },
};

/** Nine fields: the smallest are gathered from the ninth colour on; the table keeps them. */
export const ManyParts: Story = {
  name: 'Nhiều phần',
  args: {
    heading: 'Trật tự xây dựng và đô thị là hơn nửa số phản ánh',
    subheading: 'Phản ánh của người dân Đà Lạt theo lĩnh vực, 6 tháng đầu năm 2022',
    summary: '',
    data: parts.reports,
    unit: 'phản ánh',
    height: 340,
  },
};

/** `max-parts` and `other-below`: five parts at most, none below 5 %. */
export const Gathered: Story = {
  name: 'Gộp phần nhỏ',
  args: { ...ManyParts.args, maxParts: 5, otherBelow: 0.05, otherLabel: 'Các lĩnh vực còn lại' },
};

/** One part matters: it stands in the middle, and the others keep it company in grey. */
export const Highlight: Story = {
  name: 'Làm nổi một phần',
  args: {
    ...ManyParts.args,
    heading: 'Gần một phần tư phản ánh là về trật tự đô thị',
    maxParts: 6,
    highlight: 'Trật tự đô thị',
  },
};

/** Half a ring in the author's order, from before the deadline to after it. */
export const Half: Story = {
  name: 'Nửa vành',
  args: {
    heading: 'Cứ một trăm hồ sơ có chưa đến hai hồ sơ trễ hạn',
    subheading: 'Hồ sơ đã giải quyết trong quý theo thời hạn',
    data: parts.deadlines,
    unit: 'hồ sơ',
    sort: 'none',
    half: true,
    height: 220,
    illustrative: true,
  },
};

/** The author's own words in the middle. */
export const OwnCentre: Story = {
  name: 'Chữ riêng ở giữa',
  args: {
    ...ThreeParts.args,
    heading: 'Mục tiêu 70% hồ sơ trực tuyến đã đạt',
    centre: '70,5%',
    centreLabel: 'hồ sơ trực tuyến, mục tiêu 70%',
  },
};

/** Where labels do not fit beside the ring, a legend says the same. */
export const Narrow: Story = {
  name: 'Hẹp (320 px)',
  args: ManyParts.args ?? {},
  decorators: [narrow],
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: {
    heading: 'Chi đầu tư phát triển',
    data: [{ label: 'Hạ tầng đô thị', value: 824 }],
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Hồ sơ theo kênh', unit: 'hồ sơ', data: [] },
};

/** A part without data is told, never drawn; so is a zero. */
export const SomeNoData: Story = {
  name: 'Có phần chưa có số liệu',
  args: {
    heading: 'Bốn phần mười người lớn đã có chữ ký số',
    data: parts.withGaps,
    unit: 'người',
    illustrative: true,
  },
};

export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: { heading: 'Mức hài lòng', data: parts.unanswered, unit: 'phiếu' },
};

/** Nothing to divide: an empty ring and a zero. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Không có sự cố an toàn thông tin nào',
    data: parts.noIncidents,
    unit: 'sự cố',
    illustrative: true,
  },
};

/** A part cannot be negative: the row is left out, stands in the table, and the footer says so. */
export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Thu ngân sách theo nguồn',
    data: parts.withLoss,
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading: 'Cơ cấu điểm của bộ chỉ số phục vụ người dân, doanh nghiệp',
    data: parts.longNames,
    unit: 'điểm',
    height: 320,
    illustrative: true,
  },
};

export const FortyCategories: Story = {
  name: '40 phần',
  args: {
    heading: 'Phản ánh theo tuyến kiệt',
    data: parts.manyStreets,
    unit: 'phản ánh',
    illustrative: true,
  },
};

export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Thuế khoán theo hộ kinh doanh',
    data: parts.tenThousand,
    unit: 'triệu đồng',
    maxParts: 5,
    illustrative: true,
  },
};

/** Seen with the toolbar's dark theme; labels keep their hue and their contrast. */
export const Dark: Story = {
  name: 'Nền tối',
  args: Gathered.args ?? {},
  globals: { theme: 'dark' },
};

/** Printed: light palette, no controls, the table where it is open. */
export const Print: Story = {
  name: 'In',
  args: { ...Gathered.args, legend: 'always' },
};
