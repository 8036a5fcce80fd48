import type { Feature, Geometry } from 'geojson';
import type { Field } from '../../data/field.js';
import type { Zoom } from '../../geo/fitted.js';
import type { GeographyOptions } from '../../geo/prepare.js';
import type { MapProjection } from '../../geo/project.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { ClassMethod } from '../../scale/colour-classes.js';

/** A text of a feature: the property of that name, or what an author's function makes of it. */
export type FeatureText = string | ((feature: Feature<Geometry | null>) => unknown);

/** Which fields of the rows and features hold what. */
export interface MapFields {
  /** Field of a row that names its district. Default: the name of the features' `key`, else `id`. */
  dataKey?: Field | undefined;
  /** Field with the value. Default `value`. */
  value?: Field | undefined;
  /** Name of a district. Default: the property `name`. */
  label?: FeatureText | undefined;
  /** Shorter name to print on the map. Default: the property `shortName`, where there is one. */
  shortLabel?: FeatureText | undefined;
  /** What districts of one name are told apart by. Default: the key. */
  parent?: FeatureText | undefined;
  target?: Field | undefined;
  /** Field with a status word. */
  status?: Field | undefined;
  /** Field that says why there is no value: `suppressed`, `not-applicable`. Default `flag`. */
  flag?: Field | undefined;
}

/** How values are coloured. */
export interface MapColours {
  /** Default `quantile`, or `threshold` where there are breaks. */
  classes?: ClassMethod | undefined;
  /** Default 5. */
  classCount?: number | undefined;
  /** Lower bounds of all classes but the first. */
  breaks?: readonly number[] | undefined;
  palette?: 'sequential' | 'diverging' | undefined;
  /** Value at which the meaning turns. */
  divergingAt?: number | undefined;
  /** Which end of the legend is good: it then comes last, and says so. */
  better?: 'higher' | 'lower' | undefined;
  /** Keys of the legend's entries that stand out; the other districts are pale. */
  highlight?: readonly string[] | undefined;
}

/** What a district map is drawn from beside its boundaries and rows. */
export interface DistrictMapOptions extends GeographyOptions, MapFields, MapColours, ValueFormat {
  /** Default `mercator`. */
  projection?: MapProjection | undefined;
  /** Pixels between the map and the edge of the picture. Default 8. */
  padding?: number | undefined;
  /** Default: the whole. */
  zoom?: Zoom | undefined;
  /** What is written on the districts where it fits. Default `none`. */
  labels?: 'none' | 'name' | 'value' | 'auto' | undefined;
  /** What is measured, in words. */
  measure?: string | undefined;
  /** The period of the values, in words. */
  period?: string | undefined;
}
