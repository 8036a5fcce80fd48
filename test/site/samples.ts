const json = (value: unknown): string => JSON.stringify(value).replaceAll("'", '&#39;');

const goals = [
  {
    id: 'g1',
    name: 'Hồ sơ trực tuyến',
    kind: 'measure',
    unit: '%',
    better: 'higher',
    baseline: { value: 62, period: '2025-06-30' },
    target: { value: 95, period: '2030-12-31' },
    observations: [{ period: '2026-Q3', value: 76 }],
  },
  {
    id: 'g2',
    name: 'Hộ nghèo',
    kind: 'measure',
    unit: 'hộ',
    better: 'lower',
    baseline: { value: 120, period: '2025-06-30' },
    target: { value: 0, period: '2030-12-31' },
    observations: [{ period: '2026-Q3', value: 110 }],
  },
];

/** The first goal with values enough for a forecast. */
const course = {
  ...goals[0],
  observations: [66, 71, 76].map((value, i) => ({ period: `2026-Q${i + 1}`, value })),
};

const revenue = [412, 455, 489, 520, 548, 561].map((value, i) => ({ year: 2020 + i, value }));

/** Two areas beside each other, in degrees. */
const area = (code: string, name: string, west: number) => ({
  type: 'Feature',
  properties: { code, name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 16.05],
        [west, 16.08],
        [west + 0.02, 16.08],
        [west + 0.02, 16.05],
        [west, 16.05],
      ],
    ],
  },
});
const wards = {
  type: 'FeatureCollection',
  features: [area('a', 'Xuân Hà', 108.17), area('b', 'Chính Gián', 108.19)],
};
const density = [
  { code: 'a', value: 23100, page: '#xuan-ha' },
  { code: 'b', value: 30200 },
];

/** Every element with figures of its own, as markup that a server could have written. */
export const samples: Readonly<Record<string, string>> = {
  'district-map': `<ward-district-map heading="Mật độ dân số" key="code" unit="người/km²" labels="auto" href-field="page" geo='${json(wards)}' data='${json(density)}'></ward-district-map>`,
  'kpi-card':
    '<ward-kpi-card label="Thu ngân sách" value="561" unit="tỷ đồng" baseline="412" baseline-date="2020-12-31" target="800" target-date="2030-12-31" period="2025" trend="412,455,489,520,548,561" source="Phường Thanh Khê" href="#thu" tracker></ward-kpi-card>',
  'line-chart': `<ward-line-chart heading="Thu ngân sách" unit="tỷ đồng" x="year" y="value" data='${json(revenue)}'></ward-line-chart>`,
  'progress-chart': `<ward-progress-chart heading="Chỉ tiêu" as-of="2026-09-30" indicators='${json(goals)}'></ward-progress-chart>`,
  status: `<ward-status status="at-risk"></ward-status>`,
  'progress-ring': `<ward-progress-ring heading="Vòng tiến độ" rings='${json(goals)}'></ward-progress-ring>`,
  'goal-summary': `<ward-goal-summary heading="Chỉ tiêu" indicators='${json(goals)}'></ward-goal-summary>`,
  milestones: `<ward-milestones heading="Công việc" as-of="2026-09-30" data='[{ "name": "Rà soát quy trình", "start": "2026-01", "end": "2026-06", "actual-start": "2026-01" }]'></ward-milestones>`,
  scorecard: `<ward-scorecard heading="Bảng điểm" data='[{ "name": "Công khai", "value": 17.4, "maxScore": 18 }, { "name": "Tiến độ", "value": 19.3, "maxScore": 20 }]'></ward-scorecard>`,
  'bar-chart': `<ward-bar-chart heading="Tỷ lệ" data='[{ "label": "Xuân Hà", "value": 52 }]'></ward-bar-chart>`,
  'donut-chart': `<ward-donut-chart heading="Hồ sơ theo kênh" unit="hồ sơ" data='[{ "label": "Trực tuyến", "value": 9120 }, { "label": "Trực tiếp", "value": 3120 }]'></ward-donut-chart>`,
  sparkline: `<ward-sparkline label="Hồ sơ" values="4,6,9" band="5,8"></ward-sparkline>`,
  heatmap: `<ward-heatmap heading="Tỷ lệ" data='[{ "month": "2025-07", "area": "Xuân Hà", "value": 52 }]'></ward-heatmap>`,
  'rank-chart': `<ward-rank-chart heading="Thứ hạng" data='[{ "year": "2025", "area": "Xuân Hà", "rank": 1 }]'></ward-rank-chart>`,
  'scatter-chart': `<ward-scatter-chart heading="Tỷ lệ" data='[{ "label": "Xuân Hà", "people": 1200, "share": 52 }]'></ward-scatter-chart>`,
  treemap: `<ward-treemap heading="Dự toán chi" unit="tỷ đồng" data='[{ "path": "Chi thường xuyên/Giáo dục", "value": 221 }, { "path": "Chi thường xuyên/Y tế", "value": 47 }, { "path": "Dự phòng", "value": 24 }]'></ward-treemap>`,
  'flow-chart': `<ward-flow-chart heading="Hồ sơ" data='[{ "stage": "Tiếp nhận", "value": 52 }, { "stage": "Giải quyết", "value": 48 }]'></ward-flow-chart>`,
  'data-table': `<ward-data-table heading="Tỷ lệ" data='[{ "Phường": "Xuân Hà", "Tỷ lệ": 52 }]'></ward-data-table>`,
  legend: `<ward-legend items='["Trực tuyến", "Trực tiếp"]'></ward-legend>`,
  'trajectory-chart': `<ward-trajectory-chart heading="Lộ trình" indicator='${json(course)}'></ward-trajectory-chart>`,
  tracker: `<ward-tracker heading="Hồ sơ trực tuyến từng quý" indicator='${json(course)}'></ward-tracker>`,
  'map-points': `<ward-map-points heading="Phản ánh" data='[{ "name": "Đèn tắt", "category": "Chiếu sáng", "lon": 108.19, "lat": 16.07 }]'></ward-map-points>`,
};

/** The samples one after another. */
export const allSamples: string = Object.values(samples).join('\n');
