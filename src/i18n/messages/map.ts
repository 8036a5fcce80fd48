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
  readonly noBoundaries: string;
  readonly boundariesFailed: string;
  readonly unmatched: string;
  readonly otherScale: string;
  readonly possiblyVn2000: string;
  readonly list: string;
}
