import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WardSparkline } from '../../src/components/sparkline/sparkline.js';
import '../../src/components/sparkline/ward-sparkline.js';
import { narrow } from '../support/states.js';

type Args = Partial<WardSparkline>;

const meta: Meta<Args> = {
  title: 'Thành phần/Đường nhỏ (sparkline)',
  component: 'ward-sparkline',
  render: (args) =>
    html`<p>
      ${args.label ?? 'Hồ sơ trực tuyến'} sáu quý qua
      <ward-sparkline
        label=${args.label ?? 'Hồ sơ trực tuyến'}
        unit=${args.unit ?? ''}
        .values=${args.values ?? null}
        .band=${args.band}
        ?extremes=${args.extremes}
      ></ward-sparkline>
      (số liệu minh họa).
    </p>`,
};
export default meta;

type Story = StoryObj<Args>;

/** In a sentence, as high as its type. */
export const InText: Story = { name: 'Trong câu', args: { values: [62, 65, 64, 70, 73, 76] } };

/** A normal range behind the line, dots at the lowest and the highest value. */
export const Band: Story = {
  name: 'Khoảng bình thường',
  args: { values: [31, 28, 44, 36, 52, 38], band: [30, 45], extremes: true },
};

/** Where data is missing the line breaks; a lone value is a dot. */
export const Gaps: Story = {
  name: 'Thiếu số liệu',
  args: { values: [62, 65, null, 70, null, 73, 76] },
};

export const Negatives: Story = { name: 'Số âm', args: { values: [-4, 2, -1, 0, -3, 5] } };

export const OneValue: Story = { name: 'Một giá trị', args: { values: [76] } };

export const AllEqual: Story = { name: 'Không đổi', args: { values: [8, 8, 8, 8] } };

export const NoData: Story = { name: 'Chưa có số liệu', args: { values: [null, null] } };

export const TenThousand: Story = {
  name: '10.000 giá trị',
  args: {
    values: Array.from({ length: 10_000 }, (_, i) => Math.sin(i / 300) + Math.sin(i / 7) / 4),
  },
};

export const NoValues: Story = { name: 'Không có giá trị nào', args: { values: [] } };

/** Zero is a value: there is a line, and it is level. */
export const Zeros: Story = { name: 'Toàn số 0', args: { values: [0, 0, 0, 0, 0, 0] } };

export const FortyValues: Story = {
  name: '40 giá trị',
  args: {
    values: Array.from({ length: 40 }, (_, i) => 60 + i / 2 + ((i * 7) % 5)),
    extremes: true,
  },
};

/** What is measured is read out, not drawn: its length changes nothing in the line. */
export const LongName: Story = {
  name: 'Tên rất dài',
  args: {
    label: 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và giải quyết trực tuyến toàn trình',
    values: [62, 65, 64, 70, 73, 76],
  },
};

export const Narrow: Story = {
  name: 'Khung 320 px',
  args: Band.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: Band.args ?? {},
  globals: { theme: 'dark' },
};

export const Print: Story = { name: 'Khi in', args: Band.args ?? {} };
