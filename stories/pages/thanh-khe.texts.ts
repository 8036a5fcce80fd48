/** The words of the page around the elements, in both languages. */
interface PageTexts {
  sections: readonly (readonly [id: string, name: string])[];
  kicker: string;
  finding: (well: number, total: number, urgent: number) => string;
  lead: string;
  focus: string;
  focusNote: string;
  illustrativeTo: string;
  goals: string;
  goalsNote: string;
  satisfaction: string;
  satisfactionNote: string;
  satisfactionSeries: string;
  target95: string;
  channels: string;
  channelsNote: string;
  online: string;
  counter: string;
  post: string;
  results: string;
  resultsNote: string;
  source: (name: string) => string;
  derived: string;
  breakthroughs: string;
  breakthroughsNote: string;
  areas: string;
  areasNote: string;
  density: string;
  densityNote: string;
  densitySource: string;
  smart: string;
  smartNote: string;
  schematic: string;
  colophon: string;
}

const vi: PageTexts = {
  sections: [
    ['tong-quan', 'Tổng quan'],
    ['chi-tieu', 'Chỉ tiêu'],
    ['dot-pha', 'Đột phá'],
    ['ket-qua', 'Kết quả 2020–2025'],
    ['dia-ban', 'Địa bàn'],
  ],
  kicker: 'Nhiệm kỳ 2025–2030 · số liệu đến hết Quý\u00a0III/2026',
  finding: (well, total, urgent) =>
    `${well} trong ${total} chỉ tiêu đạt hoặc đúng tiến độ; ${urgent} chỉ tiêu cần xử lý ngay`,
  lead: 'Phân loại rác tại nguồn thấp hơn đầu kỳ; mức hài lòng và giải ngân đầu tư công chậm so với lộ trình; rà soát quy trình nội bộ đã quá hạn.',
  focus: 'Chỉ tiêu trọng tâm',
  focusNote: 'Xếp theo mức cần chú ý. Vạch đen trên thanh là mức cần đạt đến nay theo lộ trình.',
  illustrativeTo: 'Số liệu minh họa đến 30/09/2026',
  goals: 'Phân loại rác thấp hơn đầu kỳ; hài lòng và giải ngân chậm so với lộ trình',
  goalsNote:
    'Phần việc đã làm từ đầu kỳ đến mục tiêu, 18 chỉ tiêu của 4 định hướng, đến hết Quý\u00a0III/2026',
  satisfaction: 'Mức hài lòng tăng chậm: 88,9% sau năm quý, mục tiêu 2030 là 95%',
  satisfactionNote: 'Tỷ lệ người dân hài lòng với giải quyết thủ tục, %, theo quý',
  satisfactionSeries: 'Hài lòng',
  target95: 'Mục tiêu 2030',
  channels: 'Hồ sơ trực tuyến đã gấp gần 3 lần hồ sơ trực tiếp',
  channelsNote: 'Hồ sơ tiếp nhận theo kênh, hồ sơ/quý',
  online: 'Trực tuyến',
  counter: 'Trực tiếp',
  post: 'Bưu chính',
  results: 'Điểm xuất phát: kết quả 2020–2025',
  resultsNote: 'Số liệu đã công bố tại Đại hội đại biểu Đảng bộ phường lần thứ I.',
  source: (name) => `Nguồn: ${name}`,
  derived: '* Tính từ số liệu nguồn',
  breakthroughs: 'Ba đột phá: hộ kinh doanh lên doanh nghiệp còn chậm',
  breakthroughsNote: 'Phần việc đã làm từ đầu kỳ đến mục tiêu, đến hết Quý\u00a0III/2026',
  areas: 'Địa bàn',
  areasNote: 'Năm khu vực theo địa giới phường trước ngày 01/07/2025.',
  density: 'Mật độ dân số Chính Gián gấp 2,4 lần Thanh Khê Tây',
  densityNote: 'Mật độ dân số năm phường cũ, người/km², 01/01/2025',
  densitySource: 'tính từ Nghị quyết 1251/NQ-UBTVQH15',
  smart: 'Khu vực phía đông đi trước về tổ dân phố thông minh',
  smartNote: 'Tổ dân phố đạt chuẩn thông minh, % số tổ của khu vực, Quý\u00a0III/2026',
  schematic: 'Sơ đồ minh họa, không phải ranh giới thật',
  colophon:
    'Trang mẫu của Wardkit. Số liệu ghi “Nguồn” là số đã công bố; phần ghi “Số liệu minh họa” là số đặt ra để trình bày. Sơ đồ khu vực do chương trình sinh ra, không có giá trị về địa giới.',
};

const en: PageTexts = {
  sections: [
    ['tong-quan', 'Overview'],
    ['chi-tieu', 'Goals'],
    ['dot-pha', 'Breakthroughs'],
    ['ket-qua', 'Results 2020–2025'],
    ['dia-ban', 'Areas'],
  ],
  kicker: 'Term 2025–2030 · figures to the end of Q3\u00a02026',
  finding: (well, total, urgent) =>
    `${well} of ${total} goals are met or on track; ${urgent} need attention now`,
  lead: 'Waste sorting is below where it started; satisfaction and public investment lag behind their plan; the review of internal procedures is overdue.',
  focus: 'Goals in focus',
  focusNote:
    'Those that need attention first. The black tick on a bar is where the plan expects us to be by now.',
  illustrativeTo: 'Illustrative data to 30 September 2026',
  goals: 'Waste sorting is below its start; satisfaction and investment lag behind plan',
  goalsNote:
    'Share of the way from baseline to target, 18 goals of 4 directions, to the end of Q3\u00a02026',
  satisfaction: 'Satisfaction rises slowly: 88.9% after five quarters, the 2030 target is 95%',
  satisfactionNote: 'Residents satisfied with how their files are handled, %, by quarter',
  satisfactionSeries: 'Satisfied',
  target95: '2030 target',
  channels: 'Nearly three files online for each one at the counter',
  channelsNote: 'Files received by channel, files per quarter',
  online: 'Online',
  counter: 'At the counter',
  post: 'By post',
  results: 'Where we start: results 2020–2025',
  resultsNote: 'Figures published at the first congress of the ward’s Party organisation.',
  source: (name) => `Source: ${name}`,
  derived: '* Derived from published figures',
  breakthroughs: 'Three breakthroughs: few household businesses become enterprises',
  breakthroughsNote: 'Share of the way from baseline to target, to the end of Q3\u00a02026',
  areas: 'Areas',
  areasNote: 'Five areas by the ward boundaries before 1 July 2025.',
  density: 'Chính Gián is 2.4 times as dense as Thanh Khê Tây',
  densityNote: 'Population density of the five former wards, people per km², 1 January 2025',
  densitySource: 'derived from Resolution 1251/NQ-UBTVQH15',
  smart: 'The east leads in smart neighbourhood groups',
  smartNote: 'Neighbourhood groups certified as smart, % of an area’s groups, Q3\u00a02026',
  schematic: 'Schematic map, not real boundaries',
  colophon:
    'A sample page of Wardkit. Figures with a source were published; those marked “Illustrative data” are invented for show. The map of areas is generated and says nothing about real boundaries.',
};

export const texts: Readonly<Record<'vi' | 'en', PageTexts>> = { vi, en };
