/** The words of the page of the term around its figures, in both languages. */
interface TermTexts {
  kicker: string;
  finding: (well: number, total: number) => string;
  lead: string;
  overview: string;
  directions: string;
  directionsNote: string;
  /** One goal for each direction. */
  rings: readonly string[];
  goals: string;
  goalsNote: string;
  trajectories: readonly (readonly [heading: string, note: string])[];
  breakthroughs: string;
  breakthroughsNote: string;
  breakthroughGoals: string;
  breakthroughGoalsNote: string;
  breakthroughRings: string;
  tasks: string;
  tasksHeading: string;
  tasksNote: string;
  published: (source: string) => string;
  colophon: string;
}

const vi: TermTexts = {
  kicker: 'Nhiệm kỳ 2025–2030 · đến hết Quý\u00a0III/2026',
  finding: (well, total) => `Sau năm quý, ${well} trong ${total} chỉ tiêu đạt hoặc đúng tiến độ`,
  lead: 'Bốn định hướng và ba đột phá của Đại hội đại biểu Đảng bộ phường lần thứ I, mỗi chỉ tiêu so với lộ trình đến năm 2030.',
  overview: 'Tổng hợp 18 chỉ tiêu của bốn định hướng',
  directions: 'Bốn định hướng',
  directionsNote:
    'Mỗi định hướng một chỉ tiêu tiêu biểu. Vạch đen là mức cần đạt đến nay theo lộ trình.',
  rings: ['Đô thị thông minh', 'Hành chính hiện đại', 'Phân cấp, phân quyền', 'Con người văn minh'],
  goals: 'Chiếu sáng và hộ nghèo về đích sớm; phân loại rác kém đầu kỳ',
  goalsNote: 'Phần việc đã làm từ đầu kỳ đến mục tiêu, theo định hướng',
  trajectories: [
    [
      'Giữ nhịp này, mức hài lòng khó đạt 95% vào năm 2030',
      'Tỷ lệ người dân hài lòng, %, theo quý',
    ],
    ['Tổ dân phố thông minh theo sát lộ trình', 'Số tổ đạt chuẩn, theo quý'],
  ],
  breakthroughs: 'Ba đột phá',
  breakthroughsNote: 'Chuyển đổi số, kinh tế tư nhân và đội ngũ cán bộ.',
  breakthroughGoals: 'Hộ kinh doanh lên doanh nghiệp là việc khó nhất',
  breakthroughGoalsNote: 'Phần việc đã làm từ đầu kỳ đến mục tiêu, theo đột phá',
  breakthroughRings: 'Mỗi đột phá một chỉ tiêu',
  tasks: 'Công việc năm 2026',
  tasksHeading: 'Hai việc xong sớm 2 tháng, rà soát quy trình quá hạn 3 tháng',
  tasksNote: 'Kế hoạch và thực tế, năm 2026',
  published: (source) =>
    `Xóa nhà tạm, nhà dột nát sớm hơn 2 tháng là số liệu đã công bố. Nguồn: ${source}. Ngày tháng trong hình và các việc khác là số liệu minh họa.`,
  colophon:
    'Trang mẫu của Wardkit. Tên định hướng và đột phá theo văn kiện đại hội; số liệu của các chỉ tiêu là số đặt ra để trình bày.',
};

const en: TermTexts = {
  kicker: 'Term 2025–2030 · to the end of Q3\u00a02026',
  finding: (well, total) => `After five quarters ${well} of ${total} goals are met or on track`,
  lead: 'Four directions and three breakthroughs of the first congress of the ward’s Party organisation, each goal against its plan to 2030.',
  overview: 'The 18 goals of four directions',
  directions: 'Four directions',
  directionsNote:
    'One goal for each direction. The black tick is where the plan expects us to be by now.',
  rings: ['Smart city', 'Modern administration', 'Delegation', 'A civil people'],
  goals: 'Street lights and poverty are ahead; waste sorting is below its start',
  goalsNote: 'Share of the way from baseline to target, by direction',
  trajectories: [
    [
      'At this pace satisfaction will miss 95% in 2030',
      'Residents who are satisfied, %, by quarter',
    ],
    ['Smart neighbourhood groups keep close to their plan', 'Groups certified, by quarter'],
  ],
  breakthroughs: 'Three breakthroughs',
  breakthroughsNote: 'Digital transformation, private economy and staff.',
  breakthroughGoals: 'Turning household businesses into enterprises is hardest',
  breakthroughGoalsNote: 'Share of the way from baseline to target, by breakthrough',
  breakthroughRings: 'One goal for each breakthrough',
  tasks: 'Tasks of 2026',
  tasksHeading: 'Two tasks done 2 months early, the review of procedures 3 months overdue',
  tasksNote: 'Plan and actual, 2026',
  published: (source) =>
    `That temporary houses were replaced two months early is published. Source: ${source}. The dates in the picture and the other tasks are illustrative.`,
  colophon:
    'A sample page of Wardkit. The names of directions and breakthroughs are those of the congress; the figures of the goals are invented for show.',
};

export const texts: Readonly<Record<'vi' | 'en', TermTexts>> = { vi, en };
