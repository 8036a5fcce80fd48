import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import counties from 'us-atlas/counties-10m.json';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import '../../src/components/district-map/ward-district-map.js';
import { smartGroups } from '../data/illustrative-goals.js';
import geography from '../data/thanh-khe-schematic.geojson?raw';
import { awaitedFile } from '../support/awaited-file.js';
import './components.css';

type Args = Partial<WardDistrictMap>;

interface Collection {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    properties: { code: string; name: string };
    geometry: { type: 'Polygon'; coordinates: number[][][] };
  }[];
}

const schematic = JSON.parse(geography) as Collection;
const [outer] = schematic.features;
const nameOf = new Map(schematic.features.map(({ properties: { code, name } }) => [code, name]));

/** The box round the first area, in four: what is inside it, invented. */
function quarters(): Collection {
  const ring = outer!.geometry.coordinates[0]!;
  const [xs, ys] = [ring.map(([x]) => x!), ring.map(([, y]) => y!)];
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [(Math.max(...xs) - west) / 2, (Math.max(...ys) - south) / 2];
  const features = [0, 1, 2, 3].map((i) => {
    const [x, y] = [west + (i % 2) * width, south + Math.floor(i / 2) * height];
    const square = [[x, y], [x, y + height], [x + width, y + height], [x + width, y], [x, y]]; // prettier-ignore
    return {
      type: 'Feature' as const,
      properties: { code: `tổ-${i + 1}`, name: `Tổ dân phố ${i + 1}` },
      geometry: { type: 'Polygon' as const, coordinates: [square] },
    };
  });
  return { type: 'FeatureCollection', features };
}

const inner = quarters();
const innerRows = inner.features.map(({ properties: { code } }, i) => ({
  code,
  share: 30 + 9 * i,
}));

/** Counties of the states: territories have no place in their projection. */
const mainland = counties.objects.counties.geometries.filter(({ id }) => Number(id) < 57000);

const boundaries = awaitedFile(
  'boundaries-on-their-way.geojson',
  geography,
  'application/geo+json',
);

const meta: Meta<Args> = {
  title: 'Thành phần/Bản đồ địa bàn, đi lại (district-map)',
  component: 'ward-district-map',
  args: {
    geo: schematic,
    key: 'code',
    label: 'name',
    value: 'share',
    unit: '%',
    labels: 'auto',
    data: smartGroups,
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

/** Buttons, Ctrl and wheel, two fingers, + − 0 and Shift with arrows; the page keeps its own scrolling. */
export const Zoom: Story = {
  name: 'Thu phóng',
  args: { heading: 'Tổ dân phố thông minh, % số tổ', zoom: true },
};

/** Marks do not count; Enter takes the first, selects it and zooms to it. */
export const Search: Story = {
  name: 'Tìm theo tên, không cần dấu',
  args: { heading: 'Tổ dân phố thông minh, % số tổ', search: true, zoom: true },
};

/** The first area has a map of its own: a click goes in, the path leads back. */
export const Inside: Story = {
  name: 'Bản đồ trong khu vực',
  args: {
    heading: 'Tổ dân phố thông minh, % số tổ',
    wholeLabel: 'Phường Thanh Khê',
    childGeo: { [outer!.properties.code]: inner },
    childData: { [outer!.properties.code]: innerRows },
    root: outer!.properties.code,
  },
};

/** State "touch": a tap selects and tells name, value, target, status and link; a second tap follows the link. */
export const Touch: Story = {
  name: 'Chạm: tên, số liệu, mục tiêu, trạng thái, liên kết',
  args: {
    heading: 'Chạm vào một khu vực để xem, chạm lần nữa để mở trang',
    data: smartGroups.map((row) => ({ ...row, goal: 50, word: 'on-track', page: '#khu-vuc' })),
    target: 'goal',
    status: 'word',
    hrefField: 'page',
    selected: [outer!.properties.code],
  },
};

/** State ">500 areas or >5,000 points": 3,143 counties of the United States on a canvas under the picture, with invented values. */
export const Counties: Story = {
  name: 'Trên 500 khu vực: các hạt của Hoa Kỳ',
  args: {
    heading: 'US counties for scale',
    geo: {
      ...counties,
      objects: { counties: { type: 'GeometryCollection', geometries: mainland } },
    },
    object: 'counties',
    projection: 'albers-usa',
    key: 'id',
    dataKey: 'id',
    labels: 'none',
    search: true,
    height: 480,
    data: mainland.map(({ id }, i) => ({
      id,
      share: Math.round(50 + 30 * Math.sin(i / 60) + 19 * Math.sin(i)),
    })),
    note: 'Ranh giới: us-atlas (Cục Điều tra Dân số Hoa Kỳ); số liệu minh họa',
  },
};

/** State "geometry loading, data ready": the list comes first, with room for the map; the button sends the boundaries, and the map takes its place. */
export const Awaited: Story = {
  name: 'Số liệu có trước, ranh giới đang tải',
  args: {
    heading: 'Tổ dân phố thông minh, % số tổ',
    geo: null,
    geoSrc: 'boundaries-on-their-way.geojson',
    data: smartGroups.map((row) => ({ ...row, name: nameOf.get(row.code) })),
  },
  beforeEach: () => boundaries.beforeEach(),
  render: (args) => {
    const map = document.createElement('ward-district-map');
    Object.assign(map, args);
    return html`${map}
      <p class="after"><button type="button" @click=${boundaries.send}>Gửi ranh giới</button></p>`;
  },
};

/** State "no JS": what a server drew, in a frame where no script runs: each area has its title and its link, the list and the table are below. */
export const WithoutScript: Story = {
  name: 'Không có JavaScript',
  render: (_args, { globals }) =>
    html`<iframe
      class="no-script"
      sandbox="allow-same-origin"
      src="no-script-${globals['theme']}.html"
      title="Bản đồ do máy chủ vẽ, không có JavaScript"
    ></iframe>`,
};
