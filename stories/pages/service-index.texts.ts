/** The words of the page of the service index around its figures, in both languages. */
interface ServiceIndexTexts {
  sections: readonly (readonly [id: string, name: string])[];
  kicker: string;
  finding: (status: string, score: string, target: string) => string;
  lead: string;
  score: string;
  groups: string;
  groupsNote: string;
  overview: string;
  remark: string;
  table: string;
  tableNote: string;
  tableHeading: string;
  tableSubheading: string;
  trend: string;
  trendNote: string;
  scoreLabel: string;
  goal: string;
  shares: string;
  sharesNote: string;
  shareLabel: string;
  compared: string;
  comparedNote: string;
  comparedHeading: string;
  comparedSubheading: string;
  colophon: string;
}

const vi: ServiceIndexTexts = {
  sections: [
    ['tong-quan', 'Tổng quan'],
    ['sau-nhom', 'Sáu nhóm'],
    ['bang-diem', 'Bảng điểm'],
    ['so-sanh', 'So với phường khác'],
  ],
  kicker: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg) · Quý\u00a0III/2026',
  finding: (status, score, target) => `${status}: ${score}, mục tiêu năm 2026 là ${target}`,
  lead: 'Ba nhóm đã đạt mục tiêu năm. Thanh toán trực tuyến giảm 0,2 điểm so với Quý II; số hóa hồ sơ tăng nhanh nhất nhưng vẫn mất nhiều điểm nhất.',
  score: 'Điểm của phường',
  groups: 'Sáu nhóm chỉ số',
  groupsNote:
    'Trạng thái so với kế hoạch đến hết Quý\u00a0III/2026; thanh là số điểm trên điểm tối đa.',
  overview: 'Sáu nhóm so với mục tiêu năm 2026',
  remark:
    'Điểm và mục tiêu là số liệu minh họa đến 30/09/2026. Điểm tối đa của nhóm dịch vụ công trực tuyến (12) và thanh toán trực tuyến (10) là giả định của trang mẫu.',
  table: 'Điểm theo tiêu chí',
  tableNote: 'Điểm của nhóm là tổng điểm các tiêu chí.',
  tableHeading: 'Số hóa hồ sơ mất 3,4 trong 7,9 điểm bị mất',
  tableSubheading: 'Điểm, điểm tối đa và thay đổi so với quý trước',
  trend: 'Tăng 5,9 điểm sau một năm, riêng Quý\u00a0III/2026 tăng 3,1',
  trendNote: 'Tổng điểm theo quý, trên 100',
  scoreLabel: 'Điểm',
  goal: 'Mục tiêu 2026',
  shares: 'Trực tuyến và số hóa đuổi kịp các nhóm khác',
  sharesNote: 'Số điểm đạt được, % điểm tối đa của nhóm, theo quý',
  shareLabel: 'Tỷ lệ điểm',
  compared: 'So với phường khác',
  comparedNote: 'Xếp hạng trong ba phường theo từng nhóm.',
  comparedHeading: 'Dẫn đầu về công khai và hài lòng; đứng cuối về thanh toán',
  comparedSubheading: 'Điểm của ba phường, Quý\u00a0III/2026',
  colophon:
    'Trang mẫu của Wardkit. Tên bộ chỉ số và sáu nhóm theo Quyết định 766/QĐ-TTg ngày 23/06/2022; điểm, mục tiêu, tiêu chí thành phần và phường so sánh là số đặt ra để trình bày.',
};

const en: ServiceIndexTexts = {
  sections: [
    ['tong-quan', 'Overview'],
    ['sau-nhom', 'Six groups'],
    ['bang-diem', 'Scores'],
    ['so-sanh', 'Other wards'],
  ],
  kicker: 'Index of serving residents and businesses (Decision 766/QĐ-TTg) · Q3\u00a02026',
  finding: (status, score, target) => `${status}: ${score}, the 2026 target is ${target}`,
  lead: 'Three groups have met the target of the year. Online payment lost 0.2 points since Q2; digitised files rose fastest and still lose the most points.',
  score: 'Score of the ward',
  groups: 'Six groups',
  groupsNote:
    'Status against the plan to the end of Q3\u00a02026; bars show points of the maximum.',
  overview: 'Six groups against the target of 2026',
  remark:
    'Points and targets are illustrative, to 30 September 2026. The maxima of online services (12) and online payment (10) are assumed by this sample page.',
  table: 'Points by criterion',
  tableNote: 'The points of a group are the sum of its criteria.',
  tableHeading: 'Digitised files lose 3.4 of the 7.9 points lost',
  tableSubheading: 'Points, maxima and the change since the quarter before',
  trend: 'Up 5.9 points in a year, 3.1 of them in Q3\u00a02026',
  trendNote: 'Score by quarter, of 100',
  scoreLabel: 'Score',
  goal: '2026 target',
  shares: 'Online services and digitised files are catching up',
  sharesNote: 'Points won, % of the maximum of the group, by quarter',
  shareLabel: 'Share of points',
  compared: 'Other wards',
  comparedNote: 'Rank among three wards, by group.',
  comparedHeading: 'First in openness and satisfaction, last in online payment',
  comparedSubheading: 'Points of three wards, Q3\u00a02026',
  colophon:
    'A sample page of Wardkit. The names of the index and its six groups are those of Decision 766/QĐ-TTg of 23 June 2022; points, targets, criteria and the wards compared are invented for show.',
};

export const texts: Readonly<Record<'vi' | 'en', ServiceIndexTexts>> = { vi, en };
