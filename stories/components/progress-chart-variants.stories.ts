import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardProgressChart } from '../../src/components/progress-chart/progress-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import { goalsOf, mixedKinds, rolledUp, yearlyGoals } from '../data/yearly-goals.js';
import './components.css';

type Args = Pick<
  Partial<WardProgressChart>,
  | 'heading'
  | 'indicators'
  | 'variant'
  | 'controls'
  | 'groupBy'
  | 'showValues'
  | 'axis'
  | 'domain'
  | 'scale'
>;

function renderChart(args: Args): TemplateResult {
  return html`<ward-progress-chart
    heading=${ifDefined(args.heading)}
    .indicators=${args.indicators ?? null}
    variant=${ifDefined(args.variant)}
    show-values=${ifDefined(args.showValues)}
    scale=${ifDefined(args.scale)}
    axis=${ifDefined(args.axis)}
    domain=${ifDefined(args.domain?.join(' '))}
    group-by=${ifDefined(args.groupBy)}
    controls=${ifDefined(args.controls?.join(' '))}
    as-of="2026-09-30"
    updated="2026-09-30"
    illustrative
  ></ward-progress-chart>`;
}

const renderNarrow = (args: Args): TemplateResult =>
  html`<div class="narrow">${renderChart(args)}</div>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ tiến độ, các kiểu (progress-chart)',
  component: 'ward-progress-chart',
  render: renderChart,
};
export default meta;

type Story = StoryObj<Args>;

/** What goes past the target, what is worse than at the start, and what nobody has measured. */
const extremes = goalsOf('chieu-sang', 'dung-han', 'rac', 'cay-xanh', 'truc-tuyen');

/** From where each goal began (○) to where it stands (●), and the target that it should lead to. */
export const Dot: Story = {
  name: 'Từ đầu kỳ đến nay (dot)',
  args: {
    heading: 'Phân loại rác đi ngược; chiếu sáng thông minh đi xa hơn mục tiêu',
    indicators: yearlyGoals,
    variant: 'dot',
  },
};

/** Goals that have no scale of percent keep the one of their kind. */
export const DotMixedKinds: Story = {
  name: 'Từ đầu kỳ đến nay: nhiều loại chỉ tiêu',
  args: { heading: 'Mỗi loại một thang', indicators: mixedKinds, variant: 'dot' },
};

/** The line is broken before a dot that stands beyond 120 %; a dot left of the baseline is worse than at the start. */
export const DotExtremes: Story = {
  name: 'Từ đầu kỳ đến nay: vượt, kém, chưa có số liệu',
  args: { heading: 'Vượt mục tiêu và kém đầu kỳ', indicators: extremes, variant: 'dot' },
};

/** 320 px wide: name and value, then the dots, then the target. */
export const DotNarrow: Story = {
  name: 'Từ đầu kỳ đến nay: màn hình hẹp',
  args: { heading: 'Vượt mục tiêu và kém đầu kỳ', indicators: extremes, variant: 'dot' },
  render: renderNarrow,
};

/** A thin bar on what would be off track, at risk and on track by now; the target is a tick. */
export const Bullet: Story = {
  name: 'Trên nền ngưỡng (bullet)',
  args: {
    heading: 'Hài lòng và giải ngân còn trong vùng chậm tiến độ',
    indicators: yearlyGoals,
    variant: 'bullet',
  },
};

/** Parts of the track stand only where a share of the plan decides on the status. */
export const BulletMixedKinds: Story = {
  name: 'Trên nền ngưỡng: nhiều loại chỉ tiêu',
  args: { heading: 'Mỗi loại một thang', indicators: mixedKinds, variant: 'bullet' },
};

/** Past 120 % the bar ends in chevrons; left of the baseline it is hatched. */
export const BulletExtremes: Story = {
  name: 'Trên nền ngưỡng: vượt, kém, chưa có số liệu',
  args: { heading: 'Vượt mục tiêu và kém đầu kỳ', indicators: extremes, variant: 'bullet' },
};

/** 320 px wide: name and value, then the bar, then the target. */
export const BulletNarrow: Story = {
  name: 'Trên nền ngưỡng: màn hình hẹp',
  args: { heading: 'Vượt mục tiêu và kém đầu kỳ', indicators: extremes, variant: 'bullet' },
  render: renderNarrow,
};

/** Goals counted by status, a strip for each group beside its result, and under it the goals of every status. */
export const Strip: Story = {
  name: 'Dải đếm theo trạng thái (strip)',
  args: {
    heading: 'Mười trong mười tám chỉ tiêu đạt hoặc đúng tiến độ',
    indicators: yearlyGoals,
    variant: 'strip',
  },
};

/** All goals on one strip. */
export const StripOfAll: Story = {
  name: 'Dải đếm: một dải cho tất cả',
  args: { ...Strip.args, groupBy: 'none', controls: ['filter'] },
};

/** Criteria, points and tasks are counted by status too; what has no status stands under the words for why. */
export const StripMixedKinds: Story = {
  name: 'Dải đếm: nhiều loại chỉ tiêu',
  args: {
    heading: 'Một tiêu chí bắt buộc chưa đạt',
    indicators: [...rolledUp, ...mixedKinds],
    variant: 'strip',
  },
};

/** 320 px wide: lists stand one under the other; what goes well is folded. */
export const StripNarrow: Story = {
  name: 'Dải đếm: màn hình hẹp',
  args: Strip.args ?? {},
  render: renderNarrow,
};

/** Tracks without figures, where they stand elsewhere on the page: screen readers and the table still tell them. */
export const WithoutValues: Story = {
  name: 'Không in số (show-values="none")',
  args: {
    heading: 'Vượt mục tiêu và kém đầu kỳ',
    indicators: extremes,
    groupBy: 'none',
    showValues: 'none',
  },
};

/** Figures stand where the chart is wide enough for columns of them: not at 320 px. */
export const FittingValues: Story = {
  name: 'Chỉ in số khi đủ chỗ (show-values="fit"): màn hình hẹp',
  args: { heading: 'Mỗi loại một thang', indicators: mixedKinds, showValues: 'fit' },
  render: renderNarrow,
};

/** From the baseline to the target alone: what lies beyond ends in chevrons with its figure. */
export const AxisToTarget: Story = {
  name: 'Thang từ đầu kỳ đến mục tiêu (axis="0-100")',
  args: { heading: 'Từ đầu kỳ đến mục tiêu', indicators: extremes, groupBy: 'none', axis: '0-100' },
};

/** As far as these goals go: a little past the target, and no farther back than the one that fell. */
export const AxisAsFarAsGoals: Story = {
  name: 'Thang vừa đủ các chỉ tiêu (axis="auto")',
  args: {
    heading: 'Vượt mục tiêu một ít',
    indicators: goalsOf('dung-han', 'truc-tuyen', 'hai-long', 'giai-ngan'),
    axis: 'auto',
  },
};

/** Ends of the author's: what goes far past the target is drawn in full. */
export const Domain: Story = {
  name: 'Thang từ −50% đến 200% (domain)',
  args: { heading: 'Vẽ trọn phần vượt', indicators: extremes, groupBy: 'none', domain: [-50, 200] },
};

const percents = goalsOf('rac', 'truc-tuyen', 'dung-han', 'hai-long', 'giai-ngan', 'vneid');

/** One axis in the unit that all goals share: where each began (○), where it stands, and its target (▼). */
export const Native: Story = {
  name: 'Một trục theo đơn vị (scale="native")',
  args: { heading: 'Sáu tỷ lệ phần trăm trên một trục', indicators: percents, scale: 'native' },
};

/** 320 px wide: the axis stands above the rows. */
export const NativeNarrow: Story = {
  name: 'Một trục theo đơn vị: màn hình hẹp',
  args: Native.args ?? {},
  render: renderNarrow,
};

/** Each row on an axis of its own in its unit, with its ends in words; where less is better the row says so. */
export const SmallMultiple: Story = {
  name: 'Mỗi hàng một trục (scale="small-multiple")',
  args: {
    heading: 'Mỗi chỉ tiêu theo đơn vị của mình',
    indicators: [...goalsOf('thoi-gian', 'ho-ngheo'), ...extremes],
    groupBy: 'none',
    scale: 'small-multiple',
  },
};

/** From where each goal began to where it stands: these axes need not begin at zero. */
export const SmallMultipleDots: Story = {
  name: 'Mỗi hàng một trục, từ đầu kỳ đến nay',
  args: { ...SmallMultiple.args, variant: 'dot' },
};

/** Units are mixed: one axis cannot hold them, so that percent done is drawn and `ward-error` says why. */
export const NativeOfMixedUnits: Story = {
  name: 'Một trục nhưng khác đơn vị: trở về phần việc đã làm',
  args: { heading: 'Khác đơn vị', indicators: extremes, groupBy: 'none', scale: 'native' },
};
