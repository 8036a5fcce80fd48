import { isServer, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import { renderLayer, renderTold } from '../../render/svg.js';
import { keep, type Kept } from '../../scene/kept.js';
import type { Layer } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.steps.js';
import { swatch } from './district-map.motion.js';

const areaLayers: Readonly<Record<string, 'main' | 'insets'>> = {
  areas: 'main',
  'inset-areas': 'insets',
};

/** What districts say, each by its number, and where they lead. */
interface Told {
  label: string;
  href: string | null;
}

function toldDistricts(scene: DistrictMapScene): readonly Told[] {
  const labels = new Map(scene.points().flat().map(({ key, label }) => [key, label])); // prettier-ignore
  return scene
    .table()
    .rows.map(({ key, cells: [name] }) => ({ label: labels.get(key) ?? '', href: name?.href ?? null })); // prettier-ignore
}

/** The districts of a layer one by one, each with its name and value, as a link where it has a page. */
function renderDistricts(
  { districts }: DistrictMapScene,
  { id, marks }: Layer,
  told: readonly Told[],
): SVGTemplateResult {
  const { count, geography, lookOf, looks } = districts;
  const swatches = new Map(looks.map((look, i) => [look, marks[i] && swatch(marks[i])]));
  const shapes = Array.from({ length: count }, (_, district) => {
    const mark = swatches.get(lookOf[district]!);
    const d = geography.pathOf(district, areaLayers[id]);
    const { label, href } = told[district]!;
    return mark?.type === 'path' && d !== '' ? renderTold({ ...mark, d }, label, href) : [];
  });
  return svg`<g class="layer ${id}">${shapes}</g>`;
}

/** A map that speaks without a script: as a server draws it, and until an element has taken it over. */
export abstract class ToldMap extends ChartElement<DistrictMapScene> {
  /** A server drew what the element takes over. */
  protected readonly isFromServer = this.shadowRoot !== null;
  #told: Kept<readonly Told[]> | null = null;

  protected override get isStatic(): boolean {
    return isServer || (this.isFromServer && !this.hasUpdated);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (this.isFromServer) void this.updateComplete.then(() => this.requestUpdate());
  }

  protected override renderLayer(layer: Layer, pointedAt: string | null): SVGTemplateResult {
    const { picture } = this;
    if (!this.isStatic || !picture) return super.renderLayer(layer, pointedAt);
    // Without a script districts speak for themselves, and nothing is read or pointed at beside them.
    if (!(layer.id in areaLayers)) return svg`<g aria-hidden="true">${renderLayer(layer)}</g>`;
    this.#told = keep(this.#told, [picture], () => toldDistricts(picture));
    return renderDistricts(picture, layer, this.#told.result);
  }
}
