import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import '../../src/components/district-map/ward-district-map.js';
import { smartGroups } from '../data/illustrative-goals.js';
import { formerWards, sources } from '../data/published.js';
import geography from '../data/thanh-khe-schematic.geojson?raw';
import './components.css';

type Args = Partial<WardDistrictMap>;

interface Collection {
  features: {
    properties: { code: string; name: string };
    geometry: { coordinates: number[][][] };
  }[];
}

const schematic = JSON.parse(geography) as Collection;
const remark = 'Sơ đồ minh họa, không phải ranh giới thật';
const codes = formerWards.map(({ code }) => code);

/** The schematic geography with each position changed. */
function moved(change: (position: number[]) => number[]): Collection {
  const copy = structuredClone(schematic);
  for (const { geometry } of copy.features)
    geometry.coordinates = geometry.coordinates.map((ring) => ring.map(change));
  return copy;
}

/** Invented values, one a former ward. */
const valuesOf = (...values: unknown[]) => codes.map((code, i) => ({ code, value: values[i] }));

const meta: Meta<Args> = {
  title: 'Thành phần/Bản đồ địa bàn (district-map)',
  component: 'ward-district-map',
  args: {
    geo: schematic,
    key: 'code',
    label: 'name',
    value: 'value',
    unit: '%',
    labels: 'auto',
    note: remark,
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

/** Classes by bounds that the author sets; one area has no data yet. */
export const Threshold: Story = {
  name: 'Ngưỡng cho trước',
  args: {
    heading: 'Khu vực phía đông đi trước về tổ dân phố thông minh',
    subheading: 'Tổ dân phố đạt chuẩn thông minh, % số tổ của khu vực, Quý III/2026',
    data: smartGroups,
    value: 'share',
    classes: 'threshold',
    breaks: [35, 45, 55],
  },
};

/** Published areas and populations; classes with equal numbers of areas. */
export const Quantile: Story = {
  name: 'Phân vị, số liệu công bố',
  args: {
    heading: 'Mật độ dân số năm phường cũ',
    subheading: 'người/km², 01/01/2025',
    data: formerWards.map(({ code, population, areaKm2 }) => ({
      code,
      density: Math.round(population / areaKm2),
    })),
    value: 'density',
    unit: 'người/km²',
    classCount: 4,
    source: `tính từ ${sources.resolution.vi}`,
    illustrative: false,
    summary: '',
  },
};

export const EqualIntervals: Story = {
  name: 'Khoảng bằng nhau',
  args: {
    heading: 'Hộ phân loại rác tại nguồn',
    data: valuesOf(12, 34, 51, 68, 95),
    classes: 'equal',
    classCount: 4,
  },
};

export const Categories: Story = {
  name: 'Phân loại',
  args: {
    heading: 'Đơn vị thu gom rác',
    data: valuesOf('Tổ tự quản', 'Công ty', 'Công ty', 'Hợp tác xã', null),
    classes: 'category',
    unit: '',
  },
};

/** Words of status wear the colours of status. */
export const Statuses: Story = {
  name: 'Trạng thái',
  args: {
    heading: 'Chỉ tiêu tổ dân phố thông minh theo khu vực',
    data: valuesOf('on-track', 'at-risk', 'achieved', 'off-track', 'no-data'),
    classes: 'category',
    unit: '',
    labels: 'name',
  },
};

/** Change against the year before: a palette that turns at zero. */
export const Diverging: Story = {
  name: 'Tăng và giảm quanh 0',
  args: {
    heading: 'Thay đổi số vụ phạm pháp hình sự',
    data: valuesOf(-12, -4, 0, 6, 11),
    unit: 'vụ',
    divergingAt: 0,
    better: 'lower',
  },
};

/** Zero, no data, withheld and not applicable are four looks. */
export const Absences: Story = {
  name: 'Không, chưa có, không công bố, không áp dụng',
  args: {
    heading: 'Hộ nghèo đa chiều',
    data: [
      { code: codes[0], value: 24 },
      { code: codes[1], value: 0 },
      { code: codes[2], value: null },
      { code: codes[3], value: null, flag: 'suppressed' },
      { code: codes[4], value: null, flag: 'not-applicable' },
    ],
    unit: 'hộ',
  },
};

export const AllEqual: Story = {
  name: 'Mọi giá trị bằng nhau',
  args: { heading: 'Điểm chữa cháy công cộng', data: valuesOf(4, 4, 4, 4, 4), unit: 'điểm' },
};

export const Selected: Story = {
  name: 'Chọn trên bản đồ và danh sách',
  args: {
    heading: 'Khu vực đã chọn',
    data: smartGroups,
    value: 'share',
    selected: [codes[1]!, codes[3]!],
    selection: 'multiple',
    list: 'side',
  },
};

/** Rows without an area are listed below the map. */
export const Unmatched: Story = {
  name: 'Dòng chưa có vị trí',
  args: {
    heading: 'Một dòng không khớp ranh giới nào',
    data: [...smartGroups.slice(0, 3), { code: '99999', share: 40 }],
    value: 'share',
  },
};

/** State "wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres)": rings wound the other way round (RFC 7946) do not fill the frame. */
export const Rewound: Story = {
  name: 'Chiều vòng RFC 7946',
  args: {
    heading: 'Ranh giới vẽ theo chiều ngược lại',
    geo: (() => {
      const copy = moved((position) => position);
      for (const { geometry } of copy.features)
        geometry.coordinates = geometry.coordinates.map((ring) => [...ring].reverse());
      return copy;
    })(),
    data: smartGroups,
    value: 'share',
  },
};

/** State "wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres)": drawn flat, with a remark that names VN-2000. */
export const Metres: Story = {
  name: 'Tọa độ mét',
  args: {
    heading: 'Tọa độ tính bằng mét',
    geo: moved(([x = 0, y = 0]) => [(x - 107) * 107_000 + 500_000, y * 110_600]),
    data: smartGroups,
    value: 'share',
  },
};

/** State "wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres)": latitude before longitude is an error that says so, and the data as a list. */
export const Swapped: Story = {
  name: 'Kinh độ, vĩ độ đổi chỗ',
  args: {
    heading: 'Tọa độ bị đổi chỗ',
    geo: moved(([x = 0, y = 0]) => [y, x]),
    data: smartGroups,
    value: 'share',
  },
};

export const WithoutGeography: Story = {
  name: 'Chưa có ranh giới',
  args: {
    heading: 'Danh sách thay cho bản đồ',
    geo: null,
    dataKey: 'code',
    data: formerWards.map(({ code, name }, i) => ({
      code,
      name,
      share: smartGroups[i]?.share ?? null,
    })),
    value: 'share',
    note: '',
  },
};

/** State "empty collection / 0 features": said in place of the map; the rows are a list. */
export const EmptyGeography: Story = {
  name: 'Ranh giới trống',
  args: {
    heading: 'Không có khu vực nào',
    geo: { type: 'FeatureCollection', features: [] },
    data: smartGroups,
    value: 'share',
    note: '',
  },
};

/** Boundaries are there, values are on their way: pale areas, nothing said of them. */
export const AwaitingValues: Story = {
  name: 'Đang chờ số liệu',
  args: { heading: 'Đang tải số liệu', note: '' },
};

export const NoRows: Story = {
  name: 'Không có dòng nào',
  args: { heading: 'Bảng số liệu trống', data: [], note: '' },
};

export const Narrow: Story = {
  name: 'Hẹp 320 px',
  args: { heading: 'Tổ dân phố thông minh', data: smartGroups, value: 'share' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
