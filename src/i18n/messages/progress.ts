/** What a chart of goals says. Figures come printed. */
export interface ProgressMessages {
  /** What kind of picture it is, where nothing names it. */
  readonly kind: string;
  readonly empty: string;
  readonly emptyHint: string;

  // Columns of the picture and the table
  readonly columnGoal: string;
  readonly columnName: string;
  readonly columnGroup: string;
  readonly columnStatus: string;
  readonly columnNow: string;
  readonly columnUnit: string;
  readonly columnPeriod: string;
  readonly columnBaseline: string;
  readonly columnTarget: string;
  readonly columnDue: string;
  readonly columnProgress: string;
  readonly columnExpected: string;
  readonly columnGap: string;
  /** Above the column of targets that share a date: `Năm 2026`. */
  readonly dueIn: (period: string) => string;

  // Legend
  readonly done: string;
  readonly expected: string;
  readonly formerTarget: string;
  readonly band: string;

  // Rows
  readonly from: (value: string) => string;
  /** In the row's sentence: `mục tiêu 95,0%`. */
  readonly targetIs: (target: string) => string;
  /** A target without date among targets that share one. */
  readonly noTargetDate: string;
  readonly passFailScale: string;
  readonly wordsScale: string;
  readonly noScale: string;
  readonly atMost: (points: string) => string;
  /** Of a goal on an axis in its unit, where better does not lie to the right. */
  readonly lowerIsBetter: string;
  readonly belowStart: (amount: string) => string;
  readonly aboveStart: (amount: string) => string;
  /** Of a counter that may reach so many a year. */
  readonly underCap: (amount: string) => string;
  readonly overCap: (amount: string) => string;
  readonly pointsLost: (points: string) => string;
  /** After `3/5`. */
  readonly stepsUnit: string;
  /** Under the date of a task. */
  readonly due: string;
  readonly stepsOverdue: (count: number) => string;
  readonly stepsDoneLate: (count: number) => string;
  /** `on` is null where nobody said when. */
  readonly targetRevised: (former: string, on: string | null) => string;

  // Groups
  readonly otherGoals: string;
  readonly groupResult: (good: number, total: number) => string;
  readonly groupBlocked: string;
  readonly groupUnassessed: (points: string) => string;
  readonly weightedMean: (percent: string) => string;

  // The chart in a sentence
  readonly headline: (good: number, total: number) => string;
  readonly allAchieved: (total: number) => string;
  readonly noneStarted: (total: number) => string;
  /** `names` is empty where there are too many to say. */
  readonly needAction: (count: number, names: string) => string;
  readonly atRisk: (count: number) => string;
  readonly noData: (count: number) => string;
  readonly withoutTarget: (count: number) => string;
  /** Joins clauses to one sentence: "10 trong 18 chỉ tiêu …; 4 chỉ tiêu cần xử lý." */
  readonly sentence: (clauses: readonly string[]) => string;

  // Arranging
  readonly arrange: string;
  readonly byGroup: string;
  readonly asGiven: string;
  readonly byStatus: string;
  readonly byGap: string;
  readonly byName: string;
  readonly filterStatus: string;
  readonly search: string;
  readonly filtered: (shown: number, total: number) => string;
  /** Some figures lie beyond the ends of the scale, both printed as percents. */
  readonly beyondScale: (count: number, least: string, most: string) => string;
  readonly keyboardHint: string;
}
