import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardProgressRing } from '../../src/components/progress-ring/progress-ring.js';
import '../../src/components/progress-ring/ward-progress-ring.js';
import * as courses from '../data/illustrative-courses.js';
import './components.css';

type Args = Partial<WardProgressRing>;

const meta: Meta<Args> = {
  title: 'Thành phần/Vòng tiến độ (progress-ring)',
  component: 'ward-progress-ring',
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  render: (args) => html`<ward-progress-ring
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    .indicator=${args.indicator ?? null}
    .rings=${args.rings ?? null}
    ?half=${args.half}
    height=${ifDefined(args.height)}
    as-of=${ifDefined(args.asOf)}
    illustrative
  ></ward-progress-ring>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A percentage keeps its own scale: the ring shows the very figure, with ticks for plan and target. */
export const Percentage: Story = {
  name: 'Tỷ lệ phần trăm',
  args: { heading: 'Mức hài lòng của người dân', indicator: courses.satisfaction },
};

/** The same as a half gauge. */
export const Half: Story = { name: 'Nửa vòng', args: { ...Percentage.args, half: true } };

/** Any other goal shows the way done from start to target; here less is better. */
export const LowerIsBetter: Story = {
  name: 'Giảm là tốt',
  args: { heading: 'Hộ nghèo', indicator: courses.poorHouseholds },
};

/** Up to four goals, numbered from the outside in. */
export const FourRings: Story = {
  name: 'Bốn vòng',
  args: {
    heading: 'Bốn chỉ tiêu của phường',
    rings: [courses.satisfaction, courses.smartGroups, courses.poorHouseholds, courses.alleys],
  },
};

/** More than four cannot be told apart: the others are named in a notice. */
export const TooMany: Story = {
  name: 'Quá bốn chỉ tiêu',
  args: { ...FourRings.args, rings: [...(FourRings.args!.rings ?? []), courses.revenue] },
};

/** Points of a maximum. */
export const Score: Story = {
  name: 'Điểm',
  args: {
    heading: 'Bộ chỉ số phục vụ người dân',
    indicator: {
      id: '766',
      name: 'Chỉ số phục vụ người dân, doanh nghiệp',
      kind: 'score',
      maxScore: 100,
      observations: [{ period: '2026-Q3', value: 82.4 }],
    },
  },
};

/** Beyond the target: the ring is full, the figure is not cut. */
export const Beyond: Story = {
  name: 'Vượt mục tiêu',
  args: {
    heading: 'Tổ dân phố thông minh',
    indicator: { ...courses.smartGroups, observations: [{ period: '2026-Q3', value: 92 }] },
  },
};

/** Worse than at the start. */
export const Regressing: Story = {
  name: 'Kém đầu kỳ',
  args: { heading: 'Phân loại rác tại nguồn', indicator: courses.wasteSorting },
};

/** Nothing is known: the ring is hatched, the words say so. */
export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: { heading: 'Cây xanh trên đầu người', indicator: courses.noData },
};

/** No goals. */
export const Empty: Story = { name: 'Trống', args: { heading: 'Chỉ tiêu', rings: [] } };
