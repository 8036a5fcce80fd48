import { property } from 'lit/decorators.js';
import { jsonConverter } from '../../base/converters.js';
import type { Field } from '../../data/field.js';
import type { InsetSpec } from '../../geo/insets.js';
import type { MapProjection } from '../../geo/project.js';
import { ColouredMap } from './district-map.coloured.js';
import type { DistrictMapOptions, FeatureText } from './district-map.options.js';

/** What an author says of a district map: its attributes and properties. */
export abstract class DistrictMapElement extends ColouredMap {
  /** Boundaries as a GeoJSON or TopoJSON object; as an attribute, JSON. Never changed by the element. */
  @property({ converter: jsonConverter }) geo: unknown = null;
  /** A GeoJSON or TopoJSON file with the boundaries. */
  @property({ attribute: 'geo-src' }) geoSrc = '';
  /** Object of a TopoJSON file; may be left out where there is only one. */
  @property() object = '';
  /** Property of a feature that names its district, for the join with the rows; default: the feature's `id`. */
  @property() key: string | undefined = undefined;
  /** Field of a row that names its district. Default: as `key`. */
  @property({ attribute: 'data-key' }) dataKey: Field | undefined = undefined;
  /** Property of a feature with its name. Default `name`. */
  @property() label: FeatureText | undefined = undefined;
  /** Property of a feature that tells it apart from others of the same name. Default: its key. */
  @property() parent: FeatureText | undefined = undefined;
  /** What is written on the districts where it fits: `none`, `name`, `value` or `auto` (both). Default `none`. */
  @property() labels: 'none' | 'name' | 'value' | 'auto' | '' = 'none';
  /** `mercator`, `equal-earth`, `albers-usa`, `identity`, or as a property a d3 projection. */
  @property() projection: MapProjection = 'mercator';
  /** Pixels between the map and the edge of the picture. */
  @property({ type: Number }) padding = 8;
  /** Far-away parts in frames of their own: `auto`, `none`, or as a property a list of them. */
  @property({ converter: jsonConverter }) insets: 'auto' | 'none' | readonly InsetSpec[] = 'auto';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** What is measured, in words, for the sentence and the table. */
  @property() measure = '';
  /** Period of the values, in words. */
  @property() period = '';
  /** Where the linked list of districts stands: `below`, `side` or `none`. */
  @property({ reflect: true, useDefault: true }) list: 'below' | 'side' | 'none' = 'below';
  /** Height of the map in CSS pixels. */
  @property({ type: Number }) override height = 400;

  /** What the layout is told, as the attributes say it. */
  protected get mapOptions(): DistrictMapOptions {
    const { key, dataKey, label, parent } = this;
    const { projection, padding, insets, unit, decimals, format, measure, period } = this;
    return {
      ...this.colourOptions,
      ...{ key, dataKey, label, parent },
      ...{ projection, padding, insets, unit, decimals, format, measure, period },
      labels: this.labels || 'auto',
    };
  }
}
