import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Choice } from '../controllers/selection.js';
import { renderLegend } from '../render/legend.js';
import type { OptionWords } from '../core/check-word.js';
import type { SeriesOptions } from '../scene/legend.js';
import type { Legend, Scene } from '../scene/scene.js';
import type { SheetPicture } from '../scene/sheet.js';
import { ChartElement } from './chart-element.js';
import { keysConverter } from './converters.js';
import { WardToggleEvent } from './events.js';

/** A chart whose series a person may hide in its legend. A subclass hands `seriesOptions` to its layout. */
export abstract class SeriesChartElement<
  Picture extends Scene = Scene,
> extends ChartElement<Picture> {
  /** Keys of series that are not drawn; as an attribute, separated by commas. Colours and table stay as they are. */
  @property({ attribute: 'hidden-series', converter: keysConverter })
  hiddenSeries: readonly string[] = [];
  /**
   * The legend: `auto` (unless the picture itself names all series), `always`, or `none` where a `ward-legend` shows it.
   * Default `auto`.
   */
  @property() legend: 'auto' | 'always' | 'none' = 'auto';

  /** Once a person has used the legend it stays, even if the picture could name all series. */
  #isUsed = false;

  protected override get optionWords(): OptionWords {
    return { ...super.optionWords, legend: ['auto', 'always', 'none'] };
  }

  /** What the layout is told of the series. */
  protected get seriesOptions(): SeriesOptions {
    const isAuto = this.legend !== 'always' && this.legend !== 'none' && !this.#isUsed;
    return { hidden: this.choice.hidden, legend: isAuto ? 'auto' : 'always' };
  }

  protected override givenChoice(changed: PropertyValues<this>): Partial<Choice> {
    const given = super.givenChoice(changed);
    return changed.has('hiddenSeries') ? { ...given, hidden: this.hiddenSeries } : given;
  }

  protected override takeChoice(choice: Choice): void {
    super.takeChoice(choice);
    this.hiddenSeries = choice.hidden;
  }

  protected override sheetPicture(): SheetPicture | null {
    const { picture } = this;
    if (!picture?.legend) return picture;
    const { hidden } = this.choice;
    const items = picture.legend.items.filter(({ key }) => !hidden.includes(key));
    return { ...picture, legend: { ...picture.legend, items } };
  }

  protected override renderLegend(legend: Legend): TemplateResult | typeof nothing {
    if (this.legend === 'none') return nothing;
    const { hidden } = this.choice;
    const shown = legend.items.filter(({ key }) => !hidden.includes(key));
    return renderLegend(legend, {
      label: this.chrome.legend,
      pressed: new Set(shown.map(({ key }) => key)),
      onPress: (key) => this.#toggle(key),
      onHover: (key) => this.choice.hover(key),
      hides: true,
    });
  }

  #toggle(key: string): void {
    this.#isUsed = true;
    this.hiddenSeries = this.choice.toggleHidden(key);
    this.dispatchEvent(new WardToggleEvent({ key, hidden: this.hiddenSeries }));
  }
}
