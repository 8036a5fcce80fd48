import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardTrajectoryChart } from '../../src/components/trajectory-chart/trajectory-chart.js';
import '../../src/components/trajectory-chart/ward-trajectory-chart.js';
import type { Indicator } from '../../src/core/indicator.js';
import * as courses from '../data/illustrative-courses.js';
import './components.css';

type Args = Partial<WardTrajectoryChart>;

function renderChart(args: Args): TemplateResult {
  return html`<ward-trajectory-chart
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    summary=${ifDefined(args.summary ?? undefined)}
    .indicator=${args.indicator ?? null}
    .data=${args.data ?? null}
    src=${ifDefined(args.src)}
    as-of=${ifDefined(args.asOf)}
    forecast=${ifDefined(args.forecast)}
    gaps=${ifDefined(args.gaps)}
    height=${ifDefined(args.height)}
    updated=${ifDefined(args.updatedOn)}
    illustrative
  ></ward-trajectory-chart>`;
}

const meta: Meta<Args> = {
  title: 'Thành phần/Lộ trình mục tiêu (trajectory-chart)',
  component: 'ward-trajectory-chart',
  render: renderChart,
};
export default meta;

type Story = StoryObj<Args>;

/** Behind its plan: the way missed is tinted, the difference stands at today, the forecast says when the target is met. */
export const Late: Story = {
  name: 'Chậm lộ trình',
  args: {
    heading: 'Giữ nhịp hiện nay, mức hài lòng đạt 95% chậm 9 tháng',
    subheading: 'Tỷ lệ người dân hài lòng với giải quyết thủ tục, theo quý',
    indicator: courses.satisfaction,
    updatedOn: '2026-09-30',
  },
};

/** Ahead of its plan: the way gained is tinted. */
export const Ahead: Story = {
  name: 'Vượt lộ trình',
  args: { heading: 'Tổ dân phố thông minh đi trước lộ trình', indicator: courses.smartGroups },
};

/** Less is better: the line has to fall. */
export const LowerIsBetter: Story = {
  name: 'Giảm là tốt',
  args: { heading: 'Số hộ nghèo giảm gần đúng lộ trình', indicator: courses.poorHouseholds },
};

/** Away from the target: no date can be given. */
export const MovingAway: Story = {
  name: 'Đi xa mục tiêu',
  args: { heading: 'Phân loại rác tại nguồn đang đi lùi', indicator: courses.wasteSorting },
};

/** The plan stays at each milestone until the next is due. */
export const Steps: Story = {
  name: 'Lộ trình theo mốc, từng bậc',
  args: { heading: 'Tuyến kiệt văn minh theo mốc được giao', indicator: courses.alleys },
};

/** The target was revised in mid-term: the old one stays faint with a note, the plan steps to its new course. */
export const Revised: Story = {
  name: 'Mục tiêu điều chỉnh giữa kỳ',
  args: { heading: 'Thu ngân sách theo mục tiêu điều chỉnh', indicator: courses.revenue },
};

/** A range to stay in: there is no plan, and inside is good. */
export const Range: Story = {
  name: 'Duy trì trong ngưỡng',
  args: { heading: 'Thời gian chờ giữ trong ngưỡng', indicator: courses.waiting },
};

/** A counter that starts again every year, with a cap for the year. */
export const Yearly: Story = {
  name: 'Lũy kế theo năm',
  args: { heading: 'Số vụ cháy dưới mức trần của năm', indicator: courses.fires },
};

/** Some periods have no data: the line breaks, the forecast goes on from the newest value. */
export const Gaps: Story = {
  name: 'Có kỳ thiếu số liệu',
  args: { heading: 'Hồ sơ trực tuyến, hai quý thiếu số liệu', indicator: courses.withGaps },
};

/** The same gaps, bridged: what was not observed is dashed. */
export const BridgedGaps: Story = {
  name: 'Có kỳ thiếu số liệu, nối nét đứt',
  args: { ...Gaps.args, gaps: 'bridge' },
};

/** Fewer than three values: no forecast, and "Cách tính" says that no trend can be given. */
export const TwoPoints: Story = {
  name: 'Hai kỳ số liệu, chưa dự báo',
  args: { heading: 'Mới có hai kỳ số liệu, chưa nêu xu hướng', indicator: courses.twoPoints },
};

/** One value: a dot, and a line of text instead of a trend. */
export const OnePoint: Story = {
  name: 'Một kỳ số liệu',
  args: { heading: 'Mới có một kỳ số liệu', indicator: courses.onePoint },
};

/** Nothing is known yet: the plan stands alone. */
export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: { heading: 'Cây xanh trên đầu người', indicator: courses.noData },
};

/** Nothing was asked for: values and pace alone. */
export const NoTarget: Story = {
  name: 'Chưa giao chỉ tiêu',
  args: { heading: 'Lượt khách đến phường', indicator: courses.noTarget },
};

/** Without forecast. */
export const WithoutForecast: Story = {
  name: 'Không dự báo',
  args: { ...Late.args, forecast: 'none' },
};

/** Two quarters later. */
const later: Indicator = {
  ...courses.satisfaction,
  observations: [
    ...courses.satisfaction.observations,
    { period: '2026-Q4', value: 92.6 },
    { period: '2027-Q1', value: 93.8 },
  ],
};

function showLater({ currentTarget }: Event): void {
  const chart = (currentTarget as HTMLElement).nextElementSibling as WardTrajectoryChart;
  chart.indicator = later;
}

/** New values move the course on: the day that the keyboard is at stays, and so does the focus. */
export const Updated: Story = {
  name: 'Cập nhật: giữ tiêu điểm',
  args: { heading: 'Mức hài lòng, rồi hai quý sau', indicator: courses.satisfaction },
  render: (args) =>
    html`<button type="button" @click=${showLater}>Hai quý sau</button>${renderChart(args)}`,
};

/** Narrow: labels that do not fit give way to a legend; the facts below say the same. */
export const Narrow: Story = {
  name: 'Hẹp 320 px',
  args: Late.args!,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** No goals among the rows. */
export const Empty: Story = { name: 'Trống', args: { heading: 'Mức hài lòng', data: [] } };
