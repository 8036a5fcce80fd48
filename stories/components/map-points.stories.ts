import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import '../../src/components/district-map/ward-district-map.js';
import '../../src/components/map-points/ward-map-points.js';
import {
  reportCategories,
  someAlleys,
  someCameras,
  someReports,
} from '../data/illustrative-reports.js';
import neighbourhoods from '../data/neighbourhoods-schematic.geojson?raw';
import './components.css';

/** What a story says of the map, and of its layers. */
interface Args {
  map?: Partial<WardDistrictMap>;
  layers?: readonly (Partial<Omit<WardMapPoints, 'data'>> & { data?: unknown })[];
}

/** Nothing is told of the neighbourhoods themselves: the map is the ground of its points. */
const geo = JSON.parse(neighbourhoods) as object;

const meta: Meta<Args> = {
  title: 'Thành phần/Điểm trên bản đồ (map-points)',
  component: 'ward-map-points',
  render: ({ map = {}, layers = [] }) => {
    const element = document.createElement('ward-district-map');
    const usual = { geo, key: 'code', label: 'name', illustrative: true, list: 'none', tools: [], note: 'Sơ đồ minh họa, không phải ranh giới thật' }; // prettier-ignore
    Object.assign(element, usual, map);
    for (const layer of layers)
      element.append(Object.assign(document.createElement('ward-map-points'), layer));
    return html`${element}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const reports = { data: someReports(geo, 42), categories: reportCategories };

/** Reports of a week: shape and pictogram tell the kind, near ones are a number in a ring of their kinds. */
export const Reports: Story = {
  name: 'Phản ánh hiện trường',
  args: { map: { heading: 'Phản ánh hiện trường trong tuần' }, layers: [reports] },
};

/** Of a quarter: clusters, which a zoom parts. */
export const Clusters: Story = {
  name: 'Cụm điểm, phóng to được',
  args: {
    map: { heading: 'Phản ánh hiện trường trong quý', zoom: true },
    layers: [{ data: someReports(geo, 900), categories: reportCategories }],
  },
};

/** Areas of dots are in proportion to a value. */
export const Sizes: Story = {
  name: 'Diện tích theo giá trị',
  args: {
    map: { heading: 'Camera và số tin báo' },
    layers: [{ data: someCameras(geo, 28), measure: 'Tin báo', unit: 'tin' }],
  },
};

/** Of several categories sizes are told in a plain colour; an outline is a report that nobody has counted yet. */
export const SizesByCategory: Story = {
  name: 'Diện tích theo giá trị, nhiều loại',
  args: {
    map: { heading: 'Phản ánh và số hộ bị ảnh hưởng' },
    layers: [
      {
        data: someReports(geo, 24).map(({ id, name, category, lon, lat }, i) => ({ id, name, category, lon, lat, value: i % 8 === 3 ? null : 3 + ((37 * i) % 290) })), // prettier-ignore
        categories: reportCategories,
        measure: 'Hộ bị ảnh hưởng',
        unit: 'hộ',
      },
    ],
  },
};

/** Alleys under repair as lines, with reports as points in a layer of their own. */
export const Lines: Story = {
  name: 'Tuyến kiệt và hai lớp',
  args: {
    map: { heading: 'Kiệt đang nâng cấp và phản ánh về đường' },
    layers: [
      { heading: 'Kiệt nâng cấp', firstColor: 5, data: { type: 'FeatureCollection', features: someAlleys(geo, 9) } }, // prettier-ignore
      { heading: 'Phản ánh về hạ tầng', data: reports.data.filter(({ icon }) => icon === 'road') },
    ],
  },
};

/** State "overlapping points": points at one place are a stack with their number, never moved aside. */
export const OnePlace: Story = {
  name: 'Điểm trùng nhau',
  args: {
    map: { heading: 'Năm phản ánh cùng một nơi' },
    layers: [
      {
        ...reports,
        data: [
          ...reports.data.slice(0, 6),
          ...reports.data.slice(6, 11).map((report) => ({ ...report, lon: 108.186, lat: 16.073 })),
        ],
      },
    ],
  },
};

/** State "point outside boundary": it is drawn where it is and flagged; one without a place is listed. */
export const Outside: Story = {
  name: 'Điểm ngoài ranh giới, điểm chưa có vị trí',
  args: {
    map: { heading: 'Một điểm nằm ngoài, một điểm chưa có vị trí' },
    layers: [
      {
        data: [
          ...reports.data.slice(0, 5),
          { id: 'ngoai', name: 'Ngoài ranh giới', category: 'Chiếu sáng', lon: 108.164, lat: 16.062 }, // prettier-ignore
          { id: 'chua', name: 'Chưa có vị trí', category: 'Chiếu sáng', lon: null, lat: null },
        ],
      },
    ],
  },
};

/** State ">500 areas or >5,000 points": 6,000 points without a node each: a path a category where clusters are not wanted. */
export const Thousands: Story = {
  name: 'Trên 5.000 điểm',
  args: {
    map: { heading: '6.000 điểm chiếu sáng và hạ tầng', zoom: true },
    layers: [{ data: someReports(geo, 6000).map(({ id, name, category, lon, lat }) => ({ id, name, category, lon, lat })), cluster: 'none' }], // prettier-ignore
  },
};

/** The list is the way in for those who do not point at a map. */
export const Selected: Story = {
  name: 'Đã chọn, có liên kết',
  args: {
    map: { heading: 'Một phản ánh đã chọn' },
    layers: [{ ...reports, data: reports.data.slice(0, 8).map((report) => ({ ...report, href: `#${report.id}` })), selected: [reports.data[1]!.id] }], // prettier-ignore
  },
};

export const Empty: Story = {
  name: 'Không có điểm nào',
  args: { map: { heading: 'Chưa có phản ánh' }, layers: [{ data: [] }] },
};

/** Without a map around it the layer says so, and is a list. */
export const Alone: Story = {
  name: 'Không có bản đồ',
  render: () => html`<ward-map-points
    heading="Phản ánh hiện trường"
    illustrative
    .categories=${reportCategories}
    .data=${reports.data.slice(0, 12)}
  ></ward-map-points>`,
};

export const Narrow: Story = {
  name: 'Hẹp 320 px',
  args: { map: { heading: 'Phản ánh hiện trường' }, layers: [reports] },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
