/** The words of the page of charts around its figures, in both languages. */
interface ChartPageTexts {
  kicker: string;
  finding: string;
  lead: string;
  service: string;
  serviceNote: string;
  /** A sentence around two small lines. */
  inText: readonly [string, string, string];
  online: string;
  onlineNote: string;
  onlineSeries: string;
  goal: string;
  channels: string;
  channelsNote: string;
  visitors: string;
  visitorsNote: string;
  visitorsUnit: string;
  counters: string;
  countersNote: string;
  waiting: string;
  minutes: string;
  satisfied: string;
  files: string;
  filesUnit: string;
  flows: string;
  flowsNote: string;
  areas: string;
  areasNote: string;
  year: string;
  filesByArea: string;
  filesByAreaNote: string;
  reportsByArea: string;
  reportsByAreaNote: string;
  reports: string;
  table: string;
  tableNote: string;
  area: string;
  homes: string;
  homesUnit: string;
  change: string;
  points: string;
  sorting: string;
  sortingNote: string;
  sortingSeries: string;
  undertaking: string;
  money: string;
  moneyNote: string;
  spending: string;
  spendingNote: string;
  billions: string;
  total: string;
  ranks: string;
  ranksNote: string;
  unit: string;
  colophon: string;
}

const vi: ChartPageTexts = {
  kicker: 'Quý\u00a0III/2026 · mỗi loại biểu đồ một lần',
  finding: 'Bảy trong mười hồ sơ nộp trực tuyến, nơi chờ lâu thì kém hài lòng',
  lead: 'Hồ sơ trực tuyến tăng qua từng quý; sáng Thứ Hai vẫn đông nhất; khu vực Thạc Gián nhận nhiều hồ sơ nhất và có nhiều phản ánh nhất.',
  service: 'Phục vụ người dân',
  serviceNote: 'Hồ sơ thủ tục hành chính và bộ phận một cửa.',
  inText: [
    'Sau bảy quý, hồ sơ trực tuyến',
    'từ 39,2% lên 70,5%, còn hồ sơ trực tiếp',
    'giảm hơn một nửa.',
  ],
  online: 'Hồ sơ trực tuyến đã vượt 70%',
  onlineNote: 'Tỷ lệ hồ sơ nộp trực tuyến, %, theo quý',
  onlineSeries: 'Trực tuyến',
  goal: 'Mục tiêu 2026',
  channels: 'Bảy trong mười hồ sơ nộp trực tuyến',
  channelsNote: 'Hồ sơ tiếp nhận theo kênh, Quý\u00a0III/2026',
  visitors: 'Sáng Thứ Hai đông nhất',
  visitorsNote: 'Lượt người đến bộ phận một cửa, bình quân mỗi giờ',
  visitorsUnit: 'lượt',
  counters: 'Nơi chờ lâu hơn, người dân kém hài lòng hơn',
  countersNote: 'Bảy điểm tiếp nhận; diện tích chấm là số hồ sơ, Quý\u00a0III/2026',
  waiting: 'Thời gian chờ',
  minutes: 'phút',
  satisfied: 'Mức hài lòng',
  files: 'Hồ sơ',
  filesUnit: 'hồ sơ',
  flows: '96% hồ sơ đủ điều kiện được giải quyết đúng hạn',
  flowsNote: 'Hồ sơ từ kênh tiếp nhận đến kết quả, Quý\u00a0III/2026',
  areas: 'Năm khu vực',
  areasNote:
    'Theo địa giới phường trước ngày 01/07/2025. Chú giải dùng chung cho hai biểu đồ đường.',
  year: 'Năm',
  filesByArea: 'Hồ sơ tăng ở cả năm khu vực',
  filesByAreaNote: 'Hồ sơ tiếp nhận, hồ sơ/năm',
  reportsByArea: 'Phản ánh giảm từ năm 2023',
  reportsByAreaNote: 'Phản ánh hiện trường, phản ánh/năm',
  reports: 'Phản ánh',
  table: 'Thạc Gián dẫn đầu về hồ sơ trực tuyến',
  tableNote: 'Tỷ lệ hồ sơ nộp trực tuyến và thay đổi so với quý trước, Quý\u00a0III/2026',
  area: 'Khu vực',
  homes: 'Số hộ',
  homesUnit: 'hộ',
  change: 'Thay đổi',
  points: 'điểm %',
  sorting: 'Chỉ Xuân Hà vượt cam kết phân loại rác',
  sortingNote: 'Hộ phân loại rác tại nguồn, % số hộ của khu vực',
  sortingSeries: 'Hộ phân loại rác',
  undertaking: 'Cam kết',
  money: 'Ngân sách và thi đua',
  moneyNote: 'Dự toán năm 2026 và kết quả sáu năm.',
  spending: 'Một phần tư ngân sách dành cho giáo dục',
  spendingNote: 'Dự toán chi ngân sách phường năm 2026',
  billions: 'tỷ đồng',
  total: 'Tổng chi',
  ranks: 'Thanh Khê đứng đầu khối thi đua sáu năm liền',
  ranksNote: 'Thứ hạng trong khối thi đua, mỗi năm',
  unit: 'Đơn vị',
  colophon: 'Trang mẫu của Wardkit. Mọi số liệu trên trang này là số đặt ra để trình bày.',
};

