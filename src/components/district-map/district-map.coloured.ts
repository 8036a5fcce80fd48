import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fieldOrNumberConverter, keysConverter, numbersConverter } from '../../base/converters.js';
import { WardYearEvent } from '../../base/events.js';
import type { Field } from '../../data/field.js';
import type { ReadOptions } from '../../data/row.js';
import type { ClassMethod } from '../../scale/colour-classes.js';
import { areCategories } from './district-map.figures.js';
import type { DistrictMapScene } from './district-map.steps.js';
import type { ColourBy, DistrictMapOptions } from './district-map.options.js';
import { ToldMap } from './district-map.told.js';
import { renderYears } from './district-map.years.js';

/** What the colours of a map mean, as an author says it, and the period that they tell of. */
export abstract class ColouredMap extends ToldMap {
  /** Field with the value. Default `value`. */
  @property() value: Field | undefined = undefined;
  /** What colours tell: `value` (default), `status`, `progress`, `change` or `category`. */
  @property({ attribute: 'colour-by' }) colourBy: ColourBy | undefined = undefined;
  /** Field with a target, or one number for all; told in tooltip and table. */
  @property({ converter: fieldOrNumberConverter }) target: Field | number | null = null;
  /** Field with what progress starts from, or one number for all. Default `baseline`, where rows have it. */
  @property({ converter: fieldOrNumberConverter }) baseline: Field | number | null = null;
  /** Field with the value of the period before, for changes. Default `previous`, where rows have it. */
  @property() previous: Field | undefined = undefined;
  /** Field with a status word, told in tooltip and table. */
  @property() status: Field | undefined = undefined;
  /** Field with what a count is a part of: the rate gives the colour. */
  @property({ attribute: 'denominator-field' }) denominatorField: Field | undefined = undefined;
  /** The rate is told for so many of the denominator. Default 100: percent. */
  @property({ type: Number }) per: number | undefined = undefined;
  /** Counts above zero and below this are withheld, and others that would give them away. Default: none. */
  @property({ type: Number, attribute: 'min-count' }) minCount: number | undefined = undefined;
  /** Classes: `quantile`, `equal`, `jenks`, `threshold` (by `breaks`), `target` (percent of the target) or `category`. Default `quantile`. */
  @property() classes: ClassMethod | 'target' | undefined = undefined;
  /** Number of classes. Default 5. */
  @property({ type: Number, attribute: 'class-count' }) classCount: number | undefined = undefined;
  /** Lower bounds of all classes but the first, separated by commas; of targets in percent. */
  @property({ converter: numbersConverter }) breaks: readonly number[] | undefined = undefined;
  /** `sequential` or `diverging`. Default: by the classes. */
  @property() palette: 'sequential' | 'diverging' | undefined = undefined;
  /** Value at which a diverging palette turns. */
  @property({ type: Number, attribute: 'diverging-at' }) divergingAt: number | undefined =
    undefined;
  /** Which end of the legend is good. */
  @property() better: 'higher' | 'lower' | undefined = undefined;
  /** Where the legend stands: `top` (default), `bottom` or `none`. */
  @property() legend: 'top' | 'bottom' | 'none' = 'top';
  /** Field with the period of a row. Default `period` or `year`, where rows have one. */
  @property({ attribute: 'period-field' }) periodField: Field | undefined = undefined;
  /** The period that is shown, e.g. `2025` or `2025-Q3`. Default: the last. Follows a person who chooses another. */
  @property() year: string | number = '';
  /** Periods to choose from, separated by commas. Default: those of the rows. */
  @property({ converter: keysConverter }) years: readonly (string | number)[] = [];

  /** What the layout is told of colours and periods. */
  protected get colourOptions(): DistrictMapOptions {
    const { value, colourBy, previous, status, denominatorField, per, minCount } = this;
    const { classes, classCount, breaks, palette, divergingAt, better } = this;
    const { periodField, year, years } = this;
    return {
      ...{ value, colourBy, previous, status, denominatorField, per, minCount },
      ...{ classes, classCount, breaks, palette, divergingAt, better },
      ...{ periodField, year, years, notes: this.rows.result?.notes },
      target: this.target ?? undefined,
      baseline: this.baseline ?? undefined,
    };
  }

  protected override get fieldKinds(): Pick<ReadOptions, 'numeric' | 'periods' | 'text'> {
    const { value = 'value', target, baseline, previous, denominatorField, colourBy } = this;
    const isWords = areCategories(this.colourOptions) || colourBy === 'status';
    const numbers = [isWords ? null : value, target, baseline, previous, denominatorField];
    const named = (fields: readonly unknown[]) => fields.filter((each) => typeof each === 'string');
    return { numeric: named(numbers), periods: named([this.periodField]) };
  }

  protected override renderPicture(scene: DistrictMapScene): TemplateResult {
    if (this.legend === 'none') return super.renderPicture({ ...scene, legend: null });
    if (this.legend !== 'bottom') return super.renderPicture(scene);
    return html`${super.renderPicture({ ...scene, legend: null })}${
      scene.legend
        ? html`<div class="legend-below">${this.renderLegend(scene.legend)}</div>`
        : nothing
    }`;
  }

  /** The periods to choose from, where there are several. */
  protected renderYears(): TemplateResult | typeof nothing {
    const timeline = this.picture?.timeline ?? null;
    if (timeline === null) return nothing;
    return renderYears(timeline, this.locale, (year) => {
      this.year = year;
      this.dispatchEvent(new WardYearEvent(`${this.year}`));
    });
  }
}
