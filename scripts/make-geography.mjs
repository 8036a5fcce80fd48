// Makes the geographies of the stories, which are nobody's real boundaries ("sơ đồ minh họa"): shape and position are
// invented from seeds, so that the same command always writes the same files. Run: node scripts/make-geography.mjs
//   stories/data/thanh-khe-schematic.geojson       five areas with the names and areas of the five former wards
//   stories/data/neighbourhoods-schematic.geojson  the same ward by 24 neighbourhoods
//   stories/data/city-schematic.geojson            a city of 28 wards with an island far out at sea
import { writeFileSync } from 'node:fs';
import { Delaunay } from 'd3-delaunay';
import { merge } from 'topojson-client';

const width = 1000;
const height = 640;

const formerWards = [
  { code: '20206', name: 'Thanh Khê Tây', areaKm2: 2.38, at: [210, 330] },
  { code: '20207', name: 'Thanh Khê Đông', areaKm2: 1.71, at: [430, 330] },
  { code: '20209-old', name: 'Xuân Hà', areaKm2: 1.43, at: [640, 250] },
  { code: '20215', name: 'Chính Gián', areaKm2: 1.1, at: [570, 470] },
  { code: '20218', name: 'Thạc Gián', areaKm2: 1.29, at: [790, 420] },
];

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A blob with a bay in the north: inside is where its wavy radius is not yet reached. */
function isInside([x, y]) {
  const [dx, dy] = [(x - width / 2) / (width * 0.44), (y - height / 2) / (height * 0.42)];
  const angle = Math.atan2(dy, dx);
  const bay = 0.2 * Math.exp(-(((angle + 1.75) / 0.42) ** 2));
  const radius = 0.97 - bay + 0.04 * Math.sin(3 * angle + 1) + 0.025 * Math.sin(7 * angle);
  return Math.hypot(dx, dy) < radius;
}

function polygonArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return Math.abs(sum) / 2;
}

/** Gives each cell to an area, growing and shrinking the areas until their sizes are in proportion. */
function assignCells(areas, sites, sizes) {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = areas.map(({ areaKm2 }) => areaKm2 / areas.reduce((sum, a) => sum + a.areaKm2, 0));
  const weights = areas.map(() => 0);
  let owners = [];
  for (let round = 0; round < 200; round++) {
    const got = areas.map(() => 0);
    owners = sites.map(([x, y], i) => {
      const costs = areas.map(({ at }, a) => (x - at[0]) ** 2 + (y - at[1]) ** 2 - weights[a]);
      const owner = costs.indexOf(Math.min(...costs));
      got[owner] += sizes[i] / total;
      return owner;
    });
    got.forEach((share, a) => (weights[a] += (wanted[a] - share) * 60000));
  }
  return owners;
}

/** The cells as a topology whose arcs are the shared edges, so that areas merge without gaps. */
function topologyOf(cells) {
  const arcs = [];
  const index = new Map();
  const arcOf = (a, b) => {
    const [ka, kb] = [a.join(), b.join()];
    const known = index.get(`${kb}|${ka}`);
    if (known !== undefined) return ~known;
    index.set(`${ka}|${kb}`, arcs.length);
    return arcs.push([a, b]) - 1;
  };
  const geometries = cells.map((ring) => ({
    type: 'Polygon',
    arcs: [ring.slice(1).map((point, i) => arcOf(ring[i], point))],
  }));
  return { type: 'Topology', arcs, objects: {}, geometries };
}

/** Rounds corners (Chaikin): neighbours share their borders, so points where three borders meet stay where they are. */
function smooth(rings) {
  const edges = new Map();
  const join = (a, b) => edges.set(a, (edges.get(a) ?? new Set()).add(b));
  for (const ring of rings)
    ring.slice(1).forEach((point, i) => {
      join(`${ring[i]}`, `${point}`);
      join(`${point}`, `${ring[i]}`);
    });
  const between = ([ax, ay], [bx, by], t) =>
    [ax + (bx - ax) * t, ay + (by - ay) * t].map((v) => Number(v.toFixed(3)));
  return rings.map((ring) => {
    const points = ring
      .slice(1)
      .flatMap((point, i) => [
        ...(edges.get(`${ring[i]}`).size > 2 ? [ring[i]] : []),
        between(ring[i], point, 0.25),
        between(point, ring[i], 0.25),
      ]);
    return [...points, points[0]];
  });
}

const rounded = (value, digits) => Number(value.toFixed(digits));