const en: ChartPageTexts = {
  kicker: 'Q3\u00a02026 · every kind of chart once',
  finding: 'Seven in ten files come online; where people wait longer they are less satisfied',
  lead: 'Files online grow every quarter; Monday mornings are still the busiest; Thạc Gián receives the most files and the most reports.',
  service: 'Serving residents',
  serviceNote: 'Administrative files and the one-stop counter.',
  inText: [
    'In seven quarters files online',
    'rose from 39.2% to 70.5%, while files at the counter',
    'fell by more than half.',
  ],
  online: 'Files online have passed 70%',
  onlineNote: 'Share of files that come online, %, by quarter',
  onlineSeries: 'Online',
  goal: '2026 target',
  channels: 'Seven in ten files come online',
  channelsNote: 'Files received by channel, Q3\u00a02026',
  visitors: 'Monday mornings are the busiest',
  visitorsNote: 'Visitors of the one-stop counter, average per hour',
  visitorsUnit: 'visitors',
  counters: 'Where people wait longer they are less satisfied',
  countersNote: 'Seven places that take files; areas of dots show files, Q3\u00a02026',
  waiting: 'Waiting time',
  minutes: 'minutes',
  satisfied: 'Satisfaction',
  files: 'Files',
  filesUnit: 'files',
  flows: '96% of complete files are settled on time',
  flowsNote: 'Files from their channel to their result, Q3\u00a02026',
  areas: 'Five areas',
  areasNote: 'By the ward boundaries before 1 July 2025. One legend serves both line charts.',
  year: 'Year',
  filesByArea: 'Files grow in all five areas',
  filesByAreaNote: 'Files received per year',
  reportsByArea: 'Reports have fallen since 2023',
  reportsByAreaNote: 'Field reports per year',
  reports: 'Reports',
  table: 'Thạc Gián leads in files online',
  tableNote: 'Share of files that come online and change against the quarter before, Q3\u00a02026',
  area: 'Area',
  homes: 'Homes',
  homesUnit: '',
  change: 'Change',
  points: 'points',
  sorting: 'Only Xuân Hà sorts more waste than it undertook',
  sortingNote: 'Households that sort their waste, % of an area’s households',
  sortingSeries: 'Households sorting waste',
  undertaking: 'Undertaken',
  money: 'Budget and emulation',
  moneyNote: 'Plan for 2026 and the results of six years.',
  spending: 'A quarter of the budget goes to education',
  spendingNote: 'Planned spending of the ward in 2026',
  billions: 'tỷ đồng',
  total: 'All spending',
  ranks: 'Thanh Khê has led its block for six years',
  ranksNote: 'Rank in the block of emulation, by year',
  unit: 'Unit',
  colophon: 'A sample page of Wardkit. All figures on this page are invented for show.',
};

export const texts: Readonly<Record<'vi' | 'en', ChartPageTexts>> = { vi, en };
