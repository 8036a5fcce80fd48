import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { keysConverter } from '../../base/converters.js';
import { WardDrillEvent } from '../../base/events.js';
import type { Field } from '../../data/field.js';
import { choosePartFields } from '../../data/part-fields.js';
import type { Row } from '../../data/row.js';
import type { TreemapMessages } from '../../i18n/messages/treemap.js';
import { treemap } from '../../i18n/texts.js';
import { renderTrail } from '../../render/trail.js';
import { refuseBlank } from '../../scene/blank.js';
import type { ScenePoint } from '../../scene/scene.js';
import { trailStyles } from '../../styles/trail.styles.js';
import { layoutTreemap, type TreemapScene } from './treemap.layout.js';
import type { TreemapOptions } from './treemap.options.js';

/**
 * Parts within parts, such as a budget: rectangles with areas in proportion to their values, to go into.
 *
 * @summary Groups and their parts as areas, with names, values and a way in and out.
 * @status experimental
 * @since 0.1.0
 * @tag ward-treemap
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardDrillEvent} ward-drill - A person went into a group or out of one.
 * @fires {WardSelectEvent} ward-select - A person chose a part that holds no others.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart breadcrumb - The way from the whole to the group that is shown.
 * @csspart plot - The picture.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardTreemap extends ChartElement<TreemapScene> {
  static override styles: CSSResultGroup = [ChartElement.styles, trailStyles];

  /** Field of a part's size, never below 0; as a property also a function. Default: `value`, else the first number. */
  @property() value: Field | undefined = undefined;
  /** Field that names a part, where rows have keys. Default: `label`, else the first text. */
  @property() label: Field | undefined = undefined;
  /** Fields of names from the outermost group inwards, separated by commas. */
  @property({ converter: keysConverter }) levels: readonly Field[] = [];
  /** Field of a path of names, e.g. "Chi thường xuyên/Giáo dục". Default: `path`, where rows have it. */
  @property() path: Field | undefined = undefined;
  /** Between the names of a path. Default `/`. */
  @property() separator = '/';
  /** Field of the key of a row. Default: `key`, where rows have it, else the name. */
  @property() key: Field | undefined = undefined;
  /** Field of the key of the group that a row belongs to. Default: `parent`, where rows have it. */
  @property() parent: Field | undefined = undefined;
  /** Key of the group that fills the picture; '' for all. Follows a person who goes in and out. */
  @property() root = '';
  /** What is measured, for the table and the tooltip. Default: the name of the value field. */
  @property({ attribute: 'value-label' }) valueLabel = '';
  /** What the whole is called, e.g. "Tổng chi". Default: the word for total. */
  @property({ attribute: 'whole-label' }) wholeLabel = '';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Key of the group or part that matters; the others become context. */
  @property() highlight: string | null = null;

  get #texts(): TreemapMessages {
    return this.locale.texts(treemap);
  }

  protected override get kindName(): string {
    return this.#texts.kind;
  }

  protected override get keyboardHint(): string {
    return `${super.keyboardHint} ${this.#texts.keyboardHint}`;
  }

  protected override get fieldKinds(): { numeric: readonly string[]; text: readonly string[] } {
    const { value, key, parent, path, levels } = this;
    const names = (fields: readonly (Field | undefined)[]) =>
      fields.filter((field) => typeof field === 'string');
    return { numeric: names([value]), text: names([key, parent, path, ...levels]) };
  }

  protected override layout(rows: readonly Row[]): TreemapScene | null {
    const { frame } = this;
    if (!frame) return null;
    const scene = layoutTreemap(rows, this.#options(rows), frame, this.locale);
    refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): TreemapOptions {
    const { label, value, levels, path, separator, key, parent, root } = this;
    const { valueLabel, wholeLabel, decimals, format, highlight } = this;
    return {
      ...{ label, value, levels, path, separator, key, parent, root },
      ...{ valueLabel, wholeLabel, decimals, format, highlight },
      unit: this.unitOf([choosePartFields(rows, this).value]),
    };
  }

  /** A group is gone into; a part that holds no others is selected. */
  protected override select(point: Pick<ScenePoint, 'key' | 'datum'>): void {
    if (this.picture?.isGroup(point.key)) void this.#show(point.key);
    else super.select(point);
  }

  /** Shows another group, and keeps the focus: inside at its first part, outside at the group that was left. */
  async #show(key: string): Promise<void> {
    const left = this.root;
    const isByKeyboard = this.shadowRoot?.activeElement?.matches(':focus-visible') ?? false;
    this.root = key;
    this.dispatchEvent(new WardDrillEvent(this.root));
    await this.updateComplete;
    const points = this.picture?.points().flat() ?? [];
    const point = points.find((each) => each.key === left) ?? points[0] ?? null;
    this.focusPlot(isByKeyboard ? point : null);
  }

  #keydown = (event: KeyboardEvent): void => {
    const outer = this.picture?.trail.at(-2);
    const leadsOut = event.key === 'Escape' || event.key === 'Backspace';
    if (!leadsOut || !outer) return;
    event.preventDefault();
    void this.#show(outer.key);
  };

  protected override renderPicture(scene: TreemapScene): TemplateResult {
    return html`<div @keydown=${this.#keydown}>
      ${renderTrail(scene.trail, this.#texts.breadcrumb, (key) => void this.#show(key))}${super.renderPicture(scene)}
    </div>`;
  }
}
