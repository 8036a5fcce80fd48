/** What a timeline of tasks says. Dates and spans of time come printed. */
export interface MilestonesMessages {
  readonly kind: string;
  readonly empty: string;

  // Columns and legend
  readonly task: string;
  readonly group: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly actualStart: string;
  readonly actualEnd: string;
  readonly progress: string;
  readonly againstPlan: string;
  readonly plan: string;
  readonly actual: string;
  readonly expected: string;
  readonly done: string;
  readonly now: (date: string) => string;

  // Against the plan
  readonly onPlan: string;
  readonly doneOn: (date: string) => string;
  readonly from: (date: string) => string;
  readonly notBegun: (lateness: string) => string;
  readonly expectedLateness: (lateness: string) => string;
  readonly unplanned: string;
  /** Before the names of the tasks that it waits for. */
  readonly after: string;

  // The sentence
  readonly headline: (done: number, total: number) => string;
  readonly early: (count: number) => string;
  readonly overdueCount: (count: number, names: string) => string;
  readonly runningCount: (count: number) => string;
  readonly sentence: (clauses: readonly string[]) => string;

  // Zoom
  readonly zoom: string;
  readonly zooms: Readonly<Record<'term' | 'year' | 'quarter', string>>;
  readonly before: string;
  readonly next: string;

  // Issues told beside the picture
  readonly outside: (count: number) => string;
}
