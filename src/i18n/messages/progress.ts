/** What a chart of goals says. Figures come printed. */
export interface ProgressMessages {
  readonly empty: string;
  readonly emptyHint: string;
  readonly columnGoal: string;
  readonly columnNow: string;
  readonly columnBaseline: string;
  readonly columnTarget: string;
  readonly columnProgress: string;
  readonly columnExpected: string;
  readonly columnStatus: string;
  readonly columnGap: string;
  readonly done: string;
  readonly expected: string;
  readonly from: (value: string) => string;
  readonly noTarget: string;
  readonly groupResult: (good: number, total: number) => string;
  readonly headline: (good: number, total: number) => string;
  readonly allAchieved: (total: number) => string;
  readonly noneStarted: (total: number) => string;
  readonly needAction: (count: number) => string;
  readonly noData: (count: number) => string;
  readonly row: (name: string, value: string, target: string, status: string) => string;
  readonly percentDone: (percent: string) => string;
  readonly beyondAxis: (percent: string) => string;
  readonly axisShortened: (count: number) => string;
  readonly lowerIsBetter: string;
  readonly targetRevised: (from: string, to: string, on: string) => string;
  readonly forecast: string;
  readonly sortBy: string;
  readonly sortStatus: string;
  readonly sortGap: string;
  readonly sortName: string;
  readonly filterStatus: string;
  readonly allStatuses: string;
  readonly search: string;
  /** Joins clauses to one sentence: "10 trong 18 chỉ tiêu …; 4 chỉ tiêu cần xử lý ngay." */
  readonly sentence: (clauses: readonly string[]) => string;
}
