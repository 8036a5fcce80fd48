import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { WardDataTable } from '../../src/components/data-table/data-table.js';
import '../../src/components/data-table/ward-data-table.js';
import { neighbourhoods } from '../data/illustrative-rows.js';

type Args = Partial<WardDataTable>;

const columns = [
  'Tổ dân phố',
  'Khu vực',
  { key: 'Số hộ', unit: 'hộ' },
  { key: 'Hồ sơ trực tuyến', unit: '%', bar: true },
  { key: 'Thay đổi', unit: 'điểm %', bar: true, format: '+.1f' },
  'Kỳ',
];

const renderTable = (args: Args): TemplateResult => html`<ward-data-table
  heading=${args.heading ?? 'Hồ sơ trực tuyến theo tổ dân phố'}
  subheading="Tỷ lệ hồ sơ nộp trực tuyến và thay đổi so với quý trước"
  .data=${args.data ?? null}
  .columns=${args.columns ?? null}
  page-size=${args.pageSize ?? 25}
  .selected=${args.selected ?? []}
  selection=${args.selection ?? 'single'}
  illustrative
></ward-data-table>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Bảng số liệu (data-table)',
  component: 'ward-data-table',
  render: renderTable,
};
export default meta;

type Story = StoryObj<Args>;

/** Figures stand in line, bars start at zero, and a row can be chosen. */
export const Typical: Story = {
  name: 'Tổ dân phố',
  args: { data: neighbourhoods(9), columns, selected: ['Tổ 3'] },
};

/** 75 rows: three pages, and a box that finds names without their marks. */
export const Pages: Story = {
  name: 'Nhiều trang',
  args: { data: neighbourhoods(75), columns },
};

/** Only the page's rows stand in the document. */
export const TenThousand: Story = {
  name: '10.000 dòng',
  args: { data: neighbourhoods(10_000), columns },
};

/** An ordinary table, without rows to choose. */
export const Plain: Story = {
  name: 'Chỉ để đọc',
  args: { data: neighbourhoods(4), selection: 'none' },
};

export const OneRow: Story = { name: 'Một dòng', args: { data: neighbourhoods(1), columns } };

export const NoRows: Story = { name: 'Không có dòng', args: { data: [], columns } };

export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: {
    data: neighbourhoods(4).map((row) => ({ ...row, 'Số hộ': null, 'Thay đổi': null })),
    columns,
  },
};

/** Long names wrap; on a narrow screen the first column stays while the others scroll. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    data: neighbourhoods(3).map((row) => ({
      ...row,
      'Tổ dân phố': `${row['Tổ dân phố']}, khu dân cư phía đông đường Nguyễn Tất Thành kéo dài`,
    })),
    columns,
  },
};

export const Narrow: Story = {
  name: 'Màn hình hẹp',
  args: { data: neighbourhoods(6), columns },
  globals: { viewport: { value: 'mobile1' } },
};

/** Zero is a value: it has a bar without length, and no dash. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Chưa khu vực nào có hồ sơ trực tuyến',
    data: neighbourhoods(5).map((row) => ({ ...row, 'Hồ sơ trực tuyến': 0, 'Thay đổi': 0 })),
    columns,
  },
};

/** Bars go to the left of zero, on the scale of their column. */
export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Hồ sơ trực tuyến giảm ở mọi tổ dân phố',
    data: neighbourhoods(5).map((row, i) => ({ ...row, 'Thay đổi': -1.5 - (i % 3) * 2.4 })),
    columns,
  },
};

export const Dark: Story = {
  name: 'Nền tối',
  args: Typical.args ?? {},
  globals: { theme: 'dark' },
};

export const Print: Story = { name: 'Khi in', args: Typical.args ?? {} };
