/** Figures on phường Thanh Khê as they were printed in the named sources. Nothing here is invented. */
import type { Indicator } from '../../src/core/indicator.js';

export type Language = 'vi' | 'en';
type Words = Readonly<Record<Language, string>>;

const newspaper: Words = {
  vi: 'Báo Đà Nẵng, 21/07/2025',
  en: 'Báo Đà Nẵng (Da Nang Newspaper), 21 July 2025',
};
const resolution: Words = { vi: 'Nghị quyết 1251/NQ-UBTVQH15', en: 'Resolution 1251/NQ-UBTVQH15' };
const portals: Words = { vi: 'danang.gov.vn, baodanang.vn', en: 'danang.gov.vn, baodanang.vn' };

/** Who published what. */
export const sources = { newspaper, resolution, portals } as const;

interface Figure extends Pick<Indicator, 'qualifier' | 'unit'> {
  id: string;
  name: Words;
  value: number;
  period: string;
  /** A second published figure that belongs to it, or one derived from published ones (marked *). */
  aside?: Words;
}

const figures: readonly Figure[] = [
  {
    id: 'services-share',
    name: { vi: 'Tỷ trọng thương mại – dịch vụ', en: 'Share of trade and services' },
    value: 90.73,
    unit: '%',
    period: '2025',
    aside: { vi: 'trong cơ cấu kinh tế của phường', en: 'of the ward’s economy' },
  },
  {
    id: 'enterprises',
    name: { vi: 'Doanh nghiệp', en: 'Enterprises' },
    value: 4948,
    period: '2025',
    aside: { vi: 'cùng hộ kinh doanh: 17.748 cơ sở*', en: 'with household businesses: 17,748*' },
  },
  {
    id: 'household-businesses',
    name: { vi: 'Hộ kinh doanh cá thể', en: 'Household businesses' },
    value: 12800,
    unit: 'hộ',
    period: '2025',
  },
  {
    id: 'jobs',
    name: { vi: 'Lao động có việc làm', en: 'Jobs provided' },
    value: 56000,
    unit: 'lao động',
    qualifier: 'more-than',
    period: '2025',
  },
  {
    id: 'development-investment',
    name: { vi: 'Chi đầu tư phát triển', en: 'Development investment' },
    value: 824,
    unit: 'tỷ đồng',
    qualifier: 'more-than',
    period: '2020/2025',
    aside: {
      vi: 'thu ngân sách tăng bình quân 8%/năm',
      en: 'budget revenue grew by 8% a year on average',
    },
  },
  {
    id: 'households-out-of-poverty',
    name: { vi: 'Hộ thoát nghèo', en: 'Households out of poverty' },
    value: 1592,
    unit: 'hộ',
    period: '2020/2025',
    aside: {
      vi: 'nguồn lực hỗ trợ hơn 120 tỷ đồng',
      en: 'with more than VND 120 billion of support',
    },
  },
  {
    id: 'alleys-upgraded',
    name: { vi: 'Tuyến kiệt được cải tạo, nâng cấp, mở rộng', en: 'Alleys upgraded' },
    value: 356,
    unit: 'tuyến',
    period: '2020/2025',
    aside: { vi: '106,5 triệu đồng một tuyến*', en: 'VND 106.5 million each*' },
  },
  {
    id: 'alleys-cost',
    name: { vi: 'Giá trị cải tạo kiệt', en: 'Value of alley upgrades' },
    value: 37.931,
    unit: 'tỷ đồng',
    period: '2020/2025',
  },
];

/** The published figures as indicators without goals, in the given language. */
export const publishedFigures = (language: Language): readonly (Indicator & { aside?: string })[] =>
  figures.map(({ id, name, value, period, unit, qualifier, aside }) => ({
    id,
    name: name[language],
    ...(unit && { unit }),
    ...(qualifier && { qualifier }),
    observations: [{ period, value }],
    ...(aside && { aside: aside[language] }),
  }));

/** The five former wards that became phường Thanh Khê on 1 July 2025: area in km², population on 1 January 2025. */
export const formerWards = [
  { code: '20206', name: 'Thanh Khê Tây', areaKm2: 2.38, population: 36444 },
  { code: '20207', name: 'Thanh Khê Đông', areaKm2: 1.71, population: 42931 },
  { code: '20209-old', name: 'Xuân Hà', areaKm2: 1.43, population: 40827 },
  { code: '20218', name: 'Thạc Gián', areaKm2: 1.29, population: 41802 },
  { code: '20215', name: 'Chính Gián', areaKm2: 1.1, population: 41230 },
] as const;

/** Four directions and three breakthroughs of the term 2025–2030, as the congress named them. */
export const pillars = {
  'smart-city': {
    vi: 'Đô thị thông minh, kết nối số, phát triển bền vững',
    en: 'A smart, connected, sustainable city',
  },
  'modern-administration': {
    vi: 'Hành chính hiện đại, từ “quản lý” sang “phục vụ”',
    en: 'Modern administration: from managing to serving',
  },
  decentralisation: {
    vi: 'Phân cấp, phân quyền đi đôi với trách nhiệm',
    en: 'Delegation with responsibility',
  },
  'civil-people': {
    vi: 'Con người Thanh Khê văn minh, nghĩa tình, hội nhập',
    en: 'A civil, caring, open people',
  },
  digital: {
    vi: 'Đột phá 1. Chuyển đổi số: chính quyền số, kinh tế số, xã hội số',
    en: 'Breakthrough 1. Digital transformation',
  },
  'private-economy': {
    vi: 'Đột phá 2. Phát triển kinh tế tư nhân',
    en: 'Breakthrough 2. Private economy',
  },
  staff: {
    vi: 'Đột phá 3. Đội ngũ cán bộ tinh, gọn, mạnh, chuyên nghiệp',
    en: 'Breakthrough 3. A lean, strong, professional staff',
  },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * Digital transformation index (DTI) of Đà Nẵng and the mean of all provinces. Of 2020 the press told the rise to 2021
 * (0,1545), and no mean.
 */
export const digitalIndex = [
  { year: '2020', city: 0.4874, mean: null },
  { year: '2021', city: 0.6419, mean: 0.4014 },
  { year: '2022', city: 0.8002, mean: 0.5786 },
  { year: '2023', city: 0.834, mean: 0.6783 },
] as const;
