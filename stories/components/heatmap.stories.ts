import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { WardHeatmap } from '../../src/components/heatmap/heatmap.js';
import '../../src/components/heatmap/ward-heatmap.js';
import * as heat from '../data/illustrative-heat.js';
import { given } from '../support/given.js';
import { everyTool, narrow } from '../support/states.js';
import { table } from '../support/table.js';

type Args = Partial<WardHeatmap>;

const renderChart = (args: Args, content: unknown = nothing): TemplateResult =>
  html`<ward-heatmap ${given(args)}>${content}</ward-heatmap>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ nhiệt (heatmap)',
  component: 'ward-heatmap',
  render: (args) => renderChart(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Weekday × hour: days of the week stand from Monday on, and hours in which the counter is closed are empty places. */
export const WeekdayHour: Story = {
  name: 'Thứ và giờ',
  args: {
    heading: 'Sáng Thứ Hai đông nhất',
    subheading: 'Lượt người đến bộ phận một cửa, bình quân mỗi giờ',
    data: heat.visitors,
    x: 'Giờ',
    y: 'Ngày',
    unit: 'lượt',
    illustrative: true,
  },
};

/** Neighbourhood × month: zero has a class of its own, months without data are hatched. */
export const NeighbourhoodMonth: Story = {
  name: 'Khu vực và tháng',
  args: {
    heading: 'Phản ánh dồn vào đầu năm ở Thanh Khê và Xuân Hà',
    subheading: 'Số phản ánh hiện trường mỗi tháng',
    summary: '',
    data: heat.reportsByArea,
    x: 'Tháng',
    y: 'Khu vực',
    illustrative: true,
  },
};

/** The days of two years: weeks from left to right, Monday on top; a week is missing, days to come are not drawn. */
export const Calendar: Story = {
  name: 'Lịch hai năm',
  args: {
    heading: 'Mùa mưa nhiều phản ánh gấp đôi',
    subheading: 'Phản ánh hiện trường mỗi ngày',
    summary: '',
    data: heat.reportsByDay('2024-01-01', '2025-11-20'),
    calendar: true,
    illustrative: true,
  },
};

/** Classes round zero: worse is ochre, better is teal. */
export const Diverging: Story = {
  name: 'Tăng và giảm',
  args: {
    heading: 'Tỷ lệ xử lý đúng hạn so với cùng kỳ',
    subheading: 'Điểm % tăng hoặc giảm theo lĩnh vực và quý',
    data: heat.changes,
    x: 'Quý',
    y: 'Lĩnh vực',
    unit: 'điểm %',
    divergingAt: 0,
    classCount: 7,
    illustrative: true,
  },
};

/** Thresholds that the author sets; the legend says them. */
export const Thresholds: Story = {
  name: 'Ngưỡng đặt trước',
  args: {
    ...NeighbourhoodMonth.args,
    heading: 'Tháng nào vượt 10 phản ánh?',
    summary: null,
    breaks: [5, 10],
  },
};

/** `key` names the field by which elements are linked: all months of a neighbourhood are selected together. */
export const SelectedLine: Story = {
  name: 'Đang chọn một khu vực',
  args: { ...NeighbourhoodMonth.args, key: 'Khu vực', selected: ['Xuân Hà'] },
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: {
    ...WeekdayHour.args,
    heading: 'Giờ đầu tiên có số liệu',
    data: heat.visitors.slice(0, 1),
  },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Lượt người đến bộ phận một cửa', data: [] },
};

export const AllNoData: Story = {
  name: 'Mọi ô đều chưa có số liệu',
  args: {
    heading: 'Camera hoạt động theo khu vực',
    data: heat.unanswered,
    x: 'Tháng',
    y: 'Khu vực',
    value: 'Hoạt động',
    unit: '%',
  },
};

/** Zero is a value: the palest class, never a hatch. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Không có sự cố an toàn thông tin nào trong 9 tháng',
    data: heat.noIncidents,
    x: 'Tháng',
    y: 'Khu vực',
    illustrative: true,
  },
};

export const Negatives: Story = {
  name: 'Số âm',
  args: {
    ...Diverging.args,
    divergingAt: undefined,
    classCount: 5,
    heading: 'Thay đổi, thang một chiều',
  },
};

/** Names are wrapped, and lines grow with them. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading:
      'Tỷ lệ hồ sơ được số hóa, thanh toán và giải quyết trên môi trường điện tử theo từng khu vực của phường',
    data: heat.longNames,
    x: 'area',
    y: 'name',
    value: 'value',
    label: 'Kết quả',
    unit: '%',
    illustrative: true,
  },
};

export const FortyLines: Story = {
  name: '40 tổ dân phố',
  args: {
    heading: 'Hộ phân loại rác theo tổ dân phố',
    subheading: '% số hộ, mỗi tháng',
    data: heat.forty,
    x: 'Tháng',
    y: 'Tổ',
    unit: '%',
    illustrative: true,
  },
};

/** A hundred by a hundred: one path a class, labels thinned. */
export const TenThousandRows: Story = {
  name: '10.000 ô',
  args: {
    heading: 'Độ ồn tại 100 điểm đo trong 100 phút',
    data: heat.tenThousand,
    x: 'Phút',
    y: 'Cảm biến',
    value: 'Độ ồn',
    unit: 'dB',
    illustrative: true,
  },
};

/** The author's own table; numbers and dates are read in its language. */
export const ChildTable: Story = {
  name: 'Từ bảng trong trang',
  args: {
    heading: 'Hồ sơ trễ hạn theo bộ phận',
    dataLocale: 'vi',
    illustrative: true,
  },
  render: (args) =>
    renderChart(
      args,
      table(
        ['Quý', 'Bộ phận', 'Hồ sơ trễ'],
        ['Quý I/2025', 'Địa chính', '12'],
        ['Quý II/2025', 'Địa chính', '7'],
        ['Quý I/2025', 'Hộ tịch', '0'],
        ['Quý II/2025', 'Hộ tịch', '–'],
      ),
    ),
};

export const Narrow: Story = {
  name: 'Khung 320 px',
  args: NeighbourhoodMonth.args ?? {},
  decorators: [narrow],
};

/** A narrow calendar breaks its years into halves. */
export const NarrowCalendar: Story = {
  name: 'Lịch trong khung 320 px',
  args: Calendar.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: WeekdayHour.args ?? {},
  globals: { theme: 'dark' },
};

export const Print: Story = {
  name: 'Khi in',
  args: {
    ...WeekdayHour.args,
    note: 'In trang này (Ctrl+P): không còn nút công cụ, số vẫn đọc được trong từng ô.',
    tools: everyTool,
  },
};
