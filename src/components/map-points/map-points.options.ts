import type { Field } from '../../data/field.js';
import type { Clusterer } from '../../geo/cluster.js';
import type { ValueFormat } from '../../i18n/value-format.js';

/** Which fields of the rows hold what. A row may also be a GeoJSON feature: its properties are then the fields. */
export interface PointFields {
  /** Field of the longitude in degrees, or of what lies across in a map of metres. Default `lon`, else `lng`. */
  lon?: Field | undefined;
  /** Field of the latitude. Default `lat`. */
  lat?: Field | undefined;
  /** Field that a point is selected by. Default `id`, else its number. */
  key?: Field | undefined;
  /** Field of the name. Default `name`. */
  label?: Field | undefined;
  /** Field of the category, which colour and shape tell. Default `category`. */
  category?: Field | undefined;
  /** Field with the name of a pictogram. Default `icon`. */
  icon?: Field | undefined;
  /** Field of a value that areas are in proportion to. Default `value`. */
  value?: Field | undefined;
  /** Field of an address that tells more. Default `href`. */
  href?: Field | undefined;
}

/** What the points of a map are drawn from beside their rows and the map. */
export interface MapPointsOptions extends PointFields, ValueFormat {
  /** Categories in the order of legend and colours; others follow in the order of the rows. */
  categories?: readonly string[] | undefined;
  /** Place of the first category's colour and shape in the palette, 1 to 8: layers of one map need not look alike. Default 1. */
  firstColour?: number | undefined;
  /** Categories that are not shown. */
  hidden?: readonly string[] | undefined;
  /** Draws many points that are near one another as one; without it only points over one another are. */
  clusterer?: Clusterer | null | undefined;
  /** What the values are, in words. */
  measure?: string | undefined;
}
