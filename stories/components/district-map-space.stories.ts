import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import world from 'world-atlas/countries-50m.json';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import '../../src/components/district-map/ward-district-map.js';
import { smartGroups } from '../data/illustrative-goals.js';
import { formerWards } from '../data/published.js';
import geography from '../data/thanh-khe-schematic.geojson?raw';
import './components.css';

type Args = Partial<WardDistrictMap>;

interface SchematicFeature {
  type: 'Feature';
  properties: { code: string; name: string };
  geometry: { type: 'Polygon'; coordinates: number[][][] };
}

const schematic = JSON.parse(geography) as { type: string; features: SchematicFeature[] };
const codes = formerWards.map(({ code }) => code);
const valuesOf = (...values: unknown[]) => codes.map((code, i) => ({ code, value: values[i] }));

/** A square of the schematic geography's own making. */
const islet = (code: string, name: string, [x, y]: [number, number], side: number) => ({
  type: 'Feature' as const,
  properties: { code, name },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [[[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]]], // prettier-ignore
  },
});

const withIslets = {
  ...schematic,
  features: [
    ...schematic.features,
    islet('DX', 'Đảo xa (minh họa)', [108.6, 16.08], 0.004),
    islet('DG', 'Hòn Gần (minh họa)', [108.23, 16.085], 0.0006),
  ],
};

/** The central meridian of a grid of metres, drawn by hand for the schematic geography. */
const inMetres = {
  ...schematic,
  features: schematic.features.map((feature) => ({
    ...feature,
    geometry: {
      ...feature.geometry,
      coordinates: feature.geometry.coordinates.map((ring) =>
        ring.map(([x = 0, y = 0]) => [(x - 107.75) * 106_900 + 500_000, y * 110_600]),
      ),
    },
  })),
};

const around = {
  type: 'FeatureCollection',
  features: [
    islet('HC', 'Vùng bên (minh họa)', [108.215, 16.03], 0.06),
    { type: 'Feature', properties: { name: 'Đường (minh họa)' }, geometry: { type: 'LineString', coordinates: [[108.1, 16.055], [108.3, 16.075]] } }, // prettier-ignore
  ],
};

const { countries } = world.objects;
/** The country alone, from an atlas without its islands. */
const country = {
  ...world,
  objects: {
    countries: { ...countries, geometries: countries.geometries.filter(({ id }) => id === '704') },
  },
};

