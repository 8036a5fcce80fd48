import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardStatus } from '../../src/components/status/status.js';
import '../../src/components/status/ward-status.js';
import { STATUSES } from '../../src/core/hand.js';
import * as courses from '../data/illustrative-courses.js';

type Args = Partial<WardStatus>;

const meta: Meta<Args> = {
  title: 'Thành phần/Trạng thái (status)',
  component: 'ward-status',
  render: (args) => html`<ward-status
    status=${ifDefined(args.status)}
    label=${ifDefined(args.label)}
    .indicator=${args.indicator ?? null}
  ></ward-status>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Every status: glyph, colour and word; loud where somebody has to act. */
export const All: Story = {
  name: 'Mọi trạng thái',
  render: () =>
    html`<ul>
      ${STATUSES.map((status) => html`<li><ward-status status=${status}></ward-status></li>`)}
    </ul>`,
};

/** In a line of text. */
export const InText: Story = {
  name: 'Trong dòng chữ',
  render: () => html`<p>Rà soát quy trình nội bộ: <ward-status status="overdue"></ward-status></p>`,
};

/** Judged from a goal. */
export const OfGoal: Story = {
  name: 'Từ chỉ tiêu',
  args: { indicator: courses.satisfaction },
};

/** In the author's words. */
export const OwnWords: Story = {
  name: 'Lời của tác giả',
  args: { status: 'achieved', label: 'Về đích trước 2 tháng' },
};
