import type { ScorecardMessages } from '../messages/scorecard.js';

export const scorecard: ScorecardMessages = {
  kind: 'Scorecard',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
