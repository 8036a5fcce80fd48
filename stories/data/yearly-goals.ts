/** Goals of the year 2026 with invented figures ("số liệu minh họa"): they show the element and report nothing. */
import type { Indicator } from '../../src/core/indicator.js';

/** A goal of 2026 from a value at the end of 2025; null where there is no figure yet. */
function goal(
  id: string,
  name: string,
  unit: string,
  [from, now, to]: readonly [from: number | null, now: number | null, to: number],
  more: Partial<Indicator> = {},
): Indicator {
  return {
    id,
    name,
    unit,
    ...(from !== null && { baseline: { value: from, period: '2025' } }),
    observations: now === null ? [] : [{ period: '2026-Q3', value: now }],
    target: { value: to, period: '2026' },
    ...more,
  };
}

const percent = { decimals: 1 } as const;

const goalsByPillar: Readonly<Record<string, readonly Indicator[]>> = {
  'Đô thị thông minh, phát triển bền vững': [
    goal('to-thong-minh', 'Tổ dân phố thông minh', 'tổ', [12, 32, 40]),
    goal('kiet', 'Tuyến kiệt “an toàn – văn minh – sạch đẹp”', 'tuyến', [0, 41, 60]),
    goal('chieu-sang', 'Điểm chiếu sáng thông minh', 'điểm', [180, 742, 560]),
    goal('rac', 'Hộ phân loại rác tại nguồn', '%', [48, 44.6, 65], percent),
    goal('cay-xanh', 'Cây xanh công cộng trên đầu người', 'm²', [null, null, 5], {
      ...percent,
      target: { value: 5, period: '2027' },
      note: 'công bố tháng 3/2027',
    }),
  ],
  'Hành chính hiện đại, từ “quản lý” sang “phục vụ”': [
    goal('truc-tuyen', 'Hồ sơ trực tuyến toàn trình', '%', [62, 79.6, 85], percent),
    goal('dung-han', 'Hồ sơ giải quyết đúng hạn', '%', [96.1, 98.7, 98.5], percent),
    goal('thoi-gian', 'Thời gian giải quyết bình quân', 'ngày', [5.8, 4.1, 3.5], {
      ...percent,
      better: 'lower',
    }),
    goal('hai-long', 'Mức hài lòng của người dân', '%', [88, 91.2, 95], percent),
    goal('phan-anh', 'Phản ánh hiện trường xử lý đúng hạn', '%', [84, 90.9, 94], percent),
  ],
  'Phân cấp, phân quyền đi đôi với trách nhiệm': [
    goal('giai-ngan', 'Giải ngân vốn đầu tư công', '%', [0, 46.3, 95], percent),
    goal('kiem-tra', 'Kết luận kiểm tra đã thực hiện', '%', [60, 92, 100]),
    goal('phan-cap', 'Nhiệm vụ phân cấp đã tiếp nhận', 'việc', [0, 18, 24]),
    goal('quy-trinh', 'Rà soát quy trình nội bộ', 'quy trình', [0, 38, 45], {
      target: { value: 45, period: '2026-06-30' },
    }),
  ],
  'Con người văn minh, nghĩa tình, hội nhập': [
    goal('hinh-su', 'Vụ phạm pháp hình sự, 12 tháng gần nhất', 'vụ', [64, 49, 46], {
      better: 'lower',
    }),
    goal('ho-ngheo', 'Hộ nghèo đa chiều', 'hộ', [212, 118, 120], { better: 'lower' }),
    goal('vneid', 'Người từ 15 tuổi có VNeID mức 2', '%', [78, 88.9, 92], percent),
    goal('cong-dan', 'Đăng ký “Công dân đô thị kiểu mẫu”', 'người', [0, null, 20_000], {
      baseline: { value: 0, period: '2027-01-01' },
      target: { value: 20_000, period: '2030' },
    }),
  ],
};

