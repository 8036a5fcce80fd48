/** How a status came about: the lines of "Cách tính". Figures, periods and dates come printed. */
export interface ExplainMessages {
  /** A figure with its period. */
  readonly dated: (figure: string, period: string) => string;
  /** A target with its date. */
  readonly by: (figure: string, date: string) => string;
  readonly progress: string;
  readonly expectedProgress: string;
  readonly ratioToTarget: string;
  readonly gap: string;
  readonly pace: string;
  readonly requiredPace: string;
  readonly perYear: (amount: string) => string;
  readonly forecast: string;
  readonly forecastRange: (value: string, low: string, high: string) => string;
  readonly reaches: string;
  readonly neverReaches: string;
  readonly method: (observations: number) => string;
  readonly owner: string;
  readonly licence: string;
  /** The thresholds that the ratio of progress to expected progress was held against. */
  readonly judgedByRatio: (ratio: string, onTrack: string, atRisk: string) => string;
  readonly lowerIsBetter: string;

  // The course of a goal: what its trend and plan were computed from
  /** Heading of the observations used. */
  readonly observations: (count: number) => string;
  /** Name of an observation: its period and its day. */
  readonly observedOn: (period: string, date: string) => string;
  readonly paceFormula: (pairs: string, observations: string) => string;
  readonly paceInterval: (low: string, high: string) => string;
  readonly requiredFormula: (days: string) => string;
  /** Along a straight line: the share of the planned days that have gone. */
  readonly expectedFormula: (gone: string, all: string) => string;
  /** Along milestones or a path that is no straight line. */
  readonly expectedOnPath: string;
  readonly forecastFormula: string;
  readonly noTrend: (observations: number, needed: number) => string;
}
