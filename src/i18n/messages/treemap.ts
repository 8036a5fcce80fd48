/** What a treemap says. */
export interface TreemapMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  /** The whole, where the author gives it no name. */
  readonly whole: string;
  /** Name of the way from the whole to the group that is shown. */
  readonly breadcrumb: string;
  /** Names of groups from the outside in. */
  readonly path: (names: readonly string[]) => string;
  /** Heads of the columns. */
  readonly name: string;
  readonly group: string;
  readonly level: string;
  readonly shareOfGroup: string;
  readonly shareOfWhole: string;
  /** Share of one group, in a tooltip. */
  readonly shareOf: (group: string) => string;
  readonly part: (path: string, value: string, share: string) => string;
  /** A group that can be gone into. */
  readonly groupPoint: (path: string, value: string, share: string, parts: string) => string;
  readonly parts: (count: number) => string;
  /** How to go in and out, after the general hint. */
  readonly keyboardHint: string;
  readonly noDataParts: (count: number, names: string) => string;
  readonly zeroParts: (count: number, names: string) => string;
  readonly more: (count: number) => string;
  readonly unequal: (group: string, own: string, sum: string) => string;
  readonly contains: (whole: string, value: string, parts: number) => string;
  readonly largest: (name: string, value: string, share: string) => string;
  readonly within: (name: string, value: string) => string;
  readonly allZero: string;
}
