import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardTracker } from '../../src/components/tracker/tracker.js';
import '../../src/components/tracker/ward-tracker.js';
import * as courses from '../data/illustrative-courses.js';
import * as periods from '../data/illustrative-periods.js';
import './components.css';

type Args = Partial<WardTracker>;

const meta: Meta<Args> = {
  title: 'Thành phần/Trạng thái từng kỳ (tracker)',
  component: 'ward-tracker',
  render: (args) => html`<ward-tracker
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    summary=${ifDefined(args.summary ?? undefined)}
    .indicator=${args.indicator ?? null}
    .data=${args.data ?? null}
    as-of=${ifDefined(args.asOf)}
    unit-of-time=${ifDefined(args.unitOfTime || undefined)}
    periods=${ifDefined(args.periods)}
    updated=${ifDefined(args.updatedOn)}
    illustrative
  ></ward-tracker>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A goal judged at the end of each quarter, by what was known and expected then. */
export const ByQuarter: Story = {
  name: 'Từng quý',
  args: {
    heading: 'Hồ sơ trực tuyến rời lộ trình sau sáu quý đúng tiến độ',
    subheading: 'Đánh giá cuối mỗi quý, theo số liệu và lộ trình khi đó',
    indicator: periods.online,
    updatedOn: '2026-09-30',
  },
};

/** Quarters that nobody reported are hatched: no data is no failure, and no success. */
export const Gaps: Story = {
  name: 'Có kỳ thiếu số liệu',
  args: { heading: 'Hai quý chưa có số liệu', indicator: periods.withGaps, summary: '' },
};

/** The target was revised: earlier quarters are judged by the target of their time. */
export const Revised: Story = {
  name: 'Mục tiêu điều chỉnh giữa kỳ',
  args: { heading: 'Thu ngân sách, mục tiêu hạ từ 1/7/2026', indicator: courses.revenue },
};

/** Every status: each has a glyph or a pattern of its own. */
export const EveryStatus: Story = {
  name: 'Mọi trạng thái',
  args: { heading: 'Mọi trạng thái', data: periods.everyStatus },
};

/** Rows that carry statuses in words, with remarks. */
export const InWords: Story = {
  name: 'Trạng thái ghi sẵn',
  args: { heading: 'Tuyến thoát nước trở lại tiến độ', data: periods.inWords, summary: '' },
};

/** Values that are reported once a quarter, but named by month: the author says what a block stands for. */
export const UnitOfTime: Story = {
  name: 'Theo đơn vị thời gian đã chọn',
  args: { heading: 'Vụ cháy trong năm', indicator: courses.fires, unitOfTime: 'quarter' },
};

/** The newest year of three. */
export const NewestPeriods: Story = {
  name: '12 tháng gần nhất',
  args: { heading: '12 tháng gần nhất', data: periods.months, periods: 12, summary: '' },
};

/** A range to stay in. */
export const Range: Story = {
  name: 'Duy trì trong ngưỡng',
  args: { heading: 'Thời gian chờ vào ngưỡng từ cuối năm 2025', indicator: courses.waiting },
};

/** Nothing was asked for: values without a status. */
export const NoTarget: Story = {
  name: 'Chưa giao chỉ tiêu',
  args: { heading: 'Lượt khách đến phường', indicator: courses.noTarget },
};

/** Narrow: the blocks shrink, then the newest that fit are drawn and a note says so. */
export const Narrow: Story = {
  name: 'Hẹp 320 px',
  args: { heading: 'Ba năm theo tháng', data: periods.months },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Nothing is known yet. */
export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: { heading: 'Cây xanh trên đầu người', indicator: courses.noData, summary: '' },
};

/** No rows. */
export const Empty: Story = { name: 'Trống', args: { heading: 'Hồ sơ trực tuyến', data: [] } };
