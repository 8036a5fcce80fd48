import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardProgressChart } from '../../src/components/progress-chart/progress-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import type { Indicator } from '../../src/core/indicator.js';
import { goalsOf, manyGoals, mixedKinds, rolledUp, yearlyGoals } from '../data/yearly-goals.js';
import './components.css';

type Args = Partial<WardProgressChart>;

const asOf = '2026-09-30';

function renderChart(
  args: Args,
  content: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<ward-progress-chart
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    summary=${ifDefined(args.summary ?? undefined)}
    .indicators=${args.indicators ?? null}
    src=${ifDefined(args.src)}
    data-locale=${ifDefined(args.dataLocale)}
    as-of=${ifDefined(args.asOf)}
    .thresholds=${args.thresholds}
    group-by=${ifDefined(args.groupBy)}
    sort=${ifDefined(args.sort)}
    filter-status=${ifDefined(args.filterStatus?.join(' '))}
    max-rows=${ifDefined(args.maxRows)}
    controls=${ifDefined(args.controls?.join(' '))}
    .selected=${args.selected ?? []}
    selection=${ifDefined(args.selection)}
    tools=${ifDefined(args.tools?.join(' '))}
    note=${ifDefined(args.note)}
    source=${ifDefined(args.source)}
    updated=${ifDefined(args.updatedOn)}
    ?illustrative=${args.illustrative}
    >${content}</ward-progress-chart
  >`;
}

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ tiến độ (progress-chart)',
  component: 'ward-progress-chart',
  args: { asOf, updatedOn: asOf, illustrative: true },
  render: (args) => renderChart(args),
};
export default meta;

type Story = StoryObj<Args>;

/** A goal of the year with some fields of its own. */
const variant = (id: string, fields: Partial<Indicator>): Indicator => ({
  ...goalsOf(id)[0]!,
  ...fields,
});

/** Goals of four pillars: their groups with results, and three ways to arrange them. */
export const Grouped: Story = {
  name: 'Mười tám chỉ tiêu theo nhóm',
  args: {
    heading: 'Phân loại rác thấp hơn đầu kỳ; hài lòng và giải ngân chậm xa lộ trình',
    subheading: 'Phần việc đã làm từ đầu kỳ đến mục tiêu, 18 chỉ tiêu, đến hết Quý III/2026',
    indicators: yearlyGoals,
    controls: ['sort'],
  },
};

/** Most urgent status first; the reader may choose statuses and search. */
export const SortedAndFiltered: Story = {
  name: 'Sắp xếp, lọc và tìm',
  args: {
    heading: 'Bốn chỉ tiêu cần xử lý ngay',
    indicators: yearlyGoals,
    sort: 'status',
    groupBy: 'none',
    controls: ['sort', 'filter', 'search'],
    summary: '',
  },
};

/** Pass-fail, score and task rows mixed in: words, points of a maximum and steps share the rows, not the scale. */
export const MixedKinds: Story = {
  name: 'Nhiều loại chỉ tiêu trong một bảng',
  args: { heading: 'Mỗi loại một thang, cùng một hàng', indicators: mixedKinds },
};

/** Over-achievement: past 120 % the bar ends in chevrons with its figure, and a notice says so; no other row is squeezed. */
export const OverAchievement: Story = {
  name: 'Vượt mục tiêu',
  args: {
    heading: 'Chiếu sáng thông minh vượt gần rưỡi mục tiêu',
    indicators: [
      ...goalsOf('chieu-sang', 'dung-han'),
      variant('chieu-sang', {
        id: 'luot',
        name: 'Lượt tra cứu dịch vụ',
        unit: 'lượt',
        observations: [{ period: '2026-Q3', value: 5_900 }],
      }),
    ],
  },
};

/** Negative progress: below the baseline the bar runs left and is hatched. */
export const Regressing: Story = {
  name: 'Kém đầu kỳ',
  args: {
    heading: 'Phân loại rác thấp hơn đầu kỳ',
    indicators: [
      ...goalsOf('rac'),
      variant('ho-ngheo', {
        id: 'tai-ngheo',
        name: 'Hộ tái nghèo',
        observations: [{ period: '2026-Q3', value: 301 }],
      }),
    ],
  },
};

/** Lower-is-better mixed with higher: all bars go right as things get better. */
export const LowerIsBetter: Story = {
  name: 'Giảm là tốt, cùng thang với tăng là tốt',
  args: {
    heading: 'Hồ sơ nhanh hơn, hộ nghèo ít hơn',
    indicators: goalsOf('thoi-gian', 'hinh-su', 'ho-ngheo', 'truc-tuyen'),
  },
};

/** Range and maintain rows: a band, inside and outside, and one with an open side. */
export const RangeAndMaintain: Story = {
  name: 'Giữ trong ngưỡng',
  args: {
    heading: 'Một chỉ tiêu ra ngoài ngưỡng',
    indicators: [
      mixedKinds.at(-1)!,
      variant('giai-ngan', {
        id: 'bien-che',
        name: 'Tỷ lệ biên chế có mặt',
        better: 'range',
        observations: [{ period: '2026-Q3', value: 79.5 }],
        target: { min: 90, max: 100, period: '2026' },
      }),
      variant('giai-ngan', {
        id: 'camera',
        name: 'Camera hoạt động',
        better: 'maintain',
        limit: { min: 95 },
        observations: [{ period: '2026-Q3', value: 97.8 }],
      }),
    ],
  },
};

/** Some rows no-data: they stay in their place, hatched, with the words for why and when. */
export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: {
    heading: 'Hai chỉ tiêu chưa có số liệu, một không công bố',
    indicators: [
      ...goalsOf('cay-xanh', 'truc-tuyen'),
      variant('vneid', { observations: [] }),
      variant('hinh-su', {
        id: 'nghien',
        name: 'Người nghiện có hồ sơ quản lý',
        unit: 'người',
        observations: [{ period: '2026-Q3', value: 4, flag: 'suppressed' }],
      }),
      variant('kiet', {
        id: 'bien',
        name: 'Chiều dài bờ biển được làm sạch',
        flag: 'not-applicable',
      }),
    ],
  },
};

/** None started: tracks are dashed, the sentence says so. */
export const NoneStarted: Story = {
  name: 'Chưa bắt đầu',
  args: {
    heading: 'Các chỉ tiêu của năm 2027',
    summary: '',
    indicators: goalsOf('truc-tuyen', 'vneid').map((goal) => ({
      ...goal,
      observations: [],
      baseline: { value: 60, period: '2027-01-01' },
      target: { value: 95, period: '2027' },
    })),
  },
};

/** All achieved: the sentence says so, and no confetti falls. */
export const AllAchieved: Story = {
  name: 'Tất cả đã đạt',
  args: {
    heading: 'Về đích',
    summary: '',
    indicators: goalsOf('chieu-sang', 'dung-han', 'ho-ngheo'),
  },
};

/** Different target years: rows say theirs, and each has a plan of its own. */
export const DifferentYears: Story = {
  name: 'Mục tiêu ở các năm khác nhau',
  args: {
    heading: 'Mỗi chỉ tiêu một thời hạn',
    indicators: [
      ...goalsOf('truc-tuyen', 'hai-long', 'kiem-tra', 'quy-trinh'),
      variant('vneid', { target: { value: 98, period: '2028' } }),
      variant('phan-cap', { target: { value: 60, period: '2030' } }),
    ],
  },
};

/** Missing target: the value alone, sorted last. */
export const MissingTarget: Story = {
  name: 'Chưa giao chỉ tiêu',
  args: {
    heading: 'Một chỉ tiêu chưa được giao',
    indicators: [
      {
        id: 'dau-tu',
        name: 'Chi đầu tư phát triển',
        unit: 'tỷ đồng',
        qualifier: 'more-than',
        observations: [{ period: '2026-Q3', value: 824 }],
      },
      ...goalsOf('giai-ngan', 'phan-cap'),
    ],
  },
};

/** Target revised mid-period: the former one stays, faint, with a note. */
export const RevisedTarget: Story = {
  name: 'Mục tiêu điều chỉnh giữa kỳ',
  args: {
    heading: 'Hồ sơ trực tuyến: mục tiêu nâng từ 72% lên 85%',
    indicators: [
      variant('truc-tuyen', {
        targetHistory: [
          { setOn: '2025-12-31', period: '2026', value: 72 },
          { setOn: '2026-07-01', period: '2026', value: 85 },
        ],
      }),
      ...goalsOf('hai-long'),
    ],
  },
};

/** No baseline: a share of the target, in grey, and no progress. */
export const NoBaseline: Story = {
  name: 'Không có số đầu kỳ',
  args: {
    heading: 'So với mục tiêu, không tính tiến độ',
    indicators: [
      {
        id: 'doanh-nghiep',
        name: 'Doanh nghiệp đang hoạt động',
        unit: 'doanh nghiệp',
        observations: [{ period: '2026-Q3', value: 4948 }],
        target: { value: 6000, period: '2026' },
      },
      variant('hinh-su', {
        id: 'cap',
        name: 'Vụ cháy trong năm',
        cumulative: true,
        observations: [{ period: '2026-Q3', value: 30 }],
      }),
    ],
  },
};

/** Groups judged in the way of their kind: criteria passed, points added. */
export const GroupResults: Story = {
  name: 'Kết quả nhóm theo tiêu chí và theo điểm',
  args: { heading: 'Một tiêu chí bắt buộc chưa đạt', indicators: rolledUp },
};

/** Identical names: two goals of one name are told apart by their group. */
export const IdenticalNames: Story = {
  name: 'Chỉ tiêu trùng tên',
  args: {
    heading: 'Cùng một tên ở hai nhóm',
    indicators: [
      variant('dung-han', { id: 'a', name: 'Hồ sơ đúng hạn', parent: 'Hành chính' }),
      variant('dung-han', { id: 'b', name: 'Hồ sơ đúng hạn', parent: 'Đất đai' }),
    ],
    groupBy: 'parent',
  },
};

/** A name of 150 characters wraps; nothing is cut off. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading: 'Tên dài xuống dòng',
    indicators: [
      variant('truc-tuyen', {
        name: 'Tỷ lệ hộ dân được thu gom, phân loại rác thải sinh hoạt tại nguồn theo quy định mới của thành phố, tính trên toàn bộ 75 tổ dân phố của phường',
      }),
      variant('giai-ngan', {
        unit: 'tỷ đồng',
        baseline: { value: 0, period: '2025' },
        target: { value: 1_250_000, period: '2026' },
        observations: [{ period: '2026-Q3', value: 824_000.5 }],
      }),
    ],
  },
};

/** `max-rows`: the first rows, and a button for the rest. */
export const FirstRows: Story = {
  name: 'Năm chỉ tiêu đầu, rồi xem tất cả',
  args: {
    heading: 'Cần xử lý trước',
    indicators: yearlyGoals,
    groupBy: 'none',
    sort: 'status',
    maxRows: 5,
  },
};

/** More than 200 rows: the sentence first, a search box, and rows off screen that are not laid out. */
export const Many: Story = {
  name: 'Hai trăm năm mươi chỉ tiêu',
  args: { heading: 'Bê tông hóa 250 kiệt', indicators: manyGoals },
};

/** Narrow, 320 px: name and value, then the track, then the target. */
export const Narrow: Story = {
  name: 'Màn hình hẹp',
  args: { heading: 'Bốn chỉ tiêu cần xử lý ngay', indicators: yearlyGoals },
  render: (args) => html`<div class="narrow">${renderChart(args)}</div>`,
};

/** Chosen rows; a click or Enter changes them. */
export const Selected: Story = {
  name: 'Hàng đang chọn',
  args: {
    heading: 'Chọn nhiều hàng',
    indicators: goalsOf('truc-tuyen', 'hai-long', 'giai-ngan'),
    selection: 'multiple',
    selected: ['hai-long'],
  },
};

/** The page's own table is the chart's data; without JavaScript the reader sees the table. */
export const FromATable: Story = {
  name: 'Từ bảng của trang',
  args: { heading: 'Hai chỉ tiêu từ một bảng HTML', dataLocale: 'vi', updatedOn: '' },
  render: (args) =>
    renderChart(
      args,
      html`<table>
        <thead>
          <tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Kỳ</th><th>Thời điểm đầu kỳ</th><th>Đầu kỳ</th><th>Hiện tại</th><th>Mục tiêu</th><th>Hạn</th><th>Hướng tốt</th></tr>
        </thead>
        <tbody>
          <tr><td>Hồ sơ tồn đọng</td><td>hồ sơ</td><td>30/09/2026</td><td>31/12/2025</td><td>212</td><td>131</td><td>120</td><td>31/12/2026</td><td>lower</td></tr>
          <tr><td>Cây xanh trồng mới</td><td>cây</td><td>30/09/2026</td><td>31/12/2025</td><td>0</td><td>hơn 1.600</td><td>2.400</td><td>31/12/2026</td><td>higher</td></tr>
        </tbody>
      </table>`,
    ),
};

/** Loading: a skeleton as high as the rows that will come. */
export const Loading: Story = {
  name: 'Đang tải',
  args: { heading: 'Chỉ tiêu năm 2026', maxRows: 5, illustrative: false, updatedOn: '' },
};

/** Empty: no goals were set. */
export const Empty: Story = {
  name: 'Chưa có chỉ tiêu',
  args: { heading: 'Chỉ tiêu năm 2031', indicators: [], illustrative: false, updatedOn: '' },
};

/** Error: what happened, and a way to try again. */
export const Failed: Story = {
  name: 'Không tải được',
  args: { heading: 'Chỉ tiêu năm 2026', src: 'khong-co.csv', illustrative: false, updatedOn: '' },
};

/** One failing row does not blank the chart: it is named in `ward-error`, the others are drawn. */
export const FaultyRow: Story = {
  name: 'Một dòng bị lỗi',
  args: {
    heading: 'Các hàng còn lại vẫn hiện',
    indicators: [
      ...goalsOf('truc-tuyen', 'hai-long'),
      variant('giai-ngan', { observations: [{ period: '2026-Q3', value: Infinity }] }),
      variant('vneid', { better: 'lower' }),
    ],
  },
};

/** Totals: goals counted by how they stand; a weighted mean only in the group where each goal has a weight. */
export const Totals: Story = {
  name: 'Kết quả nhóm: đếm, và bình quân khi có trọng số',
  args: {
    heading: 'Trọng số chỉ có ở nhóm hành chính',
    indicators: [
      variant('truc-tuyen', { parent: 'Hành chính', weight: 3 }),
      variant('hai-long', { parent: 'Hành chính', weight: 1 }),
      variant('giai-ngan', { parent: 'Ngân sách' }),
      variant('phan-cap', { parent: 'Ngân sách' }),
    ],
  },
};

/** Figures of the next quarter, each 5 % higher. */
const laterFigures = goalsOf('truc-tuyen', 'hai-long', 'giai-ngan', 'vneid').map(
  (goal): Indicator => ({
    ...goal,
    observations: goal.observations.map(({ value, ...rest }) => ({
      ...rest,
      value: value === null ? null : value * 1.05,
    })),
  }),
);

function showLater({ currentTarget }: Event): void {
  const chart = (currentTarget as HTMLElement).nextElementSibling as WardProgressChart;
  chart.indicators = laterFigures;
}

/** Update animation: bars glide to new figures within 200 ms, not with reduced motion; rows and focus stay. */
export const Updated: Story = {
  name: 'Số liệu mới',
  args: {
    heading: 'Bốn chỉ tiêu, rồi số liệu mới',
    indicators: goalsOf('truc-tuyen', 'hai-long', 'giai-ngan', 'vneid'),
    groupBy: 'none',
  },
  render: (args) =>
    html`<button type="button" @click=${showLater}>Số liệu mới</button>${renderChart(args)}`,
};

/** Print: all rows whatever is folded, the table open, the columns above each group, which no page break parts. */
export const Print: Story = {
  name: 'Khi in',
  args: { ...Grouped.args, maxRows: 5, controls: ['sort', 'filter', 'search'] },
};
