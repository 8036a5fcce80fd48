/**
 * "Phường đạt chuẩn đô thị văn minh" (QĐ 04/2022/QĐ-TTg): nine criteria that all must pass, and at least 90 % of the
 * residents satisfied. Results, dates and the thresholds of single indicators are invented ("số liệu minh họa").
 */
import type { Indicator, Observation } from '../../src/core/indicator.js';
import type { Row } from '../../src/data/row.js';
import type { Language } from './published.js';

interface Criterion {
  vi: string;
  en: string;
  passed: boolean | null;
  /** Its failing alone blocks the whole. */
  mandatory?: true;
}

const criteria: readonly Criterion[] = [
  { vi: 'Quy hoạch đô thị và quản lý quy hoạch', en: 'Urban planning and its management', passed: true },
  { vi: 'Giao thông đô thị', en: 'Urban transport', passed: true },
  { vi: 'Môi trường và an toàn thực phẩm', en: 'Environment and food safety', passed: false, mandatory: true },
  { vi: 'An ninh, trật tự đô thị', en: 'Public security and order', passed: true, mandatory: true },
  { vi: 'Thông tin, truyền thông đô thị', en: 'Information and communication', passed: true },
  { vi: 'Việc làm, thu nhập bình quân, hộ nghèo', en: 'Jobs, average income, poor households', passed: true },
  { vi: 'Văn hóa, thể thao đô thị', en: 'Culture and sports', passed: true },
  { vi: 'Y tế, giáo dục đô thị', en: 'Health and education', passed: null },
  { vi: 'Hệ thống chính trị và trách nhiệm của chính quyền', en: 'Political system and duties of the authorities', passed: true },
]; // prettier-ignore

const evidence = { vi: 'hồ sơ minh chứng', en: 'evidence' } as const;
const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;
const by2026 = (value: number) => ({ value, period: '2026-12-31' });

const quarterly = (...values: readonly number[]): Observation[] =>
  values.map((value, i) => ({ period: quarters[i]!, value }));

/** The nine criteria in their order. */
export function civilWardIn(language: Language): readonly Indicator[] {
  return criteria.map((criterion, i) => ({
    id: `tc-${i + 1}`,
    name: `${i + 1}. ${criterion[language]}`,
    kind: 'pass-fail',
    passed: criterion.passed,
    ...(criterion.mandatory && { mandatory: true }),
    ...(criterion.passed !== null && {
      evidence: { label: evidence[language], href: `https://example.vn/minh-chung/${i + 1}` },
    }),
    observations: [],
  }));
}

/** The second condition: what the residents say. */
export function satisfactionIn(language: Language): Indicator {
  const name = {
    vi: 'Người dân hài lòng với kết quả xây dựng đô thị văn minh',
    en: 'Residents satisfied with the making of a civil ward',
  }[language];
  return {
    id: 'hai-long',
    name,
    unit: '%',
    decimals: 1,
    observations: quarterly(86.4, 87.9, 89.1, 90.3, 91.2),
    baseline: { period: '2025-06-30', value: 86 },
    target: by2026(90),
  };
}

/** What still stands between the ward and the title: two criteria and the application. */
export function remainingIn(language: Language): readonly Indicator[] {
  const [third, eighth] = [2, 7].map((i) => civilWardIn(language)[i]!);
  const words = {
    vi: {
      due: 'Thẩm định trong tháng 11/2026',
      application: 'Hồ sơ đề nghị công nhận',
      steps: ['Phường tự đánh giá', 'Lấy ý kiến người dân', 'Thành phố thẩm định', 'Quyết định công nhận'],
    },
    en: {
      due: 'To be examined in November 2026',
      application: 'Application for the title',
      steps: ['The ward’s own assessment', 'Opinion of the residents', 'Examination by the city', 'Decision'],
    },
  }[language]; // prettier-ignore
  const dates = [
    { due: '2026-08-31', done: '2026-08-25' },
    { due: '2026-09-30', done: '2026-09-24' },
    { due: '2026-12-15' },
    { due: '2027-03-31' },
  ];
  return [
    { ...third!, observations: [{ period: '2026-09-15', value: 0 }] },
    { ...eighth!, note: words.due },
    {
      id: 'ho-so',
      name: words.application,
      kind: 'task',
      observations: [],
      planned: { start: '2026-07-01', end: '2027-03-31' },
      steps: dates.map((each, i) => ({ name: words.steps[i]!, ...each })),
    },
  ];
}

/** Indicators behind the third criterion. */
export function environmentIn(language: Language): readonly Indicator[] {
  const names = {
    vi: ['Rác thải sinh hoạt thu gom trong ngày', 'Hộ phân loại rác tại nguồn', 'Cơ sở đạt an toàn thực phẩm', 'Điểm ô nhiễm tồn đọng'],
    en: ['Household waste collected the same day', 'Households sorting their waste', 'Premises that meet food safety', 'Polluted spots not yet cleared'],
  }[language]; // prettier-ignore
  const from = (value: number) => ({ baseline: { period: '2025-06-30', value } });
  const share = { unit: '%', decimals: 1 } as const;
  const spots = { vi: 'điểm', en: 'spots' }[language];
  const measures: readonly Omit<Indicator, 'id' | 'name'>[] = [
    { ...share, ...from(94), target: by2026(98), observations: quarterly(95.1, 96, 96.8, 97.6, 98.2) },
    { ...share, ...from(48), target: by2026(60), observations: quarterly(48.6, 47.2, 46.4, 45.8, 44.6) },
    { ...share, ...from(82), target: by2026(95), observations: quarterly(83, 84.5, 86, 87.4, 88.9) },
    { unit: spots, better: 'lower', ...from(9), target: by2026(0), observations: quarterly(8, 7, 5, 3, 2) },
  ]; // prettier-ignore
  return measures.map((measure, i) => ({ ...measure, id: `moi-truong-${i + 1}`, name: names[i]! }));
}

/** What is being done about the third criterion, with dates. */
export function civilTasksIn(language: Language): readonly Row[] {
  const names = {
    vi: ['Xóa hai điểm ô nhiễm tồn đọng', 'Kiểm tra, cấp giấy cơ sở an toàn thực phẩm', 'Phát thùng phân loại rác tại 75 tổ dân phố', 'Thẩm định lại tiêu chí 3'],
    en: ['Clear the last two polluted spots', 'Inspect and certify food premises', 'Hand out sorting bins in 75 neighbourhoods', 'Examine criterion 3 again'],
  }[language]; // prettier-ignore
  const dates = [
    { planned: { start: '2026-06', end: '2026-10-31' }, actual: { start: '2026-06' }, progress: 0.7 },
    { planned: { start: '2026-05', end: '2026-11-30' }, actual: { start: '2026-05' }, progress: 0.6 },
    { planned: { start: '2026-07', end: '2026-09-15' }, actual: { start: '2026-08' }, progress: 0.5 },
    { planned: { start: '2026-12-01', end: '2026-12-15' }, after: ['viec-1', 'viec-2', 'viec-3'] },
  ]; // prettier-ignore
  return dates.map((each, i) => ({ id: `viec-${i + 1}`, name: names[i]!, ...each }));
}
