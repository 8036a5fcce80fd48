import { html, LitElement } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { PointFocusController } from '../../src/controllers/point-focus.js';
import type { Scene, ScenePoint } from '../../src/scene/scene.js';
import { mount, unmountAll } from '../support/mount.js';

const point = (key: string, x: number, series: string | null = null): ScenePoint => {
  return { key, series, x, y: 10, label: key, datum: null };
};
const [left, right, above] = [point('left', 10), point('right', 60), point('right', 60, 'above')];
/** A picture 100 px wide: nothing from 20 to 50. */
const scene = {
  width: 100,
  height: 40,
  hit: (x: number, y: number) => (x < 20 ? left : x < 50 ? null : y < 20 ? above : right),
} as Scene;

class Plot extends LitElement {
  readonly told: (readonly [string | null, number | null])[] = [];
  readonly points = new PointFocusController(this, {
    scene: () => scene,
    onActive: (active, mark) => this.told.push([active && (active.series ?? active.key), mark && mark.x]), // prettier-ignore
    onSelect: () => undefined,
    onToggleTable: () => undefined,
  });

  override render() {
    return html`<div class="plot" @pointermove=${this.points.pointermove}>
      <svg width="200" height="80" style="display: block"></svg>
    </div>`;
  }
}
customElements.define('test-plot', Plot);
afterEach(unmountAll);

async function mountPlot() {
  const element = await mount(new Plot());
  const plot = element.renderRoot.querySelector('.plot')!;
  const box = plot.getBoundingClientRect();
  const move = (x: number, y = 50) =>
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: box.x + x, clientY: box.y + y }));
  return { element, move, start: box.x };
}

test('each point is told once, where it is drawn in a picture of twice its size; so is that there is none', async () => {
  const { element, move, start } = await mountPlot();
  for (const x of [70, 80, 20, 30, 60, 90, 150, 150]) move(x);
  expect(element.told).toEqual([
    ['left', start + 20],
    [null, null],
    ['right', start + 120],
  ]);
});

test('points of one key in two series are two', async () => {
  const { element, move } = await mountPlot();
  for (const y of [50, 60, 20, 10]) move(150, y);
  expect(element.told.map(([name]) => name)).toEqual(['right', 'above']);
  expect(element.points.active).toBe(above);
});
