/** Invented field reports, cameras, lights and works, from seeds: the same every time. */

type Position = readonly [longitude: number, latitude: number];

interface Collection {
  features: { geometry: { type: string; coordinates: unknown } }[];
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The outer rings of a collection of polygons. */
function ringsOf({ features }: Collection): Position[][] {
  return features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'Polygon'
      ? [(coordinates as Position[][])[0]!]
      : (coordinates as Position[][][]).map(([ring]) => ring!),
  );
}

/** Whether a position lies in a ring, by the number of edges to its east. */
function isIn(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** A maker of random positions inside a geography; busy corners get more of them. */
function positionsIn(geography: Collection, random: () => number): () => Position {
  const rings = ringsOf(geography);
  const all = rings.flat();
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const anywhere = (): Position => [
    west + random() * (east - west),
    south + random() * (north - south),
  ];
  const inside = (position: Position) => rings.some((ring) => isIn(ring, position));
  const next = (propose: () => Position): Position => {
    for (;;) {
      const position = propose();
      if (inside(position)) return position;
    }
  };
  const corners = Array.from({ length: 7 }, () => next(anywhere));
  const spread = 0.12 * (north - south);
  return () => {
    const corner = corners[Math.floor(random() * corners.length)]!;
    const near = (): Position => [
      corner[0] + spread * (random() + random() - 1),
      corner[1] + spread * (random() + random() - 1),
    ];
    const [x, y] = next(random() < 0.55 ? near : anywhere);
    return [Number(x.toFixed(5)), Number(y.toFixed(5))];
  };
}

/** Kinds of reports with what people write of them; the first are the most frequent. */
const kinds = [
  { category: 'Hạ tầng đô thị', icon: 'road', subjects: ['Ổ gà mặt đường', 'Nắp hố ga hư hỏng', 'Vỉa hè sụt lún'] }, // prettier-ignore
  { category: 'Vệ sinh môi trường', icon: 'waste', subjects: ['Rác chưa thu gom', 'Đổ xà bần', 'Thùng rác quá tải'] }, // prettier-ignore
  { category: 'Trật tự đô thị', icon: 'people', subjects: ['Lấn chiếm vỉa hè', 'Đậu xe sai nơi', 'Quảng cáo sai quy định'] }, // prettier-ignore
  { category: 'Chiếu sáng', icon: 'light', subjects: ['Đèn kiệt không sáng', 'Trụ đèn nghiêng'] },
  { category: 'Ngập, thoát nước', icon: 'water', subjects: ['Đọng nước sau mưa', 'Cống tắc'] },
  { category: 'An ninh trật tự', icon: 'alert', subjects: ['Tiếng ồn ban đêm', 'Tụ tập gây rối'] },
] as const;

export const reportCategories: readonly string[] = kinds.map(({ category }) => category);

export interface Report {
  id: string;
  name: string;
  category: string;
  icon: string;
  lon: number;
  lat: number;
}

/** A maker of reports one by one. */
export function reportsIn(geography: unknown, seed: number): () => Report {
  const random = randomFrom(seed);
  const position = positionsIn(geography as Collection, random);
  let count = 0;
  return () => {
    count += 1;
    const kind = kinds[Math.floor(random() ** 1.6 * kinds.length)]!;
    const subject = kind.subjects[Math.floor(random() * kind.subjects.length)]!;
    const [lon, lat] = position();
    const name = `${subject}, kiệt ${1 + Math.floor(random() * 180)}`;
    return { id: `PA-${String(count).padStart(4, '0')}`, name, category: kind.category, icon: kind.icon, lon, lat }; // prettier-ignore
  };
}

export function someReports(geography: unknown, count: number, seed = 1022): Report[] {
  const next = reportsIn(geography, seed);
  return Array.from({ length: count }, next);
}

/** Alleys under repair, as GeoJSON features of short winding lines. */
export function someAlleys(geography: unknown, count: number, seed = 20): object[] {
  const random = randomFrom(seed);
  const position = positionsIn(geography as Collection, random);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = position();
    const turn = random() * Math.PI;
    const line = Array.from({ length: 6 }, (__, step) => {
      const bend = turn + 0.35 * Math.sin(1.3 * step + i);
      return [x + 0.00042 * step * Math.cos(bend), y + 0.00042 * step * Math.sin(bend)];
    });
    return {
      type: 'Feature',
      properties: { id: `K${i + 1}`, name: `Kiệt ${12 + 7 * i}`, category: i % 3 === 0 ? 'Sắp thi công' : 'Đang nâng cấp' }, // prettier-ignore
      geometry: { type: 'LineString', coordinates: line },
    };
  });
}

/** Cameras with how many reports each led to. */
export function someCameras(geography: unknown, count: number, seed = 7): Record<string, unknown>[] { // prettier-ignore
  const random = randomFrom(seed);
  const position = positionsIn(geography as Collection, random);
  return Array.from({ length: count }, (_, i) => {
    const [lon, lat] = position();
    return { id: `C${i + 1}`, name: `Camera ${i + 1}`, lon, lat, value: Math.round(40 * random() ** 2) }; // prettier-ignore
  });
}
