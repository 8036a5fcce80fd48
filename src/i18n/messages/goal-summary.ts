/** What a summary of goals says. */
export interface GoalSummaryMessages {
  readonly kind: string;
  /** The figure over the strip: `14/20 chỉ tiêu đạt`. */
  readonly achieved: (achieved: number, total: number) => string;
  /** `3 chỉ tiêu` */
  readonly goals: (count: number) => string;
  readonly columnCount: string;
  readonly columnShare: string;
  readonly columnGoals: string;
}