const meta: Meta<Args> = {
  title: 'Thành phần/Bản đồ địa bàn: không gian (district-map)',
  component: 'ward-district-map',
  args: {
    geo: schematic,
    key: 'code',
    label: 'name',
    value: 'value',
    unit: '%',
    labels: 'auto',
    data: valuesOf(35, 48, 52, 61, 57),
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

/** Totals as circles whose areas are in proportion; zero is an open ring, no data a hatch. */
export const Bubbles: Story = {
  name: 'Bong bóng theo tổng số',
  args: {
    heading: 'Điểm camera an ninh theo khu vực',
    data: valuesOf(120, 45, 0, 80, null),
    unit: 'điểm',
    measure: 'Camera an ninh',
    labels: 'name',
    symbol: 'bubble',
  },
};

/** A grid of equal squares, for wards without boundaries. */
export const Tiles: Story = {
  name: 'Lưới ô vuông',
  args: {
    heading: 'Hộ phân loại rác tại nguồn',
    geo: null,
    tiles: formerWards.map(({ code, name }, i) => ({
      id: code,
      row: i > 2 ? 1 : 0,
      col: i % 3,
      name,
    })),
    data: valuesOf(12, 34, 51, 68, 95),
    note: 'Vị trí ô chỉ gần đúng',
    height: 320,
  },
};

/** No geometry at all: the districts as a list. */
export const ListOnly: Story = {
  name: 'Chỉ danh sách',
  args: {
    heading: 'Tỷ lệ tổ dân phố thông minh',
    mode: 'list',
    data: formerWards.map(({ code, name }, i) => ({ code, name, value: smartGroups[i]?.share ?? null })), // prettier-ignore
    note: '',
  },
};

/** State "multipart, islands, enclaves, far exclave": a far island in a frame of its own, and an islet near the coast with a line to its name. */
export const FarParts: Story = {
  name: 'Đảo xa trong khung riêng',
  args: {
    heading: 'Phần ở xa có khung và tỷ lệ riêng',
    geo: withIslets,
    labels: 'name',
    data: [...valuesOf(35, 48, 52, 61, 57), { code: 'DX', value: 12 }, { code: 'DG', value: 70 }],
    scaleBar: true,
  },
};

/** State "multipart, islands, enclaves, far exclave": a map of the whole country shows both archipelagos by name, whatever its file has of them. */
export const Country: Story = {
  name: 'Cả nước với hai quần đảo',
  args: {
    heading: 'Việt Nam, quần đảo Hoàng Sa và quần đảo Trường Sa',
    subheading: 'Đơn vị hành chính cấp tỉnh từ 01/07/2025',
    geo: country,
    key: 'id',
    dataKey: 'id',
    label: 'ten',
    unit: 'đơn vị',
    measure: 'Đơn vị hành chính cấp tỉnh',
    data: [{ id: '704', ten: 'Việt Nam', value: 34 }],
    height: 560,
    note: 'Ranh giới: world-atlas (Natural Earth), đã đơn giản hóa',
    source: 'Nghị quyết 202/2025/QH15',
    illustrative: false,
  },
};

/** Frames that the author declares: what goes there, their name and their side. */
export const DeclaredInsets: Story = {
  name: 'Khung do tác giả khai báo',
  args: {
    heading: 'Khung riêng bên trái',
    insets: [{ ids: [codes[4]!], label: 'Phóng to', place: 'left' }],
  },
};

/** The map is fitted to a part of it; the rest is told in the list. */
export const Masked: Story = {
  name: 'Khuôn theo một vùng',
  args: {
    heading: 'Chỉ hiển thị phần đất liền',
    geo: withIslets,
    insets: 'none',
    mask: [108.15, 16.04, 108.22, 16.09],
    data: [...valuesOf(35, 48, 52, 61, 57), { code: 'DX', value: 12 }],
  },
};

/** State "wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres)": metres with the central meridian named: the formulas are loaded for this map alone. */
export const Grid: Story = {
  name: 'Tọa độ VN-2000',
  args: {
    heading: 'Ranh giới theo mét, kinh tuyến trục 107°45′',
    geo: inMetres,
    crs: "VN-2000 107°45'",
    graticule: true,
    scaleBar: true,
  },
};

/** Neighbours, a road, degrees, a scale bar, north, and whose boundaries these are. */
export const Surroundings: Story = {
  name: 'Vùng xung quanh, thước tỷ lệ, hướng bắc',
  args: {
    heading: 'Bản đồ với vùng xung quanh',
    neighbours: around,
    scaleBar: true,
    northArrow: true,
    graticule: true,
    attribution: 'Ranh giới: sơ đồ minh họa',
  },
};

/** State "long area names": on the map the short ones that the author gives, in list and table the full ones. */
export const LongNames: Story = {
  name: 'Tên dài',
  args: {
    heading: 'Khu phố có tên dài',
    geo: {
      ...schematic,
      features: schematic.features.map((feature, i) => ({
        ...feature,
        properties: {
          ...feature.properties,
          name: `Khu phố văn hóa số ${i + 1} ${feature.properties.name}`,
          ...(i < 3 && { shortName: `KP ${i + 1}` }),
        },
      })),
    },
  },
};

/** State "very small container (<280 px)": the list, with the map as an ornament. */
export const VerySmall: Story = {
  name: 'Rất hẹp, 260 px',
  args: { heading: 'Danh sách thay bản đồ' },
  decorators: [(story) => html`<div class="very-narrow">${story()}</div>`],
};
