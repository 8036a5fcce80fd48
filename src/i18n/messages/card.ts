/** What an indicator card says. Figures, periods and dates come printed. */
export interface CardMessages {
  readonly compared: (period: string) => string;
  readonly comparedWithBaseline: string;
  readonly comparedWithPrevious: string;
  readonly noPrevious: string;
  readonly lowerIsBetter: string;
  readonly baseline: (value: string) => string;
  readonly target: (value: string) => string;
  readonly targetBy: (value: string, by: string) => string;
  readonly plan: (value: string) => string;
  readonly withinBand: (range: string) => string;
  readonly outsideBand: (range: string) => string;
  readonly bandLabel: string;
  readonly belowBaseline: (amount: string) => string;
  readonly aboveBaseline: (amount: string) => string;
  readonly ratioToTarget: (percent: string) => string;
  readonly due: (date: string) => string;
  readonly publishedIn: (period: string) => string;
  readonly unit: (unit: string) => string;
  readonly evidence: string;
  readonly assessedOn: (date: string) => string;
  readonly steps: (done: string, total: string) => string;
  readonly stepDone: (date: string) => string;
  readonly stepDoneLate: (date: string, time: string) => string;
  readonly stepDue: (date: string) => string;
  readonly stepOverdue: (date: string) => string;
  readonly pointsLost: (points: string) => string;
  readonly owner: (name: string) => string;
  readonly previousStatus: (status: string) => string;
  readonly requiredPace: (amount: string) => string;
  readonly reaches: (target: string, by: string) => string;
  readonly neverReaches: string;
  readonly method: (observations: number) => string;
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
