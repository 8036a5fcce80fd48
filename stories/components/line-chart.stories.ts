import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import * as series from '../data/illustrative-series.js';
import { digitalIndex, sources } from '../data/published.js';
import { quartersByWard } from '../data/wards-side-by-side.js';
import { given } from '../support/given.js';
import { everyTool, narrow } from '../support/states.js';
import { table } from '../support/table.js';

type Args = Partial<WardLineChart>;

const renderChart = (args: Args, content: unknown = nothing): TemplateResult =>
  html`<ward-line-chart ${given(args)}>${content}</ward-line-chart>`;

const meta: Meta<Args> = {
  title: 'Thành phần/Biểu đồ đường (line-chart)',
  component: 'ward-line-chart',
  render: (args) => renderChart(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Three series: names and last values stand at the ends of the lines, so that no legend is needed. */
export const SeveralSeries: Story = {
  name: 'Nhiều đường',
  args: {
    heading: 'Hồ sơ trực tuyến đã gấp gần 3 lần hồ sơ trực tiếp',
    subheading: 'Hồ sơ tiếp nhận theo kênh, mỗi quý',
    data: series.channels,
    unit: 'hồ sơ',
    zero: true,
    updatedOn: '2026-09-30',
    illustrative: true,
  },
};

/** One series and the value to reach. */
export const OneSeriesWithTarget: Story = {
  name: 'Một đường có mục tiêu',
  args: {
    heading: 'Mức hài lòng tăng nhưng còn cách mục tiêu',
    subheading: 'Người dân hài lòng khi giải quyết thủ tục, theo tháng',
    data: series.satisfaction,
    unit: '%',
    decimals: 1,
    target: 95,
    targetLabel: 'Mục tiêu 2030',
    updatedOn: '2025-12-31',
    illustrative: true,
  },
};

/** Published figures: a first year without a national mean, a source, and the sentence under the heading. */
export const Published: Story = {
  name: 'Số liệu đã công bố',
  args: {
    heading: 'Chỉ số chuyển đổi số của Đà Nẵng luôn cao hơn bình quân các tỉnh',
    subheading: 'DTI, thang điểm từ 0 đến 1',
    summary: '',
    data: digitalIndex.map(({ year, city, mean }) => ({
      Năm: year,
      'Đà Nẵng': city,
      'Bình quân các tỉnh, thành phố': mean,
    })),
    highlight: 'Đà Nẵng',
    source: sources.portals.vi,
    sourceHref: 'https://danang.gov.vn',
  },
};

/** What lies between the line and zero is filled: a level, not only a course. */
export const Area: Story = {
  name: 'Diện tích',
  args: {
    heading: 'Thu ngân sách gần đạt chỉ tiêu nhiệm kỳ',
    subheading: 'Trên địa bàn phường, theo năm',
    data: series.budget,
    unit: 'tỷ đồng',
    area: true,
    target: 600,
    targetLabel: 'Chỉ tiêu',
    illustrative: true,
  },
};

/** Parts on one another: the upper edge is their sum, which the tooltip tells. */
export const Stacked: Story = {
  name: 'Diện tích chồng',
  args: {
    heading: 'Tổng hồ sơ không đổi, hồ sơ trực tuyến chiếm phần lớn',
    subheading: 'Hồ sơ tiếp nhận theo kênh, mỗi quý',
    data: series.channels,
    unit: 'hồ sơ',
    stack: true,
    illustrative: true,
  },
};

/** The same as shares of the sum. */
export const StackedPercent: Story = {
  name: 'Diện tích chồng 100 %',
  args: {
    ...Stacked.args,
    heading: 'Bảy trên mười hồ sơ đến qua mạng',
    subheading: 'Tỷ lệ hồ sơ theo kênh tiếp nhận, mỗi quý',
    stack: 'percent',
  },
};

/** A value that holds until the next one. */
export const Steps: Story = {
  name: 'Bậc thang',
  args: {
    heading: 'Mức phí thu gom rác qua các lần điều chỉnh',
    data: series.wasteFee,
    unit: 'nghìn đồng',
    curve: 'step-after',
    zero: true,
    illustrative: true,
  },
};

/** Equal ratios are equal distances. What is 0 has no place there, and the reader is told. */
export const Logarithmic: Story = {
  name: 'Thang logarit',
  args: {
    heading: 'Thanh toán không tiền mặt tăng gấp mười mỗi hai năm',
    subheading: 'Số giao dịch phí, lệ phí trong năm',
    data: series.payments,
    unit: 'giao dịch',
    scale: 'log',
    illustrative: true,
  },
};

/** Values and bands to compare with, named in the picture, the tooltip and the table. */
export const ReferenceBands: Story = {
  name: 'Đường và dải tham chiếu',
  args: {
    heading: 'Mức hài lòng đã vào ngưỡng phấn đấu',
    subheading: 'Người dân hài lòng khi giải quyết thủ tục, theo tháng',
    data: series.satisfaction,
    unit: '%',
    decimals: 1,
    references: [
      { from: 89, to: 90, label: 'Ngưỡng phấn đấu' },
      { value: 88.3, label: 'Bình quân thành phố' },
    ],
    illustrative: true,
  },
};

/** Stretches and moments of the axis that explain what the lines do, named in the picture, the tooltip and the table. */
export const Spans: Story = {
  name: 'Giai đoạn và mốc thời gian',
  args: {
    ...SeveralSeries.args,
    heading: 'Hồ sơ trực tuyến tăng nhanh từ khi bỏ cấp quận',
    spans: [
      { at: '2025-07-01', label: 'Bỏ cấp quận' },
      { from: '2025-Q4', to: '2026-Q1', label: 'Chuyển trụ sở' },
    ],
  },
};

/** Numbered remarks, listed below the picture, in its files and in the table. */
export const Annotations: Story = {
  name: 'Ghi chú đánh số',
  args: {
    ...SeveralSeries.args,
    heading: 'Hai đợt cải cách, hai lần hồ sơ trực tuyến tăng nhanh',
    annotations: [
      { position: '2025-Q3', text: 'Chuyển 53 thủ tục lên dịch vụ công toàn trình' },
      { position: '2026-Q1', text: 'Tổ công nghệ số cộng đồng đến từng tổ dân phố' },
      { position: '2026-Q2', value: 4160, text: 'Đóng một quầy nhận hồ sơ trực tiếp' },
    ],
  },
};

/** From `forecast-from` on lines are dashed, and named a forecast wherever they are told. */
export const Forecast: Story = {
  name: 'Có phần dự báo',
  args: {
    heading: 'Hồ sơ trực tuyến dự kiến vượt 10.000 vào đầu năm 2027',
    subheading: 'Hồ sơ tiếp nhận theo kênh, mỗi quý',
    data: series.channelsWithForecast,
    unit: 'hồ sơ',
    forecastFrom: '2026-Q4',
    zero: true,
    illustrative: true,
  },
};

/** A person may hide lines in the legend; the others keep their colours. */
export const HiddenSeries: Story = {
  name: 'Ẩn bớt đường',
  args: { ...SeveralSeries.args, hiddenSeries: ['Trực tiếp'] },
};

/** A small chart for each ward: one scale of values and one of periods, told once, so that heights can be compared. */
export const Panels: Story = {
  name: 'Nhiều biểu đồ nhỏ, chung thang đo',
  args: {
    heading: 'Ở cả bốn phường, hồ sơ trực tuyến đã vượt hồ sơ trực tiếp',
    subheading: 'Hồ sơ tiếp nhận theo kênh, mỗi quý',
    data: quartersByWard,
    x: 'Quý',
    y: 'Hồ sơ',
    series: 'Kênh',
    facet: 'Phường',
    unit: 'hồ sơ',
    zero: true,
    illustrative: true,
  },
};

/** With scales of their own panels show their course, not their size. */
export const FreePanels: Story = {
  name: 'Nhiều biểu đồ nhỏ, thang đo riêng',
  args: {
    ...Panels.args,
    heading: 'Trực tuyến tăng, trực tiếp giảm ở mọi phường',
    facetScales: 'free',
  },
};

/** Forty lines: eight have colours of their own, the others keep them company. */
export const FortySeries: Story = {
  name: 'Bốn mươi đường',
  args: {
    heading: 'Hộ dùng dịch vụ công trực tuyến ở các tổ dân phố',
    subheading: '% số hộ, theo năm',
    data: series.neighbourhoods,
    x: 'Năm',
    y: ['Hộ'],
    series: 'Tổ dân phố',
    unit: '%',
    highlight: 'Tổ dân phố 7',
    illustrative: true,
  },
};

/** A missing value is a gap, never a zero and never a straight line. */
export const GapsBreak: Story = {
  name: 'Thiếu số liệu: ngắt đường',
  args: {
    heading: 'Ba tháng chưa có số liệu',
    subheading: 'Hồ sơ giải quyết đúng hạn, theo tháng',
    data: series.onTime,
    unit: '%',
    decimals: 1,
    gaps: 'break',
    illustrative: true,
  },
};

/** `gaps="bridge"`: dots lead over the gap and say that nothing is known there. */
export const GapsBridged: Story = {
  name: 'Thiếu số liệu: nối bằng nét chấm',
  args: { ...GapsBreak.args, gaps: 'bridge' },
};

/** A value between two gaps is a dot. */
export const SinglePoints: Story = {
  name: 'Điểm đơn lẻ',
  args: {
    heading: 'Điểm kiểm tra công vụ ở những tháng có kiểm tra',
    data: series.inspections,
    unit: 'điểm',
    target: 90,
    illustrative: true,
  },
};

export const OneRow: Story = {
  name: 'Một dòng',
  args: {
    heading: 'Kỳ đầu tiên có số liệu',
    data: series.budget.slice(-1),
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Thu ngân sách', unit: 'tỷ đồng', data: [] },
};

/** Rows that say nothing: the axis stands, and the reader is told. */
export const AllNoData: Story = {
  name: 'Mọi dòng đều chưa có số liệu',
  args: { heading: 'Khảo sát hộ tham gia phân loại rác', data: series.unanswered, unit: 'hộ' },
};

/** Zero is a value. */
export const Zeros: Story = {
  name: 'Toàn số 0',
  args: {
    heading: 'Không có sự cố an toàn thông tin nào trong 9 tháng',
    data: series.noIncidents,
    unit: 'sự cố',
    illustrative: true,
  },
};

export const Negatives: Story = {
  name: 'Số âm',
  args: {
    heading: 'Doanh nghiệp thành lập mới trừ doanh nghiệp giải thể',
    data: series.netEnterprises,
    unit: 'doanh nghiệp',
    zero: true,
    illustrative: true,
  },
};

/** Names too long for the ends of the lines go to a legend, whole. */
export const LongNames: Story = {
  name: 'Tên rất dài',
  args: {
    heading:
      'Tỷ lệ hồ sơ được số hóa, thanh toán và giải quyết trên môi trường điện tử đều tăng qua ba năm thực hiện bộ chỉ số phục vụ người dân, doanh nghiệp',
    subheading: '% số hồ sơ tiếp nhận trong năm của Trung tâm Phục vụ hành chính công phường',
    data: series.longNames,
    unit: '%',
    decimals: 1,
    illustrative: true,
  },
};

/** Rows in long form: `series` names the line of a row. */
export const EightSeries: Story = {
  name: 'Tám đường, có chú giải',
  args: {
    heading: 'Phản ánh hiện trường theo lĩnh vực',
    subheading: 'Số phản ánh mỗi tháng',
    data: series.fieldReports,
    x: 'Tháng',
    y: ['Phản ánh'],
    series: 'Lĩnh vực',
    zero: true,
    illustrative: true,
  },
};

/** One line matters; the others keep it company in grey. */
export const Highlight: Story = {
  name: 'Làm nổi một đường',
  args: {
    ...EightSeries.args,
    heading: 'Phản ánh về trật tự đô thị so với các lĩnh vực khác',
    highlight: 'Trật tự đô thị',
  },
};

/** More points than pixels: every highest and lowest value is drawn, and a notice says so. */
export const TenThousandRows: Story = {
  name: '10.000 dòng',
  args: {
    heading: 'Hồ sơ đang chờ giải quyết đông nhất vào giữa ngày',
    subheading: 'Bộ phận một cửa, từng phút trong tuần 13–19/7/2026',
    data: series.waitingFiles,
    unit: 'hồ sơ',
    zero: true,
    illustrative: true,
  },
};

export const NumberX: Story = {
  name: 'Trục ngang là số',
  args: {
    heading: 'Trên 150 hồ sơ một ngày, thời gian chờ tăng nhanh',
    subheading: 'Thời gian chờ bình quân (phút) theo số hồ sơ trong ngày',
    data: series.waiting,
    unit: 'phút',
    zero: true,
    references: [{ value: 10, label: 'Cam kết' }],
    illustrative: true,
  },
};

export const CategoryX: Story = {
  name: 'Trục ngang là tên',
  args: {
    heading: 'Đầu tuần và cuối tuần đông nhất',
    subheading: 'Lượt người đến bộ phận một cửa',
    data: series.visitors,
    unit: 'lượt',
    zero: true,
    illustrative: true,
  },
};

export const Days: Story = {
  name: 'Theo ngày',
  args: {
    heading: 'Phản ánh hiện trường trong tháng 7/2026',
    data: series.reportsByDay,
    zero: true,
    illustrative: true,
  },
};

export const Months: Story = {
  name: 'Theo tháng',
  args: {
    heading: 'Phản ánh về vệ sinh môi trường',
    data: series.fieldReports.filter((row) => row['Lĩnh vực'] === 'Vệ sinh môi trường'),
    y: ['Phản ánh'],
    illustrative: true,
  },
};

export const Quarters: Story = {
  name: 'Theo quý',
  args: {
    heading: 'Hồ sơ trực tuyến',
    data: series.channels,
    y: ['Trực tuyến'],
    unit: 'hồ sơ',
    illustrative: true,
  },
};

/** Money in the unit that it is stored in; the axis names it once. */
export const Years: Story = {
  name: 'Theo năm',
  args: {
    heading: 'Thu ngân sách',
    subheading: 'Trên địa bàn phường, theo năm',
    summary: '',
    data: series.budget,
    unit: 'tỷ đồng',
    illustrative: true,
  },
};

/** Blocks of the final size until rows are given. */
export const Loading: Story = {
  name: 'Đang tải',
  args: { heading: 'Thu ngân sách', subheading: 'Trên địa bàn phường, theo năm' },
};

/** A first failure says what happened and offers another try. (No server has this address.) */
export const Failed: Story = {
  name: 'Không tải được',
  args: { heading: 'Thu ngân sách', src: 'https://' },
};

/** A file that is cut off: nothing on the page can mend it, so there is no button. */
export const BrokenData: Story = {
  name: 'Số liệu bị lỗi định dạng',
  args: { heading: 'Thu ngân sách' },
  render: (args) =>
    renderChart(
      args,
      html`<script type="application/json">[{ "Năm": "2024", "Thu ngân sách": 52</script>`,
    ),
};

/** Some rows could not be used: the others are drawn, and the footer tells how many were left out. */
export const RowsLeftOut: Story = {
  name: 'Có dòng bị bỏ qua',
  args: { heading: 'Thu ngân sách', unit: 'tỷ đồng', dataLocale: 'vi', illustrative: true },
  render: (args) =>
    renderChart(
      args,
      html`<script type="text/csv">
        Năm;Thu ngân sách
        2022;437
        2023;487,5
        2024;chưa chốt
        2025;561
      </script>`,
    ),
};

/** Figures past the age that their publisher allows wear a badge. */
export const Stale: Story = {
  name: 'Số liệu đã cũ',
  args: { ...Years.args, updatedOn: '2025-12-31', staleAfter: 'P1M' },
};

/**
 * The author's own table, as any CMS writes it: without JavaScript the reader sees that, with it the chart.
 * `data-locale` says that its figures are Vietnamese, whatever language the page is read in.
 */
export const ChildTable: Story = {
  name: 'Từ bảng trong trang',
  args: {
    heading: 'Hộ kinh doanh và lao động',
    dataLocale: 'vi',
    zero: true,
    illustrative: true,
  },
  render: (args) =>
    renderChart(
      args,
      table(
        ['Năm', 'Hộ kinh doanh', 'Lao động'],
        ['2022', '11.350', 'gần 48.000'],
        ['2023', '11.920', '–'],
        ['2024', '12.410', '53.500'],
        ['2025', '12.800', 'hơn 56.000'],
      ),
    ),
};

/** What is selected is ringed on every line; elements of the same `link` share it. */
export const Selected: Story = {
  name: 'Đang chọn một kỳ',
  args: { ...SeveralSeries.args, selected: ['2026-Q1'] },
};

export const Narrow: Story = {
  name: 'Khung 320 px',
  args: SeveralSeries.args ?? {},
  decorators: [narrow],
};

export const Dark: Story = {
  name: 'Nền tối',
  args: SeveralSeries.args ?? {},
  globals: { theme: 'dark' },
};

/** Printed, the tools are gone, colours are those of paper, and source and date stay. */
export const Print: Story = {
  name: 'Khi in',
  args: {
    ...OneSeriesWithTarget.args,
    note: 'In trang này (Ctrl+P): không còn nút công cụ, nguồn và ngày số liệu vẫn ở dưới biểu đồ.',
    tools: everyTool,
  },
};
