/** Ways round a map: zoom, search, and in and out of its areas. */
export interface MapWaysMessages {
  /** Name of the group of buttons. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  /** Read out when the magnification changed; `percent` comes printed. */
  readonly zoomed: (percent: string) => string;
  /** Shown when the wheel is turned without its key, printed as on the reader's keyboard. */
  readonly wheelHint: (key: string) => string;
  /** What keys do, after the general hint. */
  readonly zoomKeys: string;
  readonly typeKeys: string;
  readonly drillKeys: string;
  /** On the box for searching. */
  readonly search: string;
  /** Read out while a person types. */
  readonly found: (count: number) => string;
  /** How many areas are not listed. */
  readonly more: (count: number) => string;
  /** Name of the way from the whole to the area that is shown. */
  readonly breadcrumb: string;
  /** The whole, where the author gives it no name. */
  readonly whole: string;
  readonly back: string;
  /** Where the page of an area is linked. */
  readonly open: (name: string) => string;
  readonly close: string;
}
