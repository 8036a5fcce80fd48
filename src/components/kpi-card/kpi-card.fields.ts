import { property } from 'lit/decorators.js';
import { jsonConverter, valuesConverter } from '../../base/converters.js';
import { WardElement } from '../../base/ward-element.js';
import type { Better, Flag, Indicator, Period, Qualifier, Status } from '../../core/indicator.js';

/** An element that shows one indicator, which its author gives whole, as a file, or field by field. */
export abstract class IndicatorElement extends WardElement {
  /** The indicator with its observations and its goal; as an attribute, JSON. */
  @property({ converter: jsonConverter }) indicator: Indicator | null = null;
  /** A file with indicators: JSON, or rows whose fields are called like the attributes of this element. */
  @property() src = '';
  /** The `id` of the indicator in the file. Default: the first one. */
  @property() key = '';
  /** Member of a JSON file that holds the indicators. */
  @property({ attribute: 'data-path' }) dataPath = '';
  /** Language in which the numbers of a CSV file are written. Default: the element's. */
  @property({ attribute: 'data-locale' }) dataLocale = '';
  /** Seconds after which `src` is read again; 0 = once. */
  @property({ type: Number }) refresh = 0;

  /** Name of the indicator. */
  @property() label = '';
  /** The value as a JSON number; without one there is no data. */
  @property({ converter: jsonConverter }) value: number | null = null;
  /** Unit: a key of the unit catalogue or any words. */
  @property() unit = '';
  /** A word that belongs to the figure, e.g. `more-than`. */
  @property() qualifier: Qualifier | '' = '';
  /** What is special about the figure, e.g. `preliminary`. */
  @property() flag: Flag | '' = '';
  /** What is to be reached: a JSON number, or words that only a hand can judge. */
  @property({ converter: jsonConverter }) target: number | string | null = null;
  /** Lower edge of a target with `better="range"`. */
  @property({ converter: jsonConverter, attribute: 'target-min' }) targetMin: number | null = null;
  /** Upper edge of a target with `better="range"`. */
  @property({ converter: jsonConverter, attribute: 'target-max' }) targetMax: number | null = null;
  /** ISO date or period by which it is to be reached. */
  @property({ attribute: 'target-date' }) targetDate: Period = '';
  /** Where it started, as a JSON number. */
  @property({ converter: jsonConverter }) baseline: number | null = null;
  /** ISO date or period of the start. */
  @property({ attribute: 'baseline-date' }) baselineDate: Period = '';
  /** Which way is good. Default `higher`. */
  @property() better: Better | '' = '';
  /** A status set by hand, in place of the computed one. */
  @property() status: Status | '' = '';
  /** Why that status was set. */
  @property({ attribute: 'status-reason' }) statusReason = '';
  /** ISO period of the value. */
  @property() period: Period = '';
  /** The value of the period before, as a JSON number. */
  @property({ converter: jsonConverter }) previous: number | null = null;
  /** Values for the sparkline, oldest first; as an attribute, separated by commas, nothing between two being no data. */
  @property({ converter: valuesConverter }) trend: readonly (number | null)[] | null = null;
  /** Below the goal: a block a period, newest last, in the status that the indicator had then. */
  @property({ type: Boolean }) tracker = false;
}
