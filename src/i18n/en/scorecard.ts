import type { ScorecardMessages } from '../messages/scorecard.js';

export const scorecard: ScorecardMessages = {
  kind: 'Scorecard',
  empty: 'No criteria yet',
  emptyHint: 'There is no set of criteria to score for this period.',

  columnCriterion: 'Criterion',
  columnGroup: 'Group',
  columnPoints: 'Points / maximum',
  columnResult: 'Result',
  columnValue: 'Points',
  columnMax: 'Maximum',
  columnShare: 'Share',
  columnLost: 'Lost',
  columnWeight: 'Weight',
  columnRank: 'Rank',
  columnEvidence: 'Evidence',
  columnChange: (period) => `Since ${period ?? 'the period before'}`,

  total: 'Total',
  whole: 'All criteria',
  mandatory: 'mandatory',
  blocked: 'a mandatory criterion fails',
  evidence: 'evidence',
  unassessed: (points) => `${points} not assessed yet`,
  rank: (rank, of) => `${rank}/${of}`,

  mismatch: (group, sum, declared) =>
    `${group}: the maxima of its criteria add up to ${sum}, not to the declared ${declared}`,
  blockedBy: (names) => `Mandatory criteria that fail: ${names}`,

  mostLost: (name, points) => `${name} lost the most (${points})`,
  failed: (names) => `failed: ${names}`,
  failedCount: (count) => `${count} criteria failed`,
  notAssessed: (count) => `${count} not assessed yet`,

  expandAll: 'Expand all groups',
  collapseAll: 'Collapse all groups',
  keyboardHint:
    'Arrow keys up and down walk the rows, right and left open and close a group, Enter selects, Escape leaves.',
};
