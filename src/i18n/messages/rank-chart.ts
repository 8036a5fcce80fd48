/** What a rank chart says. Ranks come printed ("hạng 2/8"), and so do periods. */
export interface RankChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  /** Head of a column, name of a figure. */
  readonly rank: string;
  /** A rank that others share. */
  readonly tied: (rank: string) => string;
  readonly tiedNote: string;
  readonly point: (name: string, at: string, rank: string) => string;
  /** Ranks gained since the period before; negative = lost. */
  readonly change: (places: number) => string;
  readonly sinceBefore: (period: string) => string;
  /** First in every one of so many periods up to the newest. */
  readonly led: (name: string, periods: number, unit: 'year' | 'other', span: string) => string;
  readonly ranked: (name: string, rank: string, at: string) => string;
  readonly rose: (name: string, from: string, to: string, span: string) => string;
  readonly fell: (name: string, from: string, to: string, span: string) => string;
  readonly kept: (name: string, rank: string, span: string) => string;
  /** Ends where it began, but not without moves between. */
  readonly returned: (name: string, rank: string, span: string) => string;
  readonly best: (rank: string, at: string) => string;
  readonly tiedWith: (names: string) => string;
  readonly sharedLead: (names: string, at: string) => string;
  readonly climbed: (name: string, places: number) => string;
  readonly units: (units: number, span: string) => string;
  readonly span: (first: string, last: string) => string;
  /** Units that no rank shown belongs to. */
  readonly others: (units: number, ranks: number) => string;
  readonly sentence: (clauses: readonly string[]) => string;
}
