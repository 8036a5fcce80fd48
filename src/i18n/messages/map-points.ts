/** What points over a map say. */
export interface MapPointsMessages {
  /** What the layer is called where it has no heading. */
  readonly kind: string;
  readonly points: (count: number) => string;
  /** What a point without a name is called: by the number of its row. */
  readonly unnamed: (row: number) => string;
  readonly noCategory: string;
  /** A category and how many points it has. */
  readonly part: (label: string, count: number) => string;
  /** The layer in a sentence. */
  readonly summary: (
    points: string,
    parts: readonly string[],
    remarks: readonly string[],
  ) => string;
  readonly outside: (count: number) => string;
  readonly placeless: (count: number) => string;
  /** After the name of a single point. */
  readonly isOutside: string;
  readonly isPlaceless: string;
  /** What is read out of a point: its name, then category, value and area. */
  readonly point: (name: string, details: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly columnName: string;
  readonly columnCategory: string;
  readonly columnArea: string;
  readonly columnLongitude: string;
  readonly columnLatitude: string;
  readonly list: (count: number) => string;
  /** The list of points that are drawn as one. */
  readonly here: (count: number) => string;
  readonly wholeList: string;
  readonly open: string;
  readonly openPoint: (name: string) => string;
  /** In place of the picture, where the element is no child of a map. */
  readonly alone: string;
  /** Points that came with newer data, read out. */
  readonly fresh: (count: number, names: readonly string[]) => string;
  /** A size in the legend: what is measured, and how much the dot beside it has of it. */
  readonly size: (measure: string, value: string) => string;
  readonly keyboardHint: string;
}
