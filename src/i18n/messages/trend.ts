/** The grammar of a series told in a sentence. All figures and periods come printed. */
export interface TrendMessages {
  /** `Thu ngân sách tăng từ 412 lên 561 tỷ đồng trong 2020–2025`. */
  readonly rose: (name: string, from: string, to: string, span: string) => string;
  readonly fell: (name: string, from: string, to: string, span: string) => string;
  readonly flat: (name: string, value: string, span: string) => string;
  /** Ends where it began, but not without moves between. */
  readonly returned: (name: string, value: string, span: string) => string;
  readonly onePoint: (name: string, value: string, at: string) => string;
  readonly highestAt: (at: string) => string;
  readonly lowestAt: (at: string) => string;
  readonly highest: (value: string, at: string) => string;
  readonly lowest: (value: string, at: string) => string;
  /** The span between two positions on an axis. */
  readonly span: (first: string, last: string) => string;
  readonly gaps: (points: number) => string;
  /** Joins clauses to one sentence with its full stop. */
  readonly sentence: (clauses: readonly string[]) => string;
  readonly noData: (name: string) => string;
}
