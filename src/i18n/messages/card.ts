/** What an indicator card says. Figures, periods and dates come printed. */
export interface CardMessages {
  readonly compared: (period: string) => string;
  readonly comparedWithBaseline: string;
  readonly comparedWithPrevious: string;
  readonly noPrevious: string;
  /** Where the same period of the year before is asked for. */
  readonly noYearBefore: string;
  readonly lowerIsBetter: string;
  /** What the plan expects by now. */
  readonly plan: (value: string) => string;
  readonly withinBand: (range: string) => string;
  readonly bandLabel: string;
  readonly belowBaseline: (amount: string) => string;
  readonly aboveBaseline: (amount: string) => string;
  /** Of a goal of at most so many a year. */
  readonly overCap: (amount: string) => string;
  readonly underCap: (amount: string) => string;
  /** The way done from baseline to target, and the way that the plan expects (null: no plan). */
  readonly progress: (percent: string, expected: string | null) => string;
  /** Not a progress: there is no baseline. */
  readonly ratioToTarget: (percent: string) => string;
  readonly shareOfMax: (percent: string) => string;
  readonly due: (date: string) => string;
  readonly publishedIn: (period: string) => string;
  readonly evidence: string;
  readonly assessedOn: (date: string) => string;
  readonly steps: (done: string, total: string) => string;
  /** `lateness` is printed: `trễ 5 ngày`, `đúng hạn`; null when nothing was due. */
  readonly stepDone: (date: string, lateness: string | null) => string;
  readonly stepOverdue: (date: string) => string;
  readonly pointsLost: (points: string) => string;
  /** The status of a value that is out of date. */
  readonly previousStatus: string;
  /** `word` is the word of a flag: `sơ bộ`. */
  readonly flagged: (word: string) => string;
  /** Why there is no figure, where the author gives no reason. */
  readonly withheld: Readonly<Record<'suppressed' | 'not-applicable', string>>;
  readonly sparkline: (from: string, to: string) => string;
  /** The card as a sentence. */
  readonly summary: (card: CardSummary) => string;
}

/** What the sentence of a card is made of; absent parts are left out. */
export interface CardSummary {
  readonly name: string;
  /** Value with qualifier and unit, or the words for no data. */
  readonly value: string;
  readonly period?: string | undefined;
  readonly change?: string | undefined;
  readonly status?: string | undefined;
  readonly target?: string | undefined;
  readonly gap?: string | undefined;
}
