import type { ScorecardMessages } from '../messages/scorecard.js';

export const scorecard: ScorecardMessages = {
  kind: 'Biểu đồ scorecard',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
