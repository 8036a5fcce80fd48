/** What a map says. Figures come printed. */
export interface MapMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly units: (count: number) => string;
  readonly highest: (name: string, value: string) => string;
  readonly lowest: (name: string, value: string) => string;
  readonly allEqual: (value: string) => string;
  readonly withoutData: (count: number) => string;
  /** The map in a sentence or two. */
  readonly summary: (measure: string, clauses: readonly string[]) => string;
  readonly area: (name: string, value: string) => string;
  readonly areaIn: (name: string, parent: string) => string;
  /** Head of the table's first column. */
  readonly columnName: string;
  readonly classBelow: (value: string) => string;
  readonly classFrom: (value: string) => string;
  readonly classCount: (label: string, count: number) => string;
  readonly better: string;
  /** A share of the target at an end of the legend: "dưới 60% mục tiêu". */
  readonly ofTarget: (share: string) => string;
  /** An end of the legend that is open, of shares of a target. */
  readonly atLeast: (printed: string) => string;
  readonly atMost: (printed: string) => string;
  /** A class without its lower end. */
  readonly aboveTo: (from: string, to: string) => string;
  /** What is told of a value beside itself. */
  readonly shareOfTarget: string;
  readonly progress: string;
  readonly count: string;
  readonly denominator: string;
  /** The figures of a district are those of an older period than the others. */
  readonly figuresOf: (period: string) => string;
  readonly olderFigures: (count: number) => string;
  /** Figures are withheld because they count too few. */
  readonly smallWithheld: (count: number, least: string) => string;
  /** Others are withheld because they would give the first away. */
  readonly alsoWithheld: (count: number) => string;
  /** From when to when boundaries hold, as printed dates; '' = open. */
  readonly boundaries: string;
  readonly validity: (from: string, to: string) => string;
  readonly predecessors: string;
  /** The period shown is older than some boundaries. */
  readonly newerBoundaries: (count: number, date: string) => string;
  /** Choosing a period. */
  readonly period: string;
  readonly earlier: string;
  readonly later: string;
  readonly noBoundaries: string;
  readonly boundariesFailed: string;
  readonly unmatched: string;
  /** Of a district outside of what the map is fitted to. */
  readonly outside: string;
  readonly otherScale: string;
  /** The same where there is less room. */
  readonly ownScale: string;
  /** The letter of the arrow to the north. */
  readonly north: string;
  /** A longitude and a latitude: its degrees without sign, and with. */
  readonly longitude: (printed: string, degrees: number) => string;
  readonly latitude: (printed: string, degrees: number) => string;
  /** The map waits, because the reader asked for little data. */
  readonly mapWaits: string;
  readonly loadMap: string;
  readonly possiblyVn2000: string;
  readonly list: string;
  /** The box that shortens a long list. */
  readonly filterList: string;
  /** In which order a list stands. */
  readonly order: string;
  readonly orders: Readonly<Record<'given' | 'name' | 'highest' | 'lowest' | 'urgent', string>>;
}
