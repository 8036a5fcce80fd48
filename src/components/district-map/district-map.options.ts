import type { Feature, Geometry } from 'geojson';
import type { Field } from '../../data/field.js';
import type { CellNote } from '../../data/row.js';
import type { Zoom } from '../../geo/fitted.js';
import type { GeographyOptions } from '../../geo/prepare.js';
import type { MapProjection } from '../../geo/project.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { ClassMethod } from '../../scale/colour-classes.js';
import type { Box } from '../../scene/scene.js';

/** A text of a feature: the property of that name, or what an author's function makes of it. */
export type FeatureText = string | ((feature: Feature<Geometry | null>) => unknown);

/** Which fields of the rows and features hold what. */
export interface MapFields {
  /** Field with the URL of a district's page. */
  hrefField?: Field | undefined;
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
  /** Field with a target, or one number for all. */
  target?: Field | number | undefined;
  /** Field with what progress is counted from, or one number for all. Without it progress is the share of the target. */
  baseline?: Field | number | undefined;
  /** Field with the value of the period before, for changes. Default: the value is a change itself. */
  previous?: Field | undefined;
  /** Field with a status word. Default, where statuses give the colours: `status`. */
  status?: Field | undefined;
  /** Field with what the value is a part of: districts are coloured by the rate, not by the count. */
  denominatorField?: Field | undefined;
  /** The rate is told for so many of the denominator. Default 100: percent. */
  per?: number | undefined;
  /** Field that says why there is no value: `suppressed`, `not-applicable`. Default `flag`. */
  flag?: Field | undefined;
}

/** What colours tell: the value, where a goal stands, how far it is reached, a change, or a category. */
export type ColourBy = 'value' | 'status' | 'progress' | 'change' | 'category';

/** Which period is shown. Classes are those of all periods, so that colours mean the same in each. */
export interface MapTime {
  /** Field with the period of a row. Default: `period` or `year`, where rows have one. */
  periodField?: Field | undefined;
  /** The period that is shown. Default: the last. */
  year?: string | number | undefined;
  /** Periods to choose from. Default: those of the rows. */
  years?: readonly (string | number)[] | undefined;
}

/** What is kept from readers. */
export interface MapPrivacy {
  /**
   * Counts above zero and below this are withheld, and where just one of a sum would be, the next smallest too. Of rates
   * the count and its denominator are looked at. Default: none.
   */
  minCount?: number | undefined;
  /** What readers of files said about their cells: "Không công bố" is a flag. */
  notes?: readonly CellNote[] | undefined;
}

/** How values are coloured. */
export interface MapColours {
  /** Default `value`. */
  colourBy?: ColourBy | undefined;
  /** `target`: by percent of the target. Default `quantile`, or `threshold` where there are breaks. */
  classes?: ClassMethod | 'target' | undefined;
  /** Default 5. */
  classCount?: number | undefined;
  /** Lower bounds of all classes but the first; percents of the target where that gives the classes. */
  breaks?: readonly number[] | undefined;
  palette?: 'sequential' | 'diverging' | undefined;
  /** Value at which the meaning turns. Default 0 for changes and where values lie on both sides of it, 100 for targets. */
  divergingAt?: number | undefined;
  /** Which end of the legend is good: it then comes last, and says so. */
  better?: 'higher' | 'lower' | undefined;
  /** Keys of the legend's entries that stand out; the other districts are pale. */
  highlight?: readonly string[] | undefined;
}

/** How values are shown besides colours, and what tells how large a map is. */
export interface MapSigns {
  /** `bubble`: a circle a district, its area in proportion to the value. Default `area`: districts are coloured. */
  symbol?: 'area' | 'bubble' | undefined;
  /** A bar of a round length on the ground. */
  scaleBar?: boolean | undefined;
  /** An arrow to the north. */
  northArrow?: boolean | undefined;
  /** Classes are numbered in the legend, and on districts without a value: where colours cannot be told apart. */
  areNumbered?: boolean | undefined;
  /** Where buttons lie over the picture of so many districts: nothing is written under them. Default: nowhere. */
  controls?: ((districts: number) => readonly Box[]) | undefined;
}

/** What a district map is drawn from beside its boundaries and rows. */
export interface DistrictMapOptions
  extends
    Omit<GeographyOptions, 'graticule'>,
    MapFields,
    MapColours,
    MapTime,
    MapPrivacy,
    MapSigns,
    ValueFormat {
  /** Default `mercator`. */
  projection?: MapProjection | undefined;
  /** Lines of longitude and latitude. */
  graticule?: boolean | undefined;
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
