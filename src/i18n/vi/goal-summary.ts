import type { GoalSummaryMessages } from '../messages/goal-summary.js';

export const goalSummary: GoalSummaryMessages = {
  kind: 'Biểu đồ goal summary',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
