/** Goals of the term 2025–2030 with invented figures ("số liệu minh họa"): they show the elements and report nothing. */
import type { Indicator } from '../../src/core/indicator.js';
import { pillars, type Language } from './published.js';

type Words = Readonly<Record<Language, string>>;

interface Goal extends Omit<Indicator, 'id' | 'name' | 'observations' | 'baseline' | 'parent'> {
  vi: string;
  en: string;
  from?: number;
  /** Values at the end of the quarters up to Quý III/2026. */
  values: readonly number[];
  noteWords?: Words;
}

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;
const by2030 = (value: number) => ({ value, period: '2030' });

const goals: Readonly<Record<keyof typeof pillars, readonly Goal[]>> = {
  'smart-city': [
    {
      vi: 'Tổ dân phố thông minh',
      en: 'Smart neighbourhood groups',
      unit: 'tổ',
      from: 12,
      values: [14, 16, 20, 23, 27],
      target: by2030(75),
    },
    {
      vi: 'Tuyến kiệt “an toàn – văn minh – sạch đẹp”',
      en: 'Alleys “safe, civil, clean”',
      unit: 'tuyến',
      from: 0,
      values: [8, 19, 34, 47, 62],
      target: by2030(300),
    },
    {
      vi: 'Điểm chiếu sáng thông minh',
      en: 'Smart street lights',
      unit: 'điểm',
      from: 180,
      values: [240, 362, 481, 640, 742],
      target: by2030(560),
    },
    {
      vi: 'Hộ phân loại rác tại nguồn',
      en: 'Households sorting their waste',
      unit: '%',
      decimals: 1,
      from: 48,
      values: [48.6, 47.2, 46.4, 45.8, 44.6],
      target: by2030(90),
    },
    {
      vi: 'Cây xanh công cộng trên đầu người',
      en: 'Public green space per resident',
      unit: 'm²/người',
      decimals: 1,
      values: [],
      target: by2030(5),
      noteWords: { vi: 'công bố tháng 3/2027', en: 'to be published in March 2027' },
    },
  ],
  'modern-administration': [
    {
      vi: 'Hồ sơ trực tuyến toàn trình',
      en: 'Files handled fully online',
      unit: '%',
      decimals: 1,
      from: 62,
      values: [63.4, 65.1, 66.8, 68.9, 70.1],
      target: by2030(95),
    },
    {
      vi: 'Hồ sơ giải quyết đúng hạn',
      en: 'Files settled on time',
      unit: '%',
      decimals: 1,
      from: 96.1,
      values: [96.4, 97, 97.6, 98.2, 98.7],
      target: by2030(98.5),
    },
    {
      vi: 'Thời gian giải quyết bình quân',
      en: 'Average time to settle a file',
      unit: 'ngày',
      decimals: 1,
      better: 'lower',
      from: 5.8,
      values: [5.7, 5.5, 5.4, 5.2, 5.1],
      target: by2030(3),
    },
    {
      vi: 'Mức hài lòng của người dân',
      en: 'Satisfaction of residents',
      unit: '%',
      decimals: 1,
      from: 88,
      values: [88.1, 88.2, 88.4, 88.7, 88.9],
      target: by2030(95),
    },
    {
      vi: 'Phản ánh hiện trường xử lý đúng hạn',
      en: 'Field reports handled on time',
      unit: '%',
      decimals: 1,
      from: 84,
      values: [84.9, 85.8, 86.3, 87.1, 86.4],
      target: by2030(97),
    },
  ],
  decentralisation: [
    {
      vi: 'Giải ngân vốn đầu tư công',
      en: 'Public investment disbursed',
      unit: '%',
      decimals: 1,
      cumulative: true,
      from: 0,
      values: [66.2, 94.1, 11.8, 27.4, 46.3],
      target: by2030(95),
    },
    {
      vi: 'Kết luận kiểm tra đã thực hiện',
      en: 'Inspection findings carried out',
      unit: '%',
      from: 60,
      values: [61, 63, 66, 68, 70],
      target: by2030(100),
    },
    {
      vi: 'Nhiệm vụ phân cấp đã tiếp nhận',
      en: 'Delegated tasks taken over',
      unit: 'việc',
      from: 0,
      values: [2, 5, 9, 13, 18],
      target: by2030(60),
    },
    {
      vi: 'Rà soát quy trình nội bộ',
      en: 'Internal procedures reviewed',
      unit: 'quy trình',
      from: 0,
      values: [9, 17, 26, 32, 38],
      target: { value: 45, period: '2026-06-30' },
    },
  ],
  'civil-people': [
    {
      vi: 'Vụ phạm pháp hình sự, 12 tháng gần nhất',
      en: 'Criminal cases, last 12 months',
      unit: 'vụ',
      better: 'lower',
      from: 64,
      values: [64, 63, 61, 60, 59],
      target: by2030(46),
    },
    {
      vi: 'Hộ nghèo đa chiều',
      en: 'Households in multidimensional poverty',
      unit: 'hộ',
      better: 'lower',
      from: 212,
      values: [204, 182, 161, 139, 118],
      target: by2030(120),
    },
    {
      vi: 'Người từ 15 tuổi có VNeID mức 2',
      en: 'Residents over 15 with VNeID level 2',
      unit: '%',
      decimals: 1,
      from: 78,
      values: [79, 80.1, 80.9, 81.6, 82.2],
      target: by2030(95),
    },
    {
      vi: 'Đăng ký “Công dân đô thị kiểu mẫu”',
      en: 'Registered “model citizens”',
      unit: 'người',
      validFrom: '2027-01-01',
      from: 0,
      values: [],
      target: by2030(20000),
    },
  ],
  digital: [
    {
      vi: 'Hộ kinh doanh nhận thanh toán không tiền mặt',
      en: 'Shops that take cashless payment',
      unit: '%',
      from: 71,
      values: [72, 74, 76, 77, 79],
      target: by2030(98),
    },
    {
      vi: 'Tổ công nghệ số cộng đồng ở 75 tổ dân phố',
      en: 'Digital teams in 75 neighbourhoods',
      kind: 'task',
      values: [],
      steps: [
        { name: 'Thành lập', due: '2025-12-31', done: '2025-11-20' },
        { name: 'Tập huấn', due: '2026-06-30', done: '2026-06-12' },
        { name: 'Cấp thiết bị', due: '2026-12-31' },
        { name: 'Đánh giá', due: '2027-06-30' },
      ],
      target: { period: '2027-06-30' },
    },
  ],
  'private-economy': [
    {
      vi: 'Doanh nghiệp thành lập mới trong năm',
      en: 'New enterprises this year',
      unit: 'doanh nghiệp',
      cumulative: true,
      from: 0,
      values: [301, 398, 96, 208, 335],
      target: by2030(420),
    },
    {
      vi: 'Hộ kinh doanh chuyển thành doanh nghiệp',
      en: 'Household businesses that became enterprises',
      unit: 'hộ',
      from: 0,
      values: [12, 31, 52, 74, 96],
      target: by2030(500),
    },
  ],
  staff: [
    {
      vi: 'Cán bộ được tập huấn chuyển đổi số',
      en: 'Staff trained in digital work',
      unit: '%',
      from: 40,
      values: [43, 48, 53, 57, 61],
      target: by2030(100),
    },
    {
      vi: 'Điểm phục vụ người dân, doanh nghiệp',
      en: 'Score for serving residents and businesses',
      kind: 'score',
      unit: 'điểm',
      decimals: 1,
      maxScore: 100,
      values: [86.2, 87.9, 88.4, 89, 92.1],
    },
    {
      vi: 'Phường đạt chuẩn đô thị văn minh',
      en: 'Certified as a civil urban ward',
      kind: 'pass-fail',
      passed: null,
      values: [],
      target: { period: '2027' },
    },
  ],
};

