import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import type { Row } from '../../data/row.js';
import { mapPoints } from '../../i18n/texts.js';
import type { Scene } from '../../scene/scene.js';
import { layoutMapPoints } from './map-points.layout.js';
import { mapPointsStyles } from './map-points.styles.js';

/**
 * A bar a row.
 *
 * @summary Values by name, as bars from zero.
 * @status experimental
 * @since 0.1.0
 * @tag ward-map-points
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a bar.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 *
 * @csspart base - The sheet.
 * @csspart plot - The picture.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 */
export class WardMapPoints extends ChartElement {
  static override styles: CSSResultGroup = [ChartElement.styles, mapPointsStyles];

  /** Field that names a row. Default `label`. */
  @property() label = 'label';
  /** Field of the value. Default `value`. */
  @property() value = 'value';

  protected override get kindName(): string {
    return this.locale.texts(mapPoints).kind;
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame, label, value, unit, locale } = this;
    return frame && layoutMapPoints(rows, { label, value, unit }, frame, locale);
  }
}
