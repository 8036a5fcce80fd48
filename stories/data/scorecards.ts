/** Sets of criteria with invented figures ("số liệu minh họa"): they show the element and report nothing. */
import type { Indicator } from '../../src/core/indicator.js';

type Member = readonly [name: string, max: number, before: number, now: number | null];

interface Group {
  id: string;
  name: string;
  target: number;
  members: readonly Member[];
}

const groups: readonly Group[] = [
  {
    id: 'cong-khai',
    name: 'Công khai, minh bạch',
    target: 17,
    members: [
      ['Thủ tục công bố đúng hạn', 6, 5.8, 5.9],
      ['Thủ tục có đủ nội dung công khai', 6, 5.7, 5.8],
      ['Hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia', 6, 5.6, 5.7],
    ],
  },
  {
    id: 'tien-do',
    name: 'Tiến độ giải quyết',
    target: 19,
    members: [
      ['Hồ sơ giải quyết đúng hạn', 12, 11.4, 11.6],
      ['Thời gian giải quyết trung bình', 8, 7.5, 7.7],
    ],
  },
  {
    id: 'truc-tuyen',
    name: 'Dịch vụ công trực tuyến',
    target: 11.2,
    members: [
      ['Thủ tục cung cấp toàn trình', 5, 4.6, 4.8],
      ['Hồ sơ nộp trực tuyến', 7, 5.3, 6],
    ],
  },
  {
    id: 'thanh-toan',
    name: 'Thanh toán trực tuyến',
    target: 9.5,
    members: [
      ['Thủ tục có thanh toán trực tuyến', 4, 3.6, 3.6],
      ['Giao dịch thanh toán trực tuyến', 6, 4.7, 4.5],
    ],
  },
  {
    id: 'hai-long',
    name: 'Mức độ hài lòng',
    target: 17,
    members: [
      ['Phản ánh, kiến nghị xử lý đúng hạn', 9, 8.9, 8.9],
      ['Người dân hài lòng', 9, 8.9, 9],
    ],
  },
  {
    id: 'so-hoa',
    name: 'Số hóa hồ sơ',
    target: 21,
    members: [
      ['Hồ sơ số hóa khi tiếp nhận', 8, 6.2, 6.9],
      ['Kết quả cấp bản điện tử', 8, 6.4, 7.1],
      ['Tái sử dụng dữ liệu số hóa', 6, 4.4, 4.6],
    ],
  },
];

const points = (before: number, now: number | null): Indicator['observations'] => [
  { period: '2026-Q2', value: before },
  { period: '2026-Q3', value: now },
];

/** The plan of the year, and how much of it was due by now. */
const aims = (value: number): Pick<Indicator, 'target' | 'milestones'> => ({
  target: { value, period: '2026-12-31' },
  milestones: [{ period: '2026-Q3', value }],
});

const asScore = (id: string, name: string, parent: string, maxScore: number): Indicator => ({
  id,
  name,
  kind: 'score',
  parent,
  maxScore,
  observations: [],
});

/** The index of serving people and firms (QĐ 766/QĐ-TTg): six groups, 100 points; maxima and points are illustrative. */
export const serviceIndex: readonly Indicator[] = [
  { id: 'chi-so-766', name: 'Bộ chỉ số 766', kind: 'score', maxScore: 100, ...aims(94), observations: [] },
  ...groups.flatMap(({ id, name, target, members }) => [
    {
      ...asScore(id, name, 'chi-so-766', members.reduce((sum, [, max]) => sum + max, 0)),
      ...aims(target),
    },
    ...members.map(([member, max, before, now], i) => ({
      ...asScore(`${id}-${i + 1}`, member, id, max),
      observations: points(before, now),
    })),
  ]),
];

/** The six groups alone, each with its points. */
export const serviceGroups: readonly Indicator[] = groups.map(({ id, name, target, members }) => ({
  id,
  name,
  kind: 'score',
  maxScore: members.reduce((sum, [, max]) => sum + max, 0),
  ...aims(target),
  observations: points(
    members.reduce((sum, [, , before]) => sum + before, 0),
    members.reduce((sum, [, , , now]) => sum + (now ?? 0), 0),
  ),
}));

/** Points of other wards in the six groups. */
export const otherWards = [
  ['Phường A', [17.1, 19.6, 10.2, 8.9, 17.4, 17.2]],
  ['Phường B', [16.8, 18.2, 11.1, 8.4, 17.9, 19.8]],
].flatMap(([unit, values]) =>
  (values as number[]).map((value, i) => ({
    unit: unit as string,
    id: groups[i]!.id,
    value,
  })),
);

const standards: readonly (readonly [name: string, passed: boolean | null, mandatory?: true])[] = [
  ['Quy hoạch đô thị và quản lý quy hoạch', true],
  ['Giao thông đô thị', true],
  ['Môi trường và an toàn thực phẩm', false, true],
  ['An ninh, trật tự đô thị', true, true],
  ['Thông tin, truyền thông đô thị', true],
  ['Việc làm, thu nhập bình quân, hộ nghèo', true],
  ['Văn hóa, thể thao đô thị', true],
  ['Y tế, giáo dục đô thị', null],
  ['Hệ thống chính trị và trách nhiệm của chính quyền', true],
];

/** "Phường đạt chuẩn đô thị văn minh" (QĐ 04/2022/QĐ-TTg): nine criteria that all must pass; results are illustrative. */
export const civilWard: readonly Indicator[] = standards.map(([name, passed, mandatory], i) => ({
  id: `tc-${i + 1}`,
  name: `${i + 1}. ${name}`,
  kind: 'pass-fail',
  passed,
  ...(mandatory && { mandatory }),
  ...(passed !== null && {
    evidence: { label: 'hồ sơ minh chứng', href: `https://example.vn/minh-chung/${i + 1}` },
  }),
  observations: [],
}));

/** The same criteria before anybody has assessed them. */
export const unassessed: readonly Indicator[] = serviceGroups.map((group) => ({
  ...group,
  observations: [],
}));

/** A published maximum that the criteria do not add up to, and one criterion not scored yet. */
export const differing: readonly Indicator[] = [
  asScore('tong', 'Chỉ số cải cách hành chính', '', 60),
  { ...asScore('the-che', 'Cải cách thể chế', 'tong', 20), observations: points(15.2, 16) },
  { ...asScore('thu-tuc', 'Cải cách thủ tục', 'tong', 25), observations: points(21, 22.4) },
  { ...asScore('cong-vu', 'Cải cách công vụ', 'tong', 10) },
];
