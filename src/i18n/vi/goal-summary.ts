import type { GoalSummaryMessages } from '../messages/goal-summary.js';

export const goalSummary: GoalSummaryMessages = {
  kind: 'Tổng hợp chỉ tiêu',
  achieved: (achieved, total) => `${achieved}/${total} chỉ tiêu đạt`,
  goals: (count) => `${count} chỉ tiêu`,
  columnCount: 'Số chỉ tiêu',
  columnShare: 'Tỷ lệ',
  columnGoals: 'Chỉ tiêu',
};
