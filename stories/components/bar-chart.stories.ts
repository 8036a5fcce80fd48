import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { WardBarChart } from '../../src/components/bar-chart/bar-chart.js';
import '../../src/components/bar-chart/ward-bar-chart.js';
import * as rows from '../data/bar-series.js';
import { sources } from '../data/published.js';
import { quartersByWard, workByWard } from '../data/wards-side-by-side.js';
import { given } from '../support/given.js';
import { everyTool, narrow } from '../support/states.js';
import { table } from '../support/table.js';

type Args = Partial<WardBarChart>;

const renderChart = (args: Args, content: unknown = nothing): TemplateResult =>
  html`<ward-bar-chart ${given(args)}>${content}</ward-bar-chart>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ cột (bar-chart)',
  component: 'ward-bar-chart',
  render: (args) => renderChart(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Lying bars carry their values, so that no axis is needed; the one that the heading speaks of stands out. */
export const Ranking: Story = {
  name: 'Xếp hạng, làm nổi một cột',
  args: {
    heading: 'Mật độ dân số Chính Gián gấp 2,4 lần Thanh Khê Tây',
    subheading: 'Mật độ dân số năm phường cũ, 01/01/2025',
    data: rows.density,
    unit: 'người/km²',
    horizontal: true,
    sort: 'value',
    highlight: 'Chính Gián',
    source: sources.resolution.vi,
  },
};

/** Names wrap under standing bars, and values stand over them. */
export const Standing: Story = {
  name: 'Cột đứng',
  args: {
    heading: 'Dân số năm phường cũ gần bằng nhau',
    subheading: 'Ngày 01/01/2025',
    data: rows.population,
    unit: 'người',
    source: sources.resolution.vi,
  },
};

/** A black tick is what was undertaken; what has not been reported is hatched, zero is a line and a 0. */
export const Targets: Story = {
  name: 'Mục tiêu từng cột, 0 và chưa có số liệu',
  args: {
    heading: 'Chỉ Xuân Hà vượt cam kết phân loại rác',
    subheading: 'Hộ phân loại rác tại nguồn so với cam kết',
    summary: '',
    data: rows.sorting,
    unit: '%',
    target: 'Cam kết',
    targetLabel: 'Cam kết',
    horizontal: true,
    illustrative: true,
  },
};

export const OneTarget: Story = {
  name: 'Một mục tiêu chung',
  args: {
    heading: 'Chỉ Thạc Gián vượt mục tiêu chung 55%',
    data: rows.sorting,
    y: ['Tỷ lệ hộ phân loại rác'],
    unit: '%',
    target: 55,
    illustrative: true,
  },
};

/** Amounts in đồng have one scale, told once. */
export const Money: Story = {
  name: 'Tiền, có dự toán',
  args: {
    heading: 'Thu ngân sách vượt dự toán bốn năm liền',
    subheading: 'Trên địa bàn phường, theo năm',
    data: rows.budget,
    format: 'money',
    target: 'Dự toán',
    targetLabel: 'Dự toán',
    illustrative: true,
  },
};

export const Grouped: Story = {
  name: 'Nhóm cột',
  args: {
    heading: 'Từ đầu 2026 hồ sơ trực tuyến vượt hồ sơ trực tiếp',
    subheading: 'Hồ sơ tiếp nhận theo kênh, mỗi quý',
    data: rows.channels,
    unit: 'hồ sơ',
    illustrative: true,
  },
};

/** Parts carry their values where they hold them, and the total stands over each stack. */
export const Stacked: Story = {
  name: 'Cột chồng',
  args: {
    ...Grouped.args,
    heading: 'Tổng số hồ sơ giữ nguyên, kênh thay đổi',
    mode: 'stacked',
    summary: '',
  },
};

export const Percent: Story = {
  name: 'Cột 100%',
  args: {
    ...Grouped.args,
    heading: 'Hơn hai phần ba hồ sơ đến qua mạng',
    mode: 'percent',
    horizontal: true,
  },
};

/** Values above and below zero. */
export const Diverging: Story = {
  name: 'Hai phía của số 0',
  args: {
    heading: 'Từ 2024, doanh nghiệp mới nhiều gấp đôi số giải thể',
    data: rows.enterprises,
    unit: 'doanh nghiệp',
    mode: 'diverging',
    illustrative: true,
  },
};

/** `opposite` turns a series to the other side although its values are positive. */
export const Survey: Story = {
  name: 'Khảo sát mức hài lòng',
  args: {
    heading: 'Phản hồi kiến nghị là điểm yếu nhất',
    subheading: '% người được hỏi',
    data: rows.survey,
    unit: '%',
    mode: 'diverging',
    opposite: ['Không hài lòng'],
    horizontal: true,
    illustrative: true,
  },
};

export const OneSeriesMatters: Story = {
  name: 'Làm nổi một nhóm',
  args: { ...Grouped.args, highlight: 'Trực tuyến' },
};

/** A small chart for each ward: one scale and one order of names, told once; a series has one colour in all of them. */
export const Panels: Story = {
  name: 'Nhiều biểu đồ nhỏ, chung thang đo',
  args: {
    heading: 'Hải Châu nhận nhiều hồ sơ nhất, Ngũ Hành Sơn tăng nhanh nhất trên mạng',
    subheading: 'Hồ sơ tiếp nhận theo kênh, mỗi quý',
    data: quartersByWard,
    x: 'Quý',
    y: 'Hồ sơ',
    series: 'Kênh',
    facet: 'Phường',
    mode: 'stacked',
    unit: 'hồ sơ',
    illustrative: true,
  },
};

/** Lying bars in panels: the order is that of the sums over all of them. */
export const LyingPanels: Story = {
  name: 'Nhiều biểu đồ nhỏ, cột nằm',
  args: {
    heading: 'Chứng thực nhiều nhất, riêng Ngũ Hành Sơn là đất đai',
    subheading: 'Hồ sơ tiếp nhận trong sáu tháng, theo lĩnh vực',
    data: workByWard,
    x: 'Lĩnh vực',
    y: 'Hồ sơ',
    facet: 'Phường',
    sort: 'value',
    unit: 'hồ sơ',
    illustrative: true,
  },
};

/** With scales of their own panels show their shape, not their size. */
export const FreePanels: Story = {
  name: 'Nhiều biểu đồ nhỏ, thang đo riêng',
  args: {
    ...LyingPanels.args,
    heading: 'Cơ cấu hồ sơ của từng phường',
    facetScales: 'free',
  },
};

export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Mức hài lòng tăng mạnh nhất ở Thạc Gián',
    subheading: 'So với năm trước',
    data: rows.change,
    unit: 'điểm %',
    illustrative: true,
  },
};

/** Names without room under standing bars: the bars turn, and no name is cut. */
export const LongNames: Story = {
  name: 'Tên rất dài: tự nằm ngang',
  args: {
    heading: 'Số hóa hồ sơ mất nhiều điểm nhất',
    subheading: 'Điểm bộ chỉ số phục vụ người dân, doanh nghiệp',
    data: rows.serviceIndex,
    unit: 'điểm',
    illustrative: true,
  },
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: {
    heading: 'Một khu vực đã báo cáo',
    data: rows.population.slice(0, 1),
    unit: 'người',
    source: sources.resolution.vi,
  },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Dân số theo khu vực', unit: 'người', data: [] },
};

export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: { heading: 'Hộ tham gia khảo sát', data: rows.unanswered, y: ['Hộ tham gia'], unit: 'hộ' },
};

export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Không khu vực nào có sự cố',
    data: rows.noIncidents,
    unit: 'sự cố',
    illustrative: true,
  },
};

/** As tall as forty names need. */
export const FortyCategories: Story = {
  name: '40 mục',
  args: {
    heading: 'Tổ dân phố 18 đông hộ nhất',
    data: rows.neighbourhoods,
    unit: 'hộ',
    illustrative: true,
  },
};

/** More bars than pixels: every highest value is drawn, a notice says so, and the table holds all. */
export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Một hộ nộp gấp hai lần rưỡi mức cao nhất của các hộ khác',
    subheading: 'Rác tái chế mỗi hộ trong tháng',
    data: rows.households,
    unit: 'kg',
    illustrative: true,
  },
};

/** Of lying bars the first two hundred are drawn: here those that are largest. */
export const FirstOfMany: Story = {
  name: '10.000 dòng, xếp theo giá trị',
  args: { ...TenThousandRows.args, horizontal: true, sort: 'value' },
};

/** Blocks of the final size until rows are given. */
export const Loading: Story = {
  name: 'Đang tải',
  args: { heading: 'Dân số theo khu vực' },
};

/** The author's own table, as any CMS writes it. */
export const ChildTable: Story = {
  name: 'Từ bảng trong trang',
  args: { heading: 'Tỷ lệ hồ sơ đúng hạn', dataLocale: 'vi', illustrative: true },
  render: (args) =>
    renderChart(
      args,
      table(
        ['Lĩnh vực', 'Đúng hạn'],
        ['Hộ tịch', '99,2%'],
        ['Đất đai', '91,7%'],
        ['Xây dựng', '–'],
        ['Kinh doanh', '97,4%'],
      ),
    ),
};

export const Selected: Story = {
  name: 'Đang chọn một mục',
  args: { ...Standing.args, selected: ['Thạc Gián'] },
};

/** Long names stand over their bars. */
export const Narrow: Story = {
  name: 'Khung 320 px',
  args: LongNames.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: Stacked.args ?? {},
  globals: { theme: 'dark' },
};

/** Printed, the tools are gone, colours are those of paper, and source and date stay. */
export const Print: Story = {
  name: 'Khi in',
  args: {
    ...Ranking.args,
    note: 'In trang này (Ctrl+P): không còn nút công cụ, nguồn vẫn ở dưới biểu đồ.',
    tools: everyTool,
  },
};