/** Goals as indicators in the given language; `parent` is the pillar's name. */
export function illustrativeGoals(
  language: Language,
  of: readonly (keyof typeof pillars)[],
): readonly Indicator[] {
  return of.flatMap((pillar) =>
    goals[pillar].map(({ vi, en, from, values, noteWords, ...rest }, index) => ({
      ...rest,
      id: `${pillar}-${index + 1}`,
      name: { vi, en }[language],
      parent: pillars[pillar][language],
      observations: values.map((value, i) => ({ period: quarters[i]!, value })),
      ...(from !== undefined && {
        baseline: { value: from, period: rest.validFrom ?? '2025-06-30' },
      }),
      ...(noteWords && { note: noteWords[language] }),
    })),
  );
}

/** Files received by channel and quarter. */
export const filesByChannel = [
  ['2025-Q1', 5210, 7480, 610],
  ['2025-Q2', 5690, 7120, 590],
  ['2025-Q3', 6230, 6810, 655],
  ['2025-Q4', 6980, 6240, 640],
  ['2026-Q1', 7540, 5120, 690],
  ['2026-Q2', 8350, 4010, 698],
  ['2026-Q3', 9120, 3120, 705],
].map(([quarter, online, counter, post]) => ({ quarter, online, counter, post }));

/** Smart neighbourhood groups, % of the groups of an area; one area has not reported. */
export const smartGroups = [
  { code: '20206', share: 31 },
  { code: '20207', share: 44 },
  { code: '20209-old', share: 52 },
  { code: '20215', share: null },
  { code: '20218', share: 58 },
];
