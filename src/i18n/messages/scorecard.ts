/** What a scorecard says. */
export interface ScorecardMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  readonly emptyHint: string;

  readonly columnCriterion: string;
  readonly columnGroup: string;
  readonly columnPoints: string;
  /** Where figures are no points. */
  readonly columnResult: string;
  readonly columnValue: string;
  readonly columnMax: string;
  readonly columnShare: string;
  readonly columnLost: string;
  readonly columnWeight: string;
  readonly columnRank: string;
  readonly columnEvidence: string;
  /** The column of changes; without a period where rows have different ones. */
  readonly columnChange: (period: string | null) => string;

  readonly total: string;
  /** The whole, where it is no sum of points. */
  readonly whole: string;
  readonly mandatory: string;
  readonly blocked: string;
  readonly evidence: string;
  readonly unassessed: (points: string) => string;
  readonly rank: (rank: string, of: string) => string;

  /** Points of the criteria that do not add up to the maximum declared for their group. */
  readonly mismatch: (group: string, sum: string, declared: string) => string;
  readonly blockedBy: (names: string) => string;

  /** Clauses of the sentence. */
  readonly mostLost: (name: string, points: string) => string;
  readonly failed: (names: string) => string;
  readonly failedCount: (count: string) => string;
  readonly notAssessed: (count: string) => string;

  readonly expandAll: string;
  readonly collapseAll: string;
  readonly keyboardHint: string;
}
