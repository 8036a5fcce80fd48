import { describe, expect, test } from 'vitest';
import type { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount } from '../support/mount.js';
import { all, one, texts } from '../support/shadow.js';

const rows = [
  { quarter: '2025-Q3', 'Trực tuyến': 6230, 'Trực tiếp': 6810 },
  { quarter: '2025-Q4', 'Trực tuyến': 6980, 'Trực tiếp': 6240 },
  { quarter: '2026-Q1', 'Trực tuyến': 7540, 'Trực tiếp': 5120 },
];
const data = JSON.stringify(rows);
const chart = (attributes: string, options?: { width?: number; lang?: string }) =>
  mount<WardLineChart>(
    `<ward-line-chart heading="Hồ sơ" unit="hồ sơ" data='${data}' ${attributes}></ward-line-chart>`,
    options,
  );
const paths = (host: WardLineChart, role: string) =>
  all(host, `path.${role}`).map((path) => path.getAttribute('stroke') ?? path.getAttribute('fill'));

describe('attributes', () => {
  test.each([
    ['area', 2, 2],
    ['stack', 2, 2],
    ['stack="percent"', 2, 2],
    ['curve="step"', 0, 2],
    ['scale="log"', 0, 2],
  ])('%s', async (attribute, areas, lines) => {
    const host = await chart(attribute);
    expect([paths(host, 'area').length, paths(host, 'line').length]).toEqual([areas, lines]);
    expect(host.scene!.issues).toEqual([]);
    expect(await axeViolations(host)).toEqual([]);
  });

  test('bands and lines of reference, as JSON; what is no JSON is told', async () => {
    const host = await chart(`references='[{"from":6000,"to":7000,"label":"Ngưỡng"}]'`);
    expect(all(host, 'path.reference-band')).toHaveLength(1);
    const broken = await chart('references="cao"');
    expect(broken.scene!.issues[0]).toMatchObject({ code: 'config', field: 'references' });
  });

  test('forecast-from dashes the line and names it in the legend', async () => {
    const host = await chart('forecast-from="2026-Q1"', { lang: 'en' });
    expect(all(host, 'path.forecast')).toHaveLength(2);
    expect(texts(host, '.legend li')).toEqual(['Forecast']);
    expect(all(host, '.legend button')).toEqual([]);
  });
});

describe('annotations', () => {
  const given = `annotations='[{"position":"2025-Q4","text":"Chuyển 53 thủ tục <b>"}]'`;

  test('are a numbered list under the picture, and part of its files', async () => {
    const host = await chart(given);
    expect(texts(host, 'ol.annotations li')).toEqual(['Quý IV/2025: Chuyển 53 thủ tục <b>']);
    expect(one(host, 'ol.annotations').ariaLabel).toBe('Ghi chú trên hình');
    expect(await axeViolations(host)).toEqual([]);
    expect(await host.toSVG()).toContain('1. Quý IV/2025: Chuyển 53 thủ tục &lt;b&gt;');
    expect(host.toCSV()).toContain('Ghi chú');
  });
});

describe('the legend', () => {
  test('hides lines; the others keep their colours, and the focus stays', async () => {
    const host = await chart('legend="always"');
    const before = paths(host, 'line');
    const [online] = all(host, '.legend button');
    online!.focus();
    online!.click();
    await drawn(host);
    expect(host.hiddenSeries).toEqual(['Trực tuyến']);
    expect(paths(host, 'line')).toEqual(before.filter((paint) => paint !== 'var(--_cat-1)'));
    expect(host.shadowRoot!.activeElement).toBe(online);
    expect(host.scene!.table().columns).toHaveLength(3);
  });
});

test('a long file: the table in the page walks the drawn points, the CSV file has every row', async () => {
  const host = document.createElement('ward-line-chart');
  host.data = Array.from({ length: 50_000 }, (_, x) => ({ x, y: x % 977 }));
  await mount(host);
  one(host, 'summary').click();
  await drawn(host);
  expect(all(host, 'tbody tr').length).toBeLessThanOrEqual(4 * 640);
  expect(texts(host, '.notices li').join()).toContain('tệp CSV có đủ mọi dòng');
  expect(host.toCSV().trimEnd().split('\r\n')).toHaveLength(50_001);
});
