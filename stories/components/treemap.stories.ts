import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { WardTreemap } from '../../src/components/treemap/treemap.js';
import '../../src/components/treemap/ward-treemap.js';
import * as budget from '../data/budget.js';
import { given } from '../support/given.js';
import { narrow } from '../support/states.js';

type Args = Partial<WardTreemap>;

const renderChart = (args: Args): TemplateResult =>
  html`<ward-treemap ${given(args)}></ward-treemap>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ cây phân cấp (treemap)',
  component: 'ward-treemap',
  render: renderChart,
};
export default meta;

type Story = StoryObj<Args>;

/** Paths of names: groups with their parts; Enter or a click on a group's name goes in. */
export const Budget: Story = {
  name: 'Dự toán chi',
  args: {
    heading: 'Giáo dục là khoản chi thường xuyên lớn nhất',
    subheading: 'Dự toán chi ngân sách phường năm 2026',
    data: budget.spending,
    unit: 'tỷ đồng',
    wholeLabel: 'Tổng chi',
    height: 380,
    illustrative: true,
  },
};

/** Inside a group: the breadcrumb leads back, and colours stay. */
export const Inside: Story = {
  name: 'Bên trong một nhóm',
  args: { ...Budget.args, root: 'Chi thường xuyên' },
};

/** Two fields are two levels. */
export const Levels: Story = {
  name: 'Hai cấp theo hai cột',
  args: {
    heading: 'Bán lẻ thực phẩm và ăn uống là gần nửa số hộ kinh doanh',
    subheading: 'Hộ kinh doanh cá thể theo ngành, nghề',
    summary: '',
    data: budget.trades,
    levels: ['Ngành', 'Nghề'],
    unit: 'hộ',
    height: 340,
    illustrative: true,
  },
};

/** Groups that give a figure of their own: one is not the sum of its parts, and a remark says so. */
export const OwnSums: Story = {
  name: 'Nhóm có số riêng, cộng lại không khớp',
  args: {
    heading: 'Dự toán chi theo nhóm',
    data: budget.spendingByKey,
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

/** One group matters; the others keep it company in grey. */
export const Highlight: Story = {
  name: 'Làm nổi một nhóm',
  args: { ...Budget.args, highlight: 'Chi đầu tư phát triển' },
};

/** 320 px: names and figures that do not fit are left out; tooltip, keyboard and table tell them. */
export const Narrow: Story = {
  name: 'Hẹp (320 px)',
  args: Budget.args ?? {},
  decorators: [narrow],
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: {
    heading: 'Chi đầu tư phát triển',
    data: [{ label: 'Hạ tầng đô thị', value: 824 }],
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Dự toán chi', unit: 'tỷ đồng', data: [] },
};

/** Parts without data and parts of zero are told and stand in the table. */
export const SomeNoData: Story = {
  name: 'Có phần chưa có số liệu, có số 0',
  args: {
    heading: 'Hai khoản chi chưa được giao',
    data: budget.undecided,
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: {
    heading: 'Dự toán chi năm 2027',
    data: budget.spending.map(({ path }) => ({ path, value: null })),
    unit: 'tỷ đồng',
  },
};

export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Chi khắc phục thiên tai',
    data: ['Kè biển', 'Thoát nước'].map((label) => ({ label, value: 0 })),
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

/** A part cannot be negative: the row is left out, stands in the table, and the footer says so. */
export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Chi thường xuyên',
    data: budget.withRefund,
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading: 'Chi cho bộ máy và hạ tầng',
    data: budget.longNames,
    unit: 'tỷ đồng',
    height: 340,
    illustrative: true,
  },
};

/** No groups: one colour, the area tells. */
export const FortyCategories: Story = {
  name: '40 phần',
  args: {
    heading: 'Hộ dân theo tổ dân phố',
    data: budget.fortyUnits,
    unit: 'hộ',
    height: 400,
    illustrative: true,
  },
};

export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Thuế khoán theo khu vực, tuyến và hộ',
    data: budget.tenThousand,
    unit: 'triệu đồng',
    height: 400,
    illustrative: true,
  },
};

export const Dark: Story = {
  name: 'Nền tối',
  args: Budget.args ?? {},
  globals: { theme: 'dark' },
};

/** Printed: light palette, the way back as plain text. */
export const Print: Story = {
  name: 'In',
  args: { ...Inside.args },
};
