/** What a chart of one goal's course says. Figures, dates and periods come printed. */
export interface TrajectoryChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;

  // Names of what is drawn
  readonly actual: string;
  readonly plan: string;
  readonly forecast: string;
  readonly band: string;
  /** The day up to which is known. */
  readonly now: string;
  readonly target: (value: string) => string;
  /** In the picture, at a target that was revised. */
  readonly formerTarget: (value: string) => string;
  /** Below the picture: when it was revised, and what it was before. */
  readonly revised: (value: string, date: string) => string;
  /** Beside the target: `hạn năm 2030`. */
  readonly due: (target: string, date: string) => string;

  // Against the plan; the same words whether more or less is better
  readonly behind: (amount: string) => string;
  readonly ahead: (amount: string) => string;
  readonly onPlan: string;
  readonly difference: string;

  // Where it leads
  readonly pace: string;
  readonly requiredPace: string;
  /** `change` is printed: `tăng 5,2 điểm %`. */
  readonly perYear: (change: string) => string;
  readonly forecastAtDue: string;
  readonly forecastRange: (value: string, low: string, high: string) => string;
  readonly method: (observations: number) => string;
  readonly reachesLabel: string;
  /** `lateness` is printed: `trễ 9 tháng`; empty where there is no date to keep. */
  readonly reachedOn: (when: string, lateness: string) => string;
  readonly neverReaches: string;

  // The sentence
  readonly standing: (name: string, value: string, period: string) => string;
  readonly reaches: (target: string, when: string, lateness: string) => string;
  readonly paces: (present: string, required: string) => string;
  readonly tooFew: (count: number, needed: number) => string;
  readonly noData: (name: string) => string;
  readonly sentence: (clauses: readonly string[]) => string;
}
