import type { Feature, Polygon } from 'geojson';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { gridDefinition } from '../../src/geo/crs.js';
import { html, renderToString } from '../../src/ssr.js';
import { block } from './district-map.samples.js';

const { forward } = proj4(gridDefinition('EPSG:5899')!);

/** The four squares near Đà Nẵng, as GeoJSON text in degrees or in the metres of a grid. */
function squares(place: (position: [number, number]) => readonly number[]): string {
  const features = (block as readonly Feature<Polygon>[]).map((feature) => {
    const coordinates = feature.geometry.coordinates.map((ring) =>
      ring.map(([x, y]) => place([108.2 + x!, 16 + y!])),
    );
    return { ...feature, geometry: { ...feature.geometry, coordinates } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const rows = JSON.stringify(block.map(({ properties }, i) => ({ code: properties!['code'] as string, value: i }))); // prettier-ignore

/** Shapes of the areas as a server draws them. */
async function areasOf(geo: string, crs: string): Promise<string[]> {
  const markup = await renderToString(
    html`<ward-district-map key="code" geo=${geo} crs=${crs} data=${rows}></ward-district-map>`,
  );
  return [...markup.matchAll(/class="feature"\s+d="([^"]*)"/g)].map(([, d]) => d!);
}

describe('states: VN-2000 metres, no JS', () => {
  test('a server draws boundaries of a grid as it draws them in degrees', async () => {
    const [degrees, metres] = [await areasOf(squares((at) => at), ''), await areasOf(squares(forward), 'EPSG:5899')]; // prettier-ignore
    expect(degrees.filter((d) => d.length > 20).length).toBeGreaterThan(1);
    const numbers = (paths: readonly string[]) => paths.flatMap((d) => [...d.matchAll(/-?[\d.]+/g)].map(Number)); // prettier-ignore
    const [wanted, found] = [numbers(degrees), numbers(metres)];
    expect(found).toHaveLength(wanted.length);
    expect(Math.max(...found.map((each, i) => Math.abs(each - wanted[i]!)))).toBeLessThanOrEqual(0.1); // prettier-ignore
  });

  test('one that the formulas refuse is told, with the figures as a list', async () => {
    const markup = await renderToString(
      html`<ward-district-map key="code" geo=${squares(forward)} crs="+proj=nonsense" data=${rows}></ward-district-map>`,
    );
    expect(markup).not.toContain('class="feature"');
    expect(markup).toContain('class="list"');
  });
});
