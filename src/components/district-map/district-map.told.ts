import { isServer, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import { renderLayer, renderTold } from '../../render/svg.js';
import type { Layer } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.steps.js';
import { swatch } from './district-map.motion.js';

const areaLayers: Readonly<Record<string, 'main' | 'insets'>> = {
  areas: 'main',
  'inset-areas': 'insets',
};

/** The districts of a layer one by one, each with its name and value, as a link where it has a page. */
function renderDistricts(scene: DistrictMapScene, { id, marks }: Layer): SVGTemplateResult {
  const { count, geography, lookOf, looks } = scene.districts;
  const swatches = new Map(looks.map((look, i) => [look, marks[i] && swatch(marks[i])]));
  const labels = new Map(scene.points().flat().map(({ key, label }) => [key, label])); // prettier-ignore
  const { rows } = scene.table();
  const shapes = Array.from({ length: count }, (_, district) => {
    const mark = swatches.get(lookOf[district]!);
    const d = geography.pathOf(district, areaLayers[id]);
    const { key, cells } = rows[district]!;
    if (mark?.type !== 'path' || d === '') return [];
    return renderTold({ ...mark, d }, labels.get(key) ?? '', cells[0]?.href ?? null);
  });
  return svg`<g class="layer ${id}">${shapes}</g>`;
}

/** A layer of a map without a script: districts speak for themselves, and nothing is read or pointed at beside them. */
const renderToldLayer = (scene: DistrictMapScene, layer: Layer): SVGTemplateResult =>
  layer.id in areaLayers
    ? renderDistricts(scene, layer)
    : svg`<g aria-hidden="true">${renderLayer(layer)}</g>`;

/** A map that speaks without a script: as a server draws it, and until an element has taken it over. */
export abstract class ToldMap extends ChartElement<DistrictMapScene> {
  readonly #isFromServer = this.shadowRoot !== null;

  protected override get isStatic(): boolean {
    return isServer || (this.#isFromServer && !this.hasUpdated);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (this.#isFromServer) void this.updateComplete.then(() => this.requestUpdate());
  }

  protected override renderLayer(layer: Layer, pointedAt: string | null): SVGTemplateResult {
    const { picture } = this;
    return this.isStatic && picture
      ? renderToldLayer(picture, layer)
      : super.renderLayer(layer, pointedAt);
  }
}
