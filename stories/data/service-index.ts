/**
 * The index of serving people and firms (QĐ 766/QĐ-TTg): six groups, 100 points. Maxima are data: those of online services
 * and payment, the criteria within the groups and all points are invented ("số liệu minh họa").
 */
import { fsum } from 'd3-array';
import type { Indicator } from '../../src/core/indicator.js';
import type { Language } from './published.js';

type Points = readonly [number, number, number, number, number];

interface Member {
  vi: string;
  en: string;
  max: number;
  /** At the end of the quarters up to Quý III/2026. */
  points: Points;
}

interface Group {
  id: string;
  vi: string;
  en: string;
  /** By the end of 2026, and what the plan asks for by Quý III. */
  target: number;
  due: number;
  members: readonly Member[];
}

const member = (vi: string, en: string, max: number, ...points: Points): Member => ({
  vi,
  en,
  max,
  points,
});

const groups: readonly Group[] = [
  {
    id: 'cong-khai',
    vi: 'Công khai, minh bạch',
    en: 'Openness and transparency',
    target: 17,
    due: 17,
    members: [
      member('Thủ tục công bố đúng hạn', 'Procedures published on time', 6, 5.7, 5.8, 5.8, 5.8, 5.9),
      member('Thủ tục có đủ nội dung công khai', 'Procedures published in full', 6, 5.5, 5.6, 5.7, 5.7, 5.8),
      member('Hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia', 'Files sent to the National Public Service Portal', 6, 5.4, 5.5, 5.5, 5.6, 5.7),
    ],
  },
  {
    id: 'tien-do',
    vi: 'Tiến độ giải quyết',
    en: 'Timely settlement',
    target: 19,
    due: 19,
    members: [
      member('Hồ sơ giải quyết đúng hạn', 'Files settled on time', 12, 11.2, 11.3, 11.3, 11.4, 11.6),
      member('Thời gian giải quyết trung bình', 'Average time to settle a file', 8, 7.3, 7.4, 7.5, 7.5, 7.7),
    ],
  },
  {
    id: 'truc-tuyen',
    vi: 'Dịch vụ công trực tuyến',
    en: 'Online public services',
    target: 11.2,
    due: 10.9,
    members: [
      member('Thủ tục cung cấp toàn trình', 'Procedures offered fully online', 5, 4.4, 4.5, 4.6, 4.6, 4.8),
      member('Hồ sơ nộp trực tuyến', 'Files submitted online', 7, 4.7, 5, 5.1, 5.3, 6),
    ],
  },
  {
    id: 'thanh-toan',
    vi: 'Thanh toán trực tuyến',
    en: 'Online payment',
    target: 9.5,
    due: 9.2,
    members: [
      member('Thủ tục có thanh toán trực tuyến', 'Procedures with online payment', 4, 3.6, 3.6, 3.6, 3.6, 3.6),
      member('Giao dịch thanh toán trực tuyến', 'Payments made online', 6, 4.7, 4.8, 4.8, 4.7, 4.5),
    ],
  },
  {
    id: 'hai-long',
    vi: 'Mức độ hài lòng',
    en: 'Satisfaction',
    target: 17,
    due: 17,
    members: [
      member('Phản ánh, kiến nghị xử lý đúng hạn', 'Feedback handled on time', 9, 8.9, 8.9, 8.9, 8.9, 8.9),
      member('Người dân hài lòng', 'Residents satisfied', 9, 8.8, 8.9, 8.9, 8.9, 9),
    ],
  },
  {
    id: 'so-hoa',
    vi: 'Số hóa hồ sơ',
    en: 'Digitised files',
    target: 21,
    due: 20,
    members: [
      member('Hồ sơ số hóa khi tiếp nhận', 'Files digitised on receipt', 8, 5.9, 6.1, 6.1, 6.2, 6.9),
      member('Kết quả cấp bản điện tử', 'Results issued electronically', 8, 6.1, 6.3, 6.3, 6.4, 7.1),
      member('Tái sử dụng dữ liệu số hóa', 'Digitised data used again', 6, 4, 4.2, 4.3, 4.4, 4.6),
    ],
  },
]; // prettier-ignore

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;
const whole = { id: 'chi-so-766', vi: 'Bộ chỉ số 766', en: 'Index 766', target: 94, due: 92.5 };

const sum = (numbers: readonly number[]): number => Number(fsum(numbers).toFixed(1));
const maxOf = ({ members }: Group): number => sum(members.map(({ max }) => max));
const courseOf = (members: readonly Member[]): readonly number[] =>
  quarters.map((_, i) => sum(members.map(({ points }) => points[i]!)));

const observed = (points: readonly number[]): Indicator['observations'] =>
  points.map((value, i) => ({ period: quarters[i]!, value }));

/** The plan of the year. */
const aims = ({ target, due }: Pick<Group, 'target' | 'due'>) => ({
  target: { value: target, period: '2026-12-31' },
  milestones: [{ period: '2026-Q3', value: due }],
});

/** The whole tree: the index, its groups, their criteria with points. */
export function serviceIndexIn(language: Language): readonly Indicator[] {
  return [
    { ...scoreOf(whole, language), maxScore: 100, ...aims(whole), observations: [] },
    ...groups.flatMap((group) => [
      {
        ...scoreOf(group, language),
        parent: whole.id,
        maxScore: maxOf(group),
        ...aims(group),
        observations: [],
      },
      ...group.members.map((each, i) => ({
        ...scoreOf({ ...each, id: `${group.id}-${i + 1}` }, language),
        parent: group.id,
        maxScore: each.max,
        observations: observed(each.points),
      })),
    ]),
  ];
}

/** The six groups alone, each with its points. */
export function serviceGroupsIn(language: Language): readonly Indicator[] {
  return groups.map((group) => ({
    ...scoreOf(group, language),
    maxScore: maxOf(group),
    ...aims(group),
    observations: observed(courseOf(group.members)),
  }));
}

/** The score of all groups together. */
export function serviceScoreIn(language: Language): Indicator {
  return {
    ...scoreOf(whole, language),
    maxScore: 100,
    ...aims(whole),
    observations: observed(courseOf(groups.flatMap(({ members }) => members))),
  };
}

/** Points of other wards in the groups, in the order of the groups. */
export function otherWardsIn(language: Language) {
  const ward = { vi: 'Phường', en: 'Ward' }[language];
  const points = { A: [17.1, 19.6, 10.2, 8.9, 17.4, 17.2], B: [16.8, 18.2, 11.1, 8.4, 17.9, 19.8] };
  return Object.entries(points).flatMap(([letter, values]) =>
    values.map((value, i) => ({ unit: `${ward} ${letter}`, id: groups[i]!.id, value })),
  );
}

/** How much of its maximum each group had, % by quarter. */
export function serviceSharesIn(language: Language) {
  return groups.flatMap((group) =>
    courseOf(group.members).map((points, i) => ({
      period: quarters[i]!,
      group: group[language],
      share: Math.round((1000 * points) / maxOf(group)) / 10,
    })),
  );
}

function scoreOf(
  { id, vi, en }: { id: string; vi: string; en: string },
  language: Language,
): Pick<Indicator, 'id' | 'name' | 'kind'> {
  return { id, name: { vi, en }[language], kind: 'score' };
}
