import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardMilestones } from '../../src/components/milestones/milestones.js';
import '../../src/components/milestones/ward-milestones.js';
import { asOf, tasks } from '../data/illustrative-tasks.js';
import './components.css';

type Args = Partial<WardMilestones>;

const meta: Meta<Args> = {
  title: 'Thành phần/Mốc công việc (milestones)',
  component: 'ward-milestones',
  args: { asOf, data: tasks },
  render: (args) => html`<ward-milestones
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    summary=${ifDefined(args.summary ?? undefined)}
    .data=${args.data ?? null}
    as-of=${ifDefined(args.asOf)}
    zoom=${ifDefined(args.zoom)}
    ?controls=${args.controls}
    updated=${ifDefined(args.updatedOn)}
    illustrative
  ></ward-milestones>`,
};
export default meta;

type Story = StoryObj<Args>;

const ungrouped = tasks.map((task) => ({ ...task, group: '' }));

/** Planned above, actual below; early, late and overdue in words. */
export const OneYear: Story = {
  name: 'Một năm',
  args: {
    heading: 'Hai việc xong sớm 2 tháng, rà soát quy trình quá hạn 3 tháng',
    subheading: 'Kế hoạch và thực tế, năm 2026',
    data: ungrouped,
    updatedOn: '2026-09-30',
  },
};

/** In groups, with the count of what is done. */
export const InGroups: Story = {
  name: 'Theo nhóm',
  args: { heading: 'Công việc theo lĩnh vực' },
};

/** A reader chooses the span of time. */
export const Zoom: Story = {
  name: 'Chọn khoảng thời gian',
  args: { heading: 'Công việc trong quý', zoom: 'quarter', controls: true },
};

/** Narrow: the name over the bars, the standing under them. */
export const Narrow: Story = {
  name: 'Hẹp 320 px',
  args: OneYear.args!,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** One task. */
export const One: Story = {
  name: 'Một việc',
  args: { heading: 'Một việc', data: ungrouped.slice(0, 1) },
};

/** No tasks. */
export const Empty: Story = { name: 'Trống', args: { heading: 'Công việc', data: [] } };
