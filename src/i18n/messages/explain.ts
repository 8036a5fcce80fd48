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
}
