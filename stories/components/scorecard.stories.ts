import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardScorecard } from '../../src/components/scorecard/scorecard.js';
import '../../src/components/scorecard/ward-scorecard.js';
import {
  civilWard,
  differing,
  otherWards,
  serviceGroups,
  serviceIndex,
  unassessed,
} from '../data/scorecards.js';
import './components.css';

type Args = Partial<WardScorecard>;

const meta: Meta<Args> = {
  title: 'Thành phần/Bảng điểm (scorecard)',
  component: 'ward-scorecard',
  args: { asOf: '2026-09-30', illustrative: true },
  render: (args) => html`<ward-scorecard
    heading=${ifDefined(args.heading)}
    subheading=${ifDefined(args.subheading)}
    summary=${ifDefined(args.summary ?? undefined)}
    .indicators=${args.indicators ?? null}
    .compare=${args.compare ?? null}
    expanded=${ifDefined(args.expanded)}
    as-of=${ifDefined(args.asOf)}
    ?illustrative=${args.illustrative}
  ></ward-scorecard>`,
};
export default meta;

type Story = StoryObj<Args>;

const index = {
  heading: '92,1 điểm; số hóa hồ sơ mất nhiều điểm nhất',
  subheading: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg), Quý III/2026',
};

/** Six groups of 100 points, each with its criteria. */
export const ServiceIndex: Story = {
  name: 'Bộ chỉ số 766',
  args: { ...index, indicators: serviceIndex },
};

/** The groups alone, shut at first. */
export const Collapsed: Story = {
  name: 'Thu gọn các nhóm',
  args: { ...index, indicators: serviceIndex, expanded: 'none' },
};

/** Beside two other wards, with the rank in each group. */
export const Compared: Story = {
  name: 'So với phường khác',
  args: { ...index, indicators: serviceGroups, compare: otherWards },
};

/** Nine criteria that all must pass; one of the mandatory ones fails. */
export const CivilWard: Story = {
  name: 'Phường đạt chuẩn đô thị văn minh',
  args: {
    heading: 'Phường đạt chuẩn đô thị văn minh',
    subheading: 'Chín tiêu chí, tất cả phải đạt',
    summary: '',
    indicators: civilWard,
  },
};

/** The maxima do not add up to the declared one, and one criterion is not scored yet. */
export const SumDiffers: Story = {
  name: 'Điểm tối đa không khớp',
  args: { heading: 'Chỉ số cải cách hành chính', summary: '', indicators: differing },
};

/** A single criterion has no total. */
export const OneRow: Story = {
  name: 'Một tiêu chí',
  args: { heading: 'Công khai, minh bạch', indicators: serviceGroups.slice(0, 1) },
};

/** No criteria at all. */
export const NoRows: Story = {
  name: 'Không có tiêu chí',
  args: { heading: 'Bộ chỉ số 766', indicators: [] },
};

/** Nothing has been scored yet. */
export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: { heading: 'Bộ chỉ số 766', summary: '', indicators: unassessed },
};

/** 320 px wide: rows are stacked. */
export const Narrow: Story = {
  name: 'Màn hình hẹp',
  args: { ...index, indicators: serviceIndex, compare: otherWards },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** On a dark ground. */
export const Dark: Story = {
  name: 'Nền tối',
  args: { ...index, indicators: serviceIndex },
  globals: { theme: 'dark' },
};

/** Printed, shut groups are open, rows do not break and nothing is left to press. */
export const Print: Story = {
  name: 'Khi in',
  args: { ...index, indicators: serviceIndex, expanded: 'none' },
};