/** Eighteen goals in four pillars, as on the sheet of a ward. */
export const yearlyGoals: readonly Indicator[] = Object.entries(goalsByPillar).flatMap(
  ([parent, goals]) => goals.map((each) => ({ ...each, parent })),
);

/** Goals of the year by their ids, without their pillars. */
export const goalsOf = (...ids: readonly string[]): readonly Indicator[] =>
  ids.map((id) => Object.values(goalsByPillar).flat().find((each) => each.id === id)!);

/** One goal of each kind. */
export const mixedKinds: readonly Indicator[] = [
  ...goalsOf('truc-tuyen'),
  {
    id: 'ma-tuy',
    name: 'Phường không ma túy',
    kind: 'pass-fail',
    passed: true,
    evidence: { label: 'minh chứng', href: '#minh-chung' },
    observations: [],
    target: { period: '2026' },
  },
  {
    id: 'van-minh',
    name: 'Phường đạt chuẩn đô thị văn minh',
    kind: 'pass-fail',
    passed: null,
    observations: [],
    target: { period: '2027' },
  },
  {
    id: 'phuc-vu',
    name: 'Điểm phục vụ người dân, doanh nghiệp',
    kind: 'score',
    unit: 'điểm',
    decimals: 1,
    maxScore: 100,
    observations: [{ period: '2026-Q3', value: 92.1 }],
    target: { value: 95, period: '2026' },
  },
  {
    id: 'to-cong-nghe',
    name: 'Tổ công nghệ số cộng đồng ở 75 tổ dân phố',
    kind: 'task',
    planned: { start: '2026-01-01', end: '2026-12-31' },
    steps: [
      { name: 'Thành lập', due: '2026-03-31', done: '2026-03-20' },
      { name: 'Tập huấn', due: '2026-05-31', done: '2026-07-20' },
      { name: 'Cấp thiết bị', due: '2026-08-31' },
      { name: 'Đánh giá', due: '2026-12-31' },
    ],
    observations: [],
  },
  {
    id: 'luot-phan-anh',
    name: 'Lượt phản ánh trên 1.000 dân',
    unit: 'lượt',
    decimals: 1,
    better: 'range',
    observations: [{ period: '2026-Q3', value: 19.4 }],
    target: { min: 18, max: 22, period: '2026' },
  },
];

/** Criteria and points under parents that say how their group is judged. */
export const rolledUp: readonly Indicator[] = [
  { id: 'do-thi', name: 'Đô thị văn minh', kind: 'pass-fail', observations: [] },
  ...['Quy hoạch', 'Giao thông', 'Môi trường', 'An ninh, trật tự'].map(
    (name, i): Indicator => ({
      id: `tieu-chi-${i + 1}`,
      name: `Tiêu chí ${name.toLowerCase()} đô thị`,
      kind: 'pass-fail',
      parent: 'do-thi',
      passed: i === 3 ? false : true,
      mandatory: i === 3,
      observations: [],
      target: { period: '2027' },
    }),
  ),
  { id: 'bo-chi-so', name: 'Phục vụ người dân, doanh nghiệp', kind: 'score', observations: [] },
  ...(
    [
      ['Công khai, minh bạch', 17.4, 18],
      ['Tiến độ giải quyết', 19.3, 20],
      ['Số hóa hồ sơ', null, 22],
    ] as const
  ).map(
    ([name, value, maxScore], i): Indicator => ({
      id: `nhom-${i + 1}`,
      name,
      kind: 'score',
      parent: 'bo-chi-so',
      unit: 'điểm',
      maxScore,
      observations: [{ period: '2026-Q3', value }],
    }),
  ),
];

/** Two hundred and fifty alleys, a goal each. */
export const manyGoals: readonly Indicator[] = Array.from({ length: 250 }, (_, i) =>
  goal(`kiet-${i + 1}`, `Kiệt ${i + 1}, chiều dài bê tông hóa`, 'm', [0, (i * 37) % 131, 100]),
);
