import type { GoalSummaryMessages } from '../messages/goal-summary.js';

export const goalSummary: GoalSummaryMessages = {
  kind: 'Goal summary',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
