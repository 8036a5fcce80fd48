/** The words of the page of the civil ward around its figures, in both languages. */
interface CivilWardTexts {
  sections: readonly (readonly [id: string, name: string])[];
  kicker: string;
  finding: (passed: string, blockers: string) => string;
  allPassed: (passed: string) => string;
  lead: string;
  overview: string;
  overviewNote: string;
  criteria: string;
  criteriaNote: string;
  remaining: string;
  remainingNote: string;
  remark: string;
  environment: string;
  environmentNote: string;
  reasons: string;
  reasonsNote: string;
  tasks: string;
  tasksNote: string;
  colophon: string;
}

const vi: CivilWardTexts = {
  sections: [
    ['chin-tieu-chi', 'Chín tiêu chí'],
    ['viec-con-lai', 'Việc còn lại'],
    ['tieu-chi-3', 'Tiêu chí 3'],
  ],
  kicker: 'Phường đạt chuẩn đô thị văn minh (QĐ 04/2022/QĐ-TTg) · đến 30/09/2026',
  finding: (passed, blockers) => `Chưa đạt chuẩn: ${passed}, vướng ở ${blockers}`,
  allPassed: (passed) => `Đạt chuẩn: ${passed}`,
  lead: 'Phường được công nhận khi cả chín tiêu chí cùng đạt và ít nhất 90% người dân hài lòng. Một tiêu chí bắt buộc chưa đạt là cả bộ chưa đạt.',
  overview: 'Chín tiêu chí theo kết quả',
  overviewNote: 'Kết quả tự đánh giá của phường',
  criteria: 'Chín tiêu chí, tất cả phải đạt',
  criteriaNote: 'Mỗi tiêu chí đã đánh giá có hồ sơ minh chứng',
  remaining: 'Việc còn lại để được công nhận',
  remainingNote: 'Hai tiêu chí chưa đạt hoặc chưa đánh giá, và hồ sơ đề nghị.',
  remark:
    'Số liệu minh họa đến 30/09/2026. Tên chín tiêu chí và mức hài lòng 90% theo quyết định; kết quả là số đặt ra.',
  environment: 'Vì sao tiêu chí 3 chưa đạt',
  environmentNote: 'Môi trường và an toàn thực phẩm: bốn chỉ số đằng sau tiêu chí.',
  reasons: 'Phân loại rác kém đầu kỳ; cơ sở an toàn thực phẩm còn thiếu 6,1 điểm\u00a0%',
  reasonsNote: 'Từ giữa năm 2025 đến ngưỡng phải đạt vào cuối năm 2026; ngưỡng là giả định',
  tasks: 'Phát thùng phân loại rác đã quá hạn',
  tasksNote: 'Kế hoạch khắc phục và thực tế, năm 2026',
  colophon:
    'Trang mẫu của Wardkit. Tên tiêu chí theo Quyết định 04/2022/QĐ-TTg ngày 18/02/2022; kết quả, ngưỡng và ngày tháng là số đặt ra để trình bày.',
};

const en: CivilWardTexts = {
  sections: [
    ['chin-tieu-chi', 'Nine criteria'],
    ['viec-con-lai', 'What remains'],
    ['tieu-chi-3', 'Criterion 3'],
  ],
  kicker: 'Certified civil urban ward (Decision 04/2022/QĐ-TTg) · to 30 September 2026',
  finding: (passed, blockers) => `Not certified yet: ${passed}, held back by ${blockers}`,
  allPassed: (passed) => `Ready for the title: ${passed}`,
  lead: 'The ward is certified when all nine criteria pass and at least 90% of its residents are satisfied. One mandatory criterion that fails blocks the whole.',
  overview: 'Nine criteria by result',
  overviewNote: 'The ward’s own assessment',
  criteria: 'Nine criteria, all must pass',
  criteriaNote: 'Every criterion assessed has its evidence',
  remaining: 'What remains before the title',
  remainingNote: 'Two criteria that fail or wait for their assessment, and the application.',
  remark:
    'Illustrative data to 30 September 2026. The names of the nine criteria and the 90% of residents are those of the decision; the results are invented.',
  environment: 'Why criterion 3 fails',
  environmentNote: 'Environment and food safety: four indicators behind the criterion.',
  reasons: 'Waste sorting is below its start; food premises are 6.1 points short',
  reasonsNote: 'From mid-2025 to the threshold due at the end of 2026; thresholds are assumed',
  tasks: 'Handing out sorting bins is overdue',
  tasksNote: 'Remedies planned and actual, 2026',
  colophon:
    'A sample page of Wardkit. The names of the criteria are those of Decision 04/2022/QĐ-TTg of 18 February 2022; results, thresholds and dates are invented for show.',
};

export const texts: Readonly<Record<'vi' | 'en', CivilWardTexts>> = { vi, en };
