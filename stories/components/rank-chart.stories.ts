import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { WardRankChart } from '../../src/components/rank-chart/rank-chart.js';
import '../../src/components/rank-chart/ward-rank-chart.js';
import * as ranks from '../data/illustrative-ranks.js';
import { given } from '../support/given.js';
import { everyTool, narrow } from '../support/states.js';
import { table } from '../support/table.js';

type Args = Partial<WardRankChart>;

const renderChart = (args: Args, content: unknown = nothing): TemplateResult =>
  html`<ward-rank-chart ${given(args)}>${content}</ward-rank-chart>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ thứ hạng (rank-chart)',
  component: 'ward-rank-chart',
  render: (args) => renderChart(args),
};
export default meta;

type Story = StoryObj<Args>;

/** One unit matters: it wears the colour and its ranks, the others keep it company in grey. */
export const SixYearsFirst: Story = {
  name: 'Sáu năm liền đứng đầu',
  args: {
    heading: 'Thanh Khê đứng đầu khối thi đua sáu năm liền',
    subheading: 'Thứ hạng trong khối thi đua, mỗi năm',
    data: ranks.emulation,
    highlight: 'Thanh Khê',
    illustrative: true,
  },
};

/** Without a highlight up to eight units have a colour each, named at both ends. */
export const AllUnits: Story = {
  name: 'Không làm nổi đơn vị nào',
  args: {
    ...SixYearsFirst.args,
    heading: 'Thứ hạng trong khối thi đua',
    highlight: null,
    summary: '',
  },
};

/** Ranks that follow from scores; the tooltip tells those too. */
export const FromScores: Story = {
  name: 'Xếp hạng từ điểm',
  args: {
    heading: 'An Khê tụt hai bậc từ cuối năm 2024',
    subheading: 'Xếp hạng theo điểm chỉ số phục vụ người dân, doanh nghiệp',
    summary: '',
    data: ranks.scores(ranks.wards, ranks.quarters),
    value: 'Điểm',
    unit: 'điểm',
    highlight: 'An Khê',
    illustrative: true,
  },
};

/** `better="lower"`: the shortest time ranks first; equal times stand side by side. */
export const LowerIsBetter: Story = {
  name: 'Ít hơn là tốt hơn',
  args: {
    heading: 'Lĩnh vực nào giải quyết phản ánh nhanh nhất',
    subheading: 'Xếp hạng theo số ngày bình quân',
    summary: '',
    data: ranks.settling,
    value: 'Số ngày',
    unit: 'ngày',
    better: 'lower',
    illustrative: true,
  },
};

/** Equal ranks stand side by side; units come, pause and go. */
export const TiesAndGaps: Story = {
  name: 'Đồng hạng, đơn vị mới và đơn vị thôi xếp hạng',
  args: {
    heading: 'Thanh Khê từ hạng 3 lên đứng đầu',
    subheading: 'Thứ hạng trong khối thi đua, mỗi năm',
    data: ranks.comings,
    highlight: 'Thanh Khê',
    illustrative: true,
  },
};

/** `max-ranks`: the first five, and the highlighted unit below them with its true rank. */
export const FirstFive: Story = {
  name: 'Năm hạng đầu và một đơn vị',
  args: {
    ...FromScores.args,
    heading: 'An Khê còn cách năm hạng đầu',
    summary: null,
    maxRanks: 5,
  },
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: {
    ...SixYearsFirst.args,
    heading: 'Năm đầu tiên xếp hạng',
    data: ranks.emulation.slice(0, 1),
  },
};

export const OnePeriod: Story = {
  name: 'Một kỳ',
  args: {
    ...SixYearsFirst.args,
    heading: 'Thứ hạng năm 2025',
    data: ranks.emulation.filter((row) => row['Năm'] === '2025'),
  },
};

export const OneUnit: Story = {
  name: 'Một đơn vị',
  args: {
    heading: 'Sơn Trà lên hạng nhì',
    data: ranks.emulation.filter((row) => row['Đơn vị'] === 'Sơn Trà'),
    illustrative: true,
  },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Thứ hạng trong khối thi đua', data: [] },
};

export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: {
    heading: 'Điểm thi đua năm 2026',
    data: ranks.wards.map((ward) => ({ Kỳ: '2026', 'Đơn vị': ward, Điểm: null })),
    value: 'Điểm',
  },
};

/** Where all have the same, all are first. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Chưa nơi nào có sự cố',
    data: ['2024', '2025'].flatMap((year) => ranks.wards.slice(0, 4).map((ward) => ({ 'Năm': year, 'Phường': ward, 'Sự cố': 0 }))), // prettier-ignore
    value: 'Sự cố',
    better: 'lower',
    illustrative: true,
  },
};

export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Tăng, giảm số doanh nghiệp',
    data: ['2024', '2025'].flatMap((year, y) => ranks.wards.slice(0, 5).map((ward, w) => ({ 'Năm': year, 'Phường': ward, 'Tăng thêm': (w - 2) * 7 * (y ? -1 : 1) + w }))), // prettier-ignore
    value: 'Tăng thêm',
    illustrative: true,
  },
};

export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading: 'Bộ phận nào được hài lòng nhất',
    data: ['2023', '2024', '2025'].flatMap((year, y) =>
      [
        'Trung tâm Phục vụ hành chính công phường Thanh Khê',
        'Phòng Kinh tế, Hạ tầng và Đô thị',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      ].map((name, i) => ({ Năm: year, 'Bộ phận': name, rank: ((i + y) % 3) + 1 })),
    ),
    illustrative: true,
  },
};

export const FortyUnits: Story = {
  name: '40 tổ dân phố',
  args: {
    heading: 'Tổ dân phố 7 vượt lên giữa bảng',
    subheading: 'Xếp hạng theo điểm, mỗi quý',
    data: ranks.scores(ranks.forty, ranks.quarters),
    value: 'Điểm',
    unit: 'điểm',
    highlight: 'Tổ dân phố 7',
    illustrative: true,
  },
};

export const ThirtyYears: Story = {
  name: '30 năm',
  args: {
    heading: 'Hải Vân xuống dần qua ba thập niên',
    data: ranks.scores(ranks.wards, ranks.thirtyYears),
    value: 'Điểm',
    unit: 'điểm',
    highlight: 'Hải Vân',
    illustrative: true,
  },
};

/** Five hundred units over twenty years: the first ten and the highlighted one are drawn, the rest is counted. */
export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Mười hạng đầu trong 500 đơn vị',
    data: ranks.scores(
      Array.from({ length: 500 }, (_, i) => `Đơn vị ${i + 1}`),
      ranks.thirtyYears.slice(-20),
    ),
    value: 'Điểm',
    maxRanks: 10,
    highlight: 'Đơn vị 125',
    illustrative: true,
  },
};

/** What is selected is drawn in ink; elements of the same `link` share it. */
export const Selected: Story = {
  name: 'Đang chọn một đơn vị',
  args: { ...SixYearsFirst.args, selected: ['Sơn Trà'] },
};

/** The author's own table: without JavaScript the reader sees that. */
export const ChildTable: Story = {
  name: 'Từ bảng trong trang',
  args: { heading: 'Điểm thi đua', dataLocale: 'vi', highlight: 'An Khê', illustrative: true },
  render: (args) =>
    renderChart(
      args,
      table(
        ['Năm', 'Đơn vị', 'Điểm'],
        ['2024', 'An Khê', '82,5'],
        ['2024', 'Xuân Hà', '84'],
        ['2025', 'An Khê', '90,25'],
        ['2025', 'Xuân Hà', '86,1'],
      ),
    ),
};

export const Narrow: Story = {
  name: 'Khung 320 px',
  args: SixYearsFirst.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: SixYearsFirst.args ?? {},
  globals: { theme: 'dark' },
};

export const Print: Story = {
  name: 'Khi in',
  args: {
    ...SixYearsFirst.args,
    note: 'In trang này (Ctrl+P): không còn nút công cụ, thứ hạng vẫn nằm ở hai đầu.',
    tools: everyTool,
  },
};
