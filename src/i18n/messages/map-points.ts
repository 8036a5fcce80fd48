/** What a map points says. */
export interface MapPointsMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  /** The sentence: how many values, and the highest of them with its name. */
  readonly describe: (count: string, highest: string) => string;
}
