import { css, html, LitElement } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { TooltipController } from '../../src/controllers/tooltip.js';
import { drawn, mount, unmountAll } from '../support/mount.js';

class Pointed extends LitElement {
  static override styles = css`
    .tooltip {
      position: fixed;
      inset: 0 auto auto 0;
      box-sizing: border-box;
      margin: 0;
      width: 101px;
      height: 40px;
    }
  `;
  readonly tooltip = new TooltipController(this, () => undefined);

  override render() {
    return html`<div class="tooltip" popover="manual"></div>`;
  }
}
customElements.define('test-pointed', Pointed);
afterEach(unmountAll);

const boxOf = (element: Pointed) => element.renderRoot.querySelector<HTMLElement>('.tooltip')!;

async function placeBy(element: Pointed, ...mark: [number, number, number, number]) {
  element.tooltip.show(new DOMRect(...mark));
  await drawn(element);
  const { left, top } = boxOf(element).getBoundingClientRect();
  return [left, top];
}

test('a tooltip stands above a mark, else below, right, left, and where nothing fits over it', async () => {
  const element = await mount(new Pointed());
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  // 8 px off the viewport's edges and 12 off the mark; 210 − 101/2 is rounded to whole pixels.
  expect(await placeBy(element, 200, 200, 20, 20)).toEqual([160, 148]);
  expect(await placeBy(element, 0, 200, 20, 20)).toEqual([8, 148]);
  expect(await placeBy(element, width - 20, 200, 20, 20)).toEqual([width - 109, 148]);
  expect(await placeBy(element, 200, 10, 20, 20)).toEqual([160, 42]);
  const tall = [10, 20, height - 20] as const;
  const middle = Math.round(height / 2 - 20);
  expect(await placeBy(element, 200, tall[0], tall[1], tall[2])).toEqual([232, middle]);
  expect(await placeBy(element, width - 30, tall[0], tall[1], tall[2])).toEqual([width - 143, middle]); // prettier-ignore
  expect(await placeBy(element, 0, 0, width, height)).toEqual([Math.round(width / 2 - 50.5), middle]); // prettier-ignore
});
