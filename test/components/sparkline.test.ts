import { describe, expect, test, vi } from 'vitest';
import type { WardSparkline } from '../../src/components/sparkline/sparkline.js';
import '../../src/components/sparkline/ward-sparkline.js';
import { served } from '../support/answers.js';
import { axeViolations, inScheme } from '../support/axe.js';
import { drawn, mount } from '../support/mount.js';
import { listen } from '../support/person.js';
import { all, one } from '../support/shadow.js';

const mounted = (attributes: string, content = '', options?: { lang?: string }) =>
  mount<WardSparkline>(`<ward-sparkline ${attributes}>${content}</ward-sparkline>`, options);
const paths = (line: Element, role: string) =>
  all(line, `path.${role}`).map((path) => path.getAttribute('d'));
const nameOf = (line: Element) => one(line, 'svg').ariaLabel;

describe('accessible', () => {
  const readers = ['vi', 'en'].flatMap((lang) => ['light', 'dark'].map((scheme) => [lang, scheme]));

  test.each(readers)('%s, %s: axe finds nothing', async (lang, scheme) => {
    inScheme(scheme);
    const line = await mounted('values="3,5,4" band="2,4" label="Hồ sơ" extremes', '', {
      lang: lang,
    });
    expect(await axeViolations(line)).toEqual([]);
  });

  test('is a picture whose name is its sentence, in the language of the page', async () => {
    const line = await mounted('values="4,6,9" label="Hồ sơ"');
    expect(one(line, 'svg').getAttribute('role')).toBe('img');
    expect(nameOf(line)).toBe('Hồ sơ tăng từ 4 lên 9 trong 3 kỳ, cao nhất kỳ cuối.');
    line.parentElement!.lang = 'en';
    await drawn(line);
    await vi.waitFor(() =>
      expect(nameOf(line)).toBe(
        'Hồ sơ rose from 4 to 9 over 3 periods, highest in the last period.',
      ),
    );
    line.summary = 'Rising';
    await drawn(line);
    expect(nameOf(line)).toBe('Rising');
  });
});

describe('values', () => {
  test('of the attribute: nothing between commas, and a dash, are gaps', async () => {
    const line = await mounted('values="1, 2,,3; –;0"');
    expect(line.values).toEqual([1, 2, null, 3, null, 0]);
    expect([line.state, paths(line, 'end').length]).toEqual(['ready', 1]);
  });

  test('that change are drawn again, in the same element', async () => {
    const line = await mounted('values="1,2"');
    const svg = one(line, 'svg');
    line.values = [2, 1];
    await drawn(line);
    expect([one(line, 'svg'), paths(line, 'line')]).toEqual([svg, ['M3,3L93,21']]);
  });

  test('that are no numbers are told once', async () => {
    const line = document.createElement('ward-sparkline');
    const told = listen(line, 'ward-error');
    line.setAttribute('values', '1,abc,3');
    await mount(line);
    expect(told.mock.calls.map(([{ code, row, found }]) => [code, row, found])).toEqual([
      ['row', 2, 'abc'],
    ]);
  });

  test.each([
    ['', 'loading'],
    ['values=""', 'loading'],
    ['values="–,–"', 'empty'],
    ['values="5"', 'ready'],
    ['values="-3,-3"', 'ready'],
    ['data="[]"', 'empty'],
  ])('%s: %s', async (attributes, state) => {
    const line = await mounted(attributes);
    expect([line.state, line.matches(`:state(${state})`)]).toEqual([state, true]);
  });
});

describe('rows', () => {
  const data = [
    { quarter: '2025-Q3', files: 4 },
    { quarter: '2025-Q4', files: 9 },
  ];

  test('as a property, by field or function', async () => {
    const line = Object.assign(document.createElement('ward-sparkline'), {
      data,
      y: 'files',
      x: 'quarter',
    });
    await mount(line);
    expect(nameOf(line)).toContain('Quý III/2025');
    Object.assign(line, { y: ({ files }: Record<string, unknown>) => -Number(files) });
    await drawn(line);
    expect(paths(line, 'line')).toEqual(['M3,3L93,21']);
  });

  test('of a child table and of a file', async () => {
    const table =
      '<table><tr><th>Kỳ</th><th>Thu</th></tr><tr><td>2024</td><td>1.250,5</td></tr><tr><td>2025</td><td>900</td></tr></table>';
    const line = await mounted('y="Thu"', table);
    await vi.waitFor(() => expect(paths(line, 'line')).toEqual(['M3,3L93,21']));
    const src = served('thu.csv', { body: 'Kỳ;Thu\n2024;1\n2025;2,5\n' });
    const other = await mounted(`src="${src}" y="Thu"`);
    await vi.waitFor(() => expect(paths(other, 'line')).toEqual(['M3,21L93,3']));
  });

  test('of a member of a file, read in the language that is named', async () => {
    const body = JSON.stringify({ result: { records: [{ value: 1 }, { value: 2.5 }] } });
    const json = served('thu.json', { body, type: 'application/json' });
    const line = await mounted(`src="${json}" data-path="result.records"`);
    await vi.waitFor(() => expect(paths(line, 'line')).toEqual(['M3,21L93,3']));
    const table = '<table><tr><th>value</th></tr><tr><td>1.5</td></tr><tr><td>2</td></tr></table>';
    const other = await mounted('data-locale="en"', table);
    await vi.waitFor(() => expect(nameOf(other)).toContain('từ 1,5 lên 2'));
  });

  test('without the field: an error, told by name', async () => {
    const line = Object.assign(document.createElement('ward-sparkline'), { data, y: 'thu' });
    const told = listen(line, 'ward-error');
    await mount(line);
    expect(line.state).toBe('error');
    expect(told.mock.calls.map(([{ code, field }]) => [code, field])).toEqual([['field', 'thu']]);
    line.y = 'files';
    await drawn(line);
    expect(line.state).toBe('ready');
  });

  test('that cannot be had: an error, told', async () => {
    const line = await mounted(`src="${served('x.csv', { statuses: [404] })}"`);
    await vi.waitFor(() => expect(line.state).toBe('error'));
    expect(all(line, 'svg')).toEqual([]);
  });
});

test('stands in a line of text, as high as its type', async () => {
  const line = await mount<WardSparkline>('<ward-sparkline values="1,2"></ward-sparkline>');
  const box = line.getBoundingClientRect();
  const { fontSize, display } = getComputedStyle(line);
  expect(display).toBe('inline-block');
  expect(box.width / Number.parseFloat(fontSize)).toBeCloseTo(6, 1);
  expect(box.height / Number.parseFloat(fontSize)).toBeCloseTo(1.5, 1);
});
