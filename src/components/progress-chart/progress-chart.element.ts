import { property } from 'lit/decorators.js';
import {
  autoConverter,
  jsonConverter,
  numbersConverter,
  wordsConverter,
} from '../../base/converters.js';
import { PictureElement } from '../../base/picture-element.js';
import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { Field } from '../../data/field.js';
import type { IndicatorFields } from '../../data/indicator-columns.js';
import type { ReadOptions } from '../../data/row.js';
import type { ProgressSort } from './progress-chart.arrange.js';
import type { ProgressAxis } from './progress-chart.axis.js';
import type { ShowValues } from './progress-chart.figures.js';
import type { ProgressPicture } from './progress-chart.layout.js';
import type { ProgressScale } from './progress-chart.unit-scale.js';
import type { ProgressVariant } from './progress-chart.variant.js';

/** What an author may set on a chart of goals. */
export abstract class ProgressElement extends PictureElement<ProgressPicture> {
  /** The goals; as an attribute, JSON. Wins over `data`. Never changed by the element. */
  @property({ converter: jsonConverter }) indicators: readonly Indicator[] | null = null;
  /** Date to judge by, ISO 8601, or `today`. Default: the last day of each goal's newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the words change. Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];
  /**
   * How rows show the way to the target: `bar`, `bullet` (on what was expected), or `dot` (baseline ○ → now ●); or
   * `strip`: each group counted by status on one strip, its goals listed under their status.
   */
  @property() variant: ProgressVariant = 'bar';
  /**
   * Where value and target stand as figures: `always`, `fit` (where the chart is wide enough for columns of them) or
   * `none`. What a row says to a screen reader and the table always hold them.
   */
  @property({ attribute: 'show-values' }) showValues: ShowValues = 'always';
  /**
   * What the common scale shows: `0-100`, from baseline to target; `auto`, as far beyond as the goals go, between −20 %
   * and 120 % at most. Default: −20 % … 120 %, whatever the goals, so that charts compare. What lies beyond ends in
   * chevrons with its figure.
   */
  @property() axis: ProgressAxis | '' = '';
  /**
   * What rows are drawn on: `progress`, percent done; `native`, one axis in the unit that all goals share (goals of
   * different units are drawn by percent done); `small-multiple`, each row an axis of its own in its unit.
   */
  @property() scale: ProgressScale = 'progress';
  /**
   * First and last percent of the scale, widened to hold 0 and 100: `-50 200`; with `scale="native"` values, widened to
   * hold 0. Comes before `axis`.
   */
  @property({ converter: numbersConverter }) domain: readonly number[] | undefined = undefined;
  /** Whether a tick stands where the plan is by now; as an attribute, `none` or `false` for no. Default: yes. */
  @property({ attribute: 'show-expected', converter: autoConverter })
  showExpected: boolean | 'auto' = 'auto';
  /** Least height of rows in pixels, 44 or more. Default 0: 52. */
  @property({ type: Number, attribute: 'row-height' }) rowHeight = 0;
  /** Field that names a goal's group. Default `parent`; `none` for one list. */
  @property({ attribute: 'group-by' }) groupBy = 'parent';
  /** Order of the rows, within groups: `given`, `status`, `gap` (what is still to go, largest first) or `name`. */
  @property() sort: ProgressSort = 'given';
  /** Statuses to show alone; as an attribute, words. Default: all. */
  @property({ attribute: 'filter-status', converter: wordsConverter })
  filterStatus: readonly string[] = [];
  /** Rows shown until a person asks for all. Default 0: all. */
  @property({ type: Number, attribute: 'max-rows' }) maxRows = 0;
  /** Controls to offer, of `sort filter search`. Lists of more than 200 goals can always be searched. Default: none. */
  @property({ converter: wordsConverter }) controls: readonly string[] = [];
  /** Field that holds a goal's id, where its name does not say so; as a property, also a function of the row. */
  @property() key: Field = '';
  /** Field that holds the name. */
  @property() label: Field = '';
  /** Field that holds the present value. */
  @property() value: Field = '';
  /** Field that holds the period of the value. */
  @property() period: Field = '';
  /** Field that holds the value at the start. */
  @property() baseline: Field = '';
  /** Field that holds the target. */
  @property() target: Field = '';

  protected override get given(): unknown {
    return this.indicators ?? this.data;
  }

  protected override get fieldKinds(): Pick<ReadOptions, 'numeric' | 'text'> {
    const named = (fields: readonly Field[]) =>
      fields.filter((field) => typeof field === 'string' && field !== '') as string[];
    return {
      numeric: named([this.value, this.baseline]),
      text: named([this.key, this.label]),
    };
  }

  /** Which fields of rows hold what. */
  protected get fields(): IndicatorFields {
    const { key, label, value, period, baseline, target } = this;
    return { id: key, name: label, value, period, baseline, target };
  }
}
