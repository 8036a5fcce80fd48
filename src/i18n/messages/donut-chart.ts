/** What a donut chart says. */
export interface DonutChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  /** Head of the column of names where the field says nothing. */
  readonly label: string;
  /** Name of the parts that are gathered. */
  readonly other: string;
  /** A gathered piece with the number of its parts. */
  readonly gathered: (other: string, parts: number) => string;
  /** Beside a part that stands in a gathered piece. */
  readonly inOther: (other: string) => string;
  /** At the end of a list that is cut. */
  readonly more: (parts: number) => string;
  readonly share: string;
  /** Under the sum in the middle. */
  readonly inTotal: string;
  readonly part: (name: string, value: string, share: string) => string;
  readonly noDataParts: (names: string) => string;
  readonly zeroParts: (names: string) => string;
  /** The parts are percentages and do not make 100. */
  readonly sumOff: (sum: string) => string;
  readonly count: (parts: number) => string;
  readonly countOf: (parts: number, total: string) => string;
  readonly alone: (name: string, value: string) => string;
  readonly allZero: string;
  readonly largest: (name: string, value: string) => string;
  readonly second: (name: string, value: string) => string;
  readonly withoutData: (parts: number) => string;
}