/** Cuts the blob into areas whose borders are smooth and shared; a ring each, in units of the drawing. */
function divide(areas, siteCount, random) {
  const sites = Array.from({ length: siteCount }, () => [random() * width, random() * height]);
  const voronoi = Delaunay.from(sites).voronoi([-50, -50, width + 50, height + 50]);
  const inside = sites
    .map((site, i) => ({ site, ring: voronoi.cellPolygon(i) }))
    .filter(({ site }) => isInside(site));
  const owners = assignCells(
    areas,
    inside.map(({ site }) => site),
    inside.map(({ ring }) => polygonArea(ring)),
  );
  const topology = topologyOf(inside.map(({ ring }) => ring));
  const outlines = areas.map((_, a) => {
    const merged = merge(
      topology,
      topology.geometries.filter((_, i) => owners[i] === a),
    );
    const [largest] = merged.coordinates.sort((p, q) => polygonArea(q[0]) - polygonArea(p[0]));
    return largest[0].map(([x, y]) => [rounded(x, 3), rounded(y, 3)]);
  });
  return smooth(smooth(outlines));
}

/** Degrees near 108° E, 16° N: enough for a projection, and no real place. */
const toDegrees =
  (unitsPerDegree) =>
  ([x, y]) => [
    rounded(108.16 + x / unitsPerDegree, 5),
    rounded(16.09 - (y / unitsPerDegree) * Math.cos((16 * Math.PI) / 180), 5),
  ];

const polygon = (properties, ring) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});

function write(file, features) {
  const collection = {
    type: 'FeatureCollection',
    note: 'Sơ đồ minh họa, không phải ranh giới thật',
    features,
  };
  const path = new URL(`../stories/data/${file}`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(collection)}\n`);
  const vertices = features.reduce((sum, f) => sum + f.geometry.coordinates[0].length, 0);
  console.log(file, features.length, 'areas', vertices, 'vertices');
}

/** Areas of equal size, spread over the blob: each next one as far as it can be from those before. */
function spreadAreas(count, random) {
  const at = [];
  while (at.length < count) {
    const candidates = Array.from({ length: 40 }, () => [random() * width, random() * height]);
    const clearance = ([x, y]) =>
      Math.min(Infinity, ...at.map(([ax, ay]) => Math.hypot(ax - x, ay - y)));
    const usable = candidates.filter(isInside).sort((a, b) => clearance(b) - clearance(a));
    if (usable[0]) at.push(usable[0]);
  }
  return at
    .sort((a, b) => Math.round((a[1] - b[1]) / 90) || a[0] - b[0])
    .map((place) => ({ areaKm2: 1, at: place }));
}

const wardRings = divide(formerWards, 1400, randomFrom(20250701));
const ward = toDegrees(20000);
write(
  'thanh-khe-schematic.geojson',
  wardRings.map((ring, a) => {
    const { code, name, areaKm2 } = formerWards[a];
    return polygon({ code, name, areaKm2 }, ring.map(ward));
  }),
);

const random = randomFrom(20261123);
const neighbourhoods = divide(spreadAreas(24, random), 2200, random);
write(
  'neighbourhoods-schematic.geojson',
  neighbourhoods.map(
    (ring, i) =>
    polygon({ code: `TDP${i + 1}`, name: `Tổ dân phố ${i + 1}`, shortName: `Tổ ${i + 1}` }, ring.map(ward)), // prettier-ignore
  ),
);

/** An islet far to the east, as a blob of its own. */
function island(longitude, latitude, radius, turn) {
  const ring = Array.from({ length: 28 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 28;
    const reach = radius * (1 + 0.25 * Math.sin(2 * angle + turn) + 0.1 * Math.sin(5 * angle));
    return [rounded(longitude + reach * Math.cos(angle), 5), rounded(latitude - reach * Math.sin(angle), 5)]; // prettier-ignore
  });
  return [...ring, ring[0]];
}

const city = toDegrees(2500);
const wards = divide(spreadAreas(28, random), 2200, random);
write('city-schematic.geojson', [
  ...wards.map(
    (ring, i) =>
    polygon({ code: `P${String(i + 1).padStart(2, '0')}`, name: `Phường ${i + 1}` }, ring.map(city)), // prettier-ignore
  ),
  {
    ...polygon({ code: 'DK', name: 'Đặc khu Hòn Xa' }, []),
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[island(110.6, 14.6, 0.05, 0)], [island(110.76, 14.67, 0.022, 2)], [island(110.7, 14.53, 0.016, 4)]], // prettier-ignore
    },
  },
]);
