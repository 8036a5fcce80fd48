import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardGoalSummary } from '../../src/components/goal-summary/goal-summary.js';
import '../../src/components/goal-summary/ward-goal-summary.js';
import * as courses from '../data/illustrative-courses.js';
import './components.css';

type Args = Partial<WardGoalSummary>;

const meta: Meta<Args> = {
  title: 'Thành phần/Tổng hợp chỉ tiêu (goal-summary)',
  component: 'ward-goal-summary',
  render: (args) => html`<ward-goal-summary
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    summary=${ifDefined(args.summary ?? undefined)}
    .indicators=${args.indicators ?? null}
    .data=${args.data ?? null}
    as-of=${ifDefined(args.asOf)}
    height=${ifDefined(args.height)}
    illustrative
  ></ward-goal-summary>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All goals of a ward: how many are achieved, the strip, and the goals of each status by name. */
export const OfAWard: Story = {
  name: 'Chỉ tiêu của phường',
  args: {
    heading: 'Chỉ tiêu của phường, Quý III/2026',
    summary: '',
    indicators: Object.values(courses).filter(
      ({ id }, i, all) => all.findIndex((each) => each.id === id) === i,
    ),
  },
};

/** One goal. */
export const One: Story = {
  name: 'Một chỉ tiêu',
  args: { heading: 'Một chỉ tiêu', indicators: [courses.satisfaction] },
};

/** Narrow. */
export const Narrow: Story = {
  name: 'Hẹp 320 px',
  args: OfAWard.args!,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** No goals. */
export const Empty: Story = { name: 'Trống', args: { heading: 'Chỉ tiêu', indicators: [] } };
