import type { LitElement } from 'lit';
import { afterEach, expect, test } from 'vitest';
import type { WardErrorEvent } from '../../src/base/events.js';
import '../../src/index.js';
import { samples } from '../site/samples.js';
import { mount, unmountAll } from '../support/mount.js';

afterEach(unmountAll);

test.each([
  ['kpi-card', 'variant'],
  ['kpi-card', 'size'],
  ['kpi-card', 'layout'],
  ['kpi-card', 'compare'],
  ['kpi-card', 'delta-kind', 'deltaKind'],
  ['kpi-card', 'notation'],
  ['donut-chart', 'sort'],
  ['rank-chart', 'better'],
  ['data-table', 'sort-direction'],
  ['heatmap', 'order'],
  ['heatmap', 'palette'],
  ['heatmap', 'labels'],
])(
  'of a ward-%s a word that "%s" does not know is told once',
  async (name, attribute, field = attribute) => {
    // prettier-ignore
    const element = await mount<LitElement & { state: string }>(samples[name]!);
    const told: WardErrorEvent[] = [];
    element.addEventListener('ward-error', (event) => told.push(event));
    element.setAttribute(attribute, 'vuông');
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.state).toBe('ready');
    expect(told).toEqual([expect.objectContaining({ code: 'config', field, found: 'vuông' })]);
    expect(told[0]?.issues).toHaveLength(1);
  },
);
