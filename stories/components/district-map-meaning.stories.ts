import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import '../../src/components/district-map/ward-district-map.js';
import { areaRows, unevenShares, yearlyShares } from '../data/illustrative-areas.js';
import geography from '../data/thanh-khe-schematic.geojson?raw';
import './components.css';

type Args = Partial<WardDistrictMap>;

interface Collection {
  features: { properties: Record<string, unknown> }[];
}

const schematic = JSON.parse(geography) as Collection;

/** The schematic areas, each with properties of its own. */
function withProperties(give: (place: number) => object): Collection {
  const copy = structuredClone(schematic);
  for (const [place, feature] of copy.features.entries())
    feature.properties = { ...feature.properties, ...give(place) };
  return copy;
}

const values = (...given: unknown[]) => areaRows(...given.map((value) => ({ value })));

const meta: Meta<Args> = {
  title: 'Thành phần/Bản đồ địa bàn, ý nghĩa của màu (district-map)',
  component: 'ward-district-map',
  args: {
    geo: schematic,
    key: 'code',
    label: 'name',
    unit: '%',
    labels: 'auto',
    note: 'Sơ đồ minh họa, không phải ranh giới thật',
    illustrative: true,
  },
  render: (args) => {
    const map = document.createElement('ward-district-map');
    Object.assign(map, args);
    return html`${map}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** State "over-achievement": by percent of the area's own target, what is far beyond it in a class of its own. */
export const Target: Story = {
  name: 'So với chỉ tiêu, vượt xa có lớp riêng',
  args: {
    heading: 'Hồ sơ trực tuyến so với chỉ tiêu của từng khu vực',
    classes: 'target',
    data: areaRows(
      { value: 44, target: 80 },
      { value: 66, target: 80 },
      { value: 78, target: 80 },
      { value: 84, target: 80 },
      { value: 90, target: 70 },
    ),
  },
};

/** State "over-achievement", where less is better: below the target is the good end. */
export const LowerTarget: Story = {
  name: 'So với chỉ tiêu, thấp hơn là tốt hơn',
  args: {
    heading: 'Hộ nghèo so với trần 5%',
    classes: 'target',
    target: 5,
    better: 'lower',
    data: values(3.8, 5, 5.4, 6.6, 7.9),
  },
};

/** Status: the nine statuses in their own colours, with glyph and word in the legend. */
export const Status: Story = {
  name: 'Trạng thái',
  args: {
    heading: 'Chỉ tiêu tổ dân phố thông minh',
    colourBy: 'status',
    data: areaRows(
      { value: 61, status: 'achieved' },
      { value: 48, status: 'on-track' },
      { value: 31, status: 'at-risk' },
      { value: 12, status: 'off-track' },
      { value: null, status: 'no-data' },
    ),
  },
};

/** Progress: the way from the baseline to the target. */
export const Progress: Story = {
  name: 'Tiến độ từ đầu kỳ đến mục tiêu',
  args: {
    heading: 'Đã đi bao nhiêu phần đường',
    colourBy: 'progress',
    data: areaRows(
      { value: 40, baseline: 20, target: 60 },
      { value: 55, baseline: 30, target: 60 },
      { value: 62, baseline: 20, target: 60 },
      { value: 24, baseline: 20, target: 60 },
      { value: 75, baseline: 30, target: 60 },
    ),
  },
};

/** State "negative/positive change": reckoned from the year before, round zero, with a neutral middle. */
export const Change: Story = {
  name: 'Thay đổi so với năm trước',
  args: {
    heading: 'Vụ phạm pháp hình sự, thay đổi so với năm 2024',
    colourBy: 'change',
    better: 'lower',
    unit: 'vụ',
    data: areaRows(
      { value: 22, previous: 34 },
      { value: 31, previous: 35 },
      { value: 28, previous: 28 },
      { value: 30, previous: 24 },
      { value: 26, previous: 15 },
    ),
  },
};

/** State "lower is better": the legend is turned round and its last entry is the good end. */
export const LowerIsBetter: Story = {
  name: 'Thấp hơn là tốt hơn',
  args: {
    heading: 'Hộ nghèo đa chiều',
    classes: 'threshold',
    breaks: [2, 3, 4],
    better: 'lower',
    data: values(1.2, 2.4, 3.1, 4.4, 2.9),
  },
};

/** State "all values equal / single area": one class, whose entry in the legend is the value itself. */
export const SingleArea: Story = {
  name: 'Chỉ một khu vực',
  args: {
    heading: 'Tổ dân phố thông minh',
    geo: { ...schematic, features: schematic.features.slice(0, 1) },
    data: values(31),
  },
};

/** State "extreme outlier": it does not put all others into one class; the last class is open. */
export const Outlier: Story = {
  name: 'Một giá trị vượt xa',
  args: {
    heading: 'Thời gian xử lý phản ánh',
    classes: 'equal',
    classCount: 4,
    unit: 'giờ',
    data: values(10, 14, 18, 23, 480),
  },
};

/** State "no-data vs suppressed vs not applicable vs zero": four looks, four entries. */
export const FourLooks: Story = {
  name: 'Bốn cách vắng số liệu và số 0',
  args: {
    heading: 'Hộ nghèo đa chiều',
    data: areaRows(
      { value: 2.4 },
      { value: 0 },
      { value: null },
      { value: null, flag: 'suppressed' },
      { value: null, flag: 'not-applicable' },
    ),
  },
};

/** State "privacy": counts below five are withheld, and one more, so that nobody reckons them from the sum. */
export const Privacy: Story = {
  name: 'Giữ kín số nhỏ',
  args: {
    heading: 'Trẻ em được hỗ trợ khẩn cấp',
    minCount: 5,
    unit: 'em',
    data: values(3, 41, 12, 26, 18),
  },
};

/** State "all values equal / single area": one class, which shows the value. */
export const AllEqual: Story = {
  name: 'Mọi giá trị bằng nhau',
  args: { heading: 'Điểm chữa cháy công cộng', unit: 'điểm', data: values(4, 4, 4, 4, 4) },
};

/** Rates: a count and what it is a part of. */
export const Rate: Story = {
  name: 'Tỷ suất thay cho số lượng',
  args: {
    heading: 'Phản ánh trên 1.000 dân',
    denominatorField: 'people',
    per: 1000,
    unit: 'phản ánh/1.000 người',
    labels: 'name',
    data: areaRows(
      { value: 310, people: 36_444 },
      { value: 502, people: 42_931 },
      { value: 288, people: 40_827 },
      { value: 701, people: 41_802 },
      { value: 365, people: 41_230 },
    ),
  },
};

/** Time: a slider with a step to either side; classes mean the same in all years. */
export const Years: Story = {
  name: 'Qua các năm',
  args: {
    heading: 'Tổ dân phố thông minh qua bốn năm',
    measure: 'Tỷ lệ tổ đạt chuẩn',
    data: yearlyShares,
    year: '2024',
  },
};

/** State "stale for some areas": a clock and the year of the figure in the list, a remark below the map. */
export const Stale: Story = {
  name: 'Một số khu vực còn số liệu cũ',
  args: {
    heading: 'Hai khu vực chưa báo cáo năm 2025',
    data: unevenShares,
    list: 'side',
  },
};

/** State "boundary change": since when the boundaries hold and what they were before, in the tooltip. */
export const BoundaryChange: Story = {
  name: 'Địa giới thay đổi',
  args: {
    heading: 'Số liệu 2024 trên ranh giới từ 01/01/2025',
    geo: withProperties((place) =>
      place === 2 ? { validFrom: '2025-01-01', predecessors: ['Xuân Hà', 'Tam Thuận'] } : {},
    ),
    data: yearlyShares,
    year: '2024',
  },
};

/** State "duplicate names across parents": each is told with its parent. */
export const DuplicateNames: Story = {
  name: 'Khu vực trùng tên',
  args: {
    heading: 'Tổ 1 của các khu phố',
    geo: withProperties((place) => ({ name: 'Tổ 1', khu: `Khu phố ${place + 1}` })),
    parent: 'khu',
    data: values(31, 44, 28, 52, 47),
    list: 'side',
  },
};

/** State "duplicate ids": the first row and the first area win, and the page is told. */
export const DuplicateIds: Story = {
  name: 'Mã trùng nhau',
  args: {
    heading: 'Hai dòng cho một khu vực',
    data: [...values(31, 44, 28, 52, 47), ...values(99)],
  },
};

/** State "unmatched data rows / features": hatched areas, and rows listed below the map. */
export const Unmatched: Story = {
  name: 'Dòng và khu vực không khớp nhau',
  args: {
    heading: 'Một khu vực thiếu dòng, một dòng thiếu khu vực',
    data: [...values(31, 44, 28, 52), { code: '99999', name: 'Tân Chính', value: 40 }],
  },
};

/** State "data loading, geometry ready": outlines, and blocks where the legend will stand. */
export const DataLoading: Story = {
  name: 'Đang tải số liệu',
  args: { heading: 'Đang tải số liệu' },
};

/** State "data failed": outlines, with the message over the map. */
export const DataFailed: Story = {
  name: 'Không tải được số liệu',
  args: { heading: 'Không tải được số liệu', src: 'nothing-here.csv' },
};

/** State "geometry failed": the list in the map's place, with a notice and another try. */
export const GeometryFailed: Story = {
  name: 'Không tải được ranh giới',
  args: {
    heading: 'Không tải được ranh giới',
    geo: null,
    geoSrc: 'nothing-here.json',
    data: values(31, 44, 28, 52, 47),
  },
};

/** The legend below the map, as print and narrow columns like it. */
export const LegendBelow: Story = {
  name: 'Chú giải dưới bản đồ',
  args: {
    heading: 'Chú giải dưới bản đồ',
    legend: 'bottom',
    data: values(31, 44, 28, 52, 47),
    classCount: 3,
  },
};

/** State "dark / forced-colors / print": strokes and colours change over, the meaning stays. */
export const Dark: Story = {
  name: 'Nền tối',
  args: { ...FourLooks.args },
  globals: { theme: 'dark' },
};

/** State "dark / forced-colors / print": on paper light palette, classes numbered on areas and in the legend, the list where it is open. */
export const Print: Story = {
  name: 'In',
  args: {
    heading: 'Tổ dân phố thông minh',
    labels: 'none',
    list: 'side',
    data: values(31, 44, 28, 52, 47),
  },
};
