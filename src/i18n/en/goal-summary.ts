import type { GoalSummaryMessages } from '../messages/goal-summary.js';

export const goalSummary: GoalSummaryMessages = {
  kind: 'Summary of goals',
  achieved: (achieved, total) => `${achieved} of ${total} goals achieved`,
  goals: (count) => (count === 1 ? '1 goal' : `${count} goals`),
  columnCount: 'Goals',
  columnShare: 'Share',
  columnGoals: 'Names',
};
