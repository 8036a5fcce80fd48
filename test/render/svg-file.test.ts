import { expect, test } from 'vitest';
import { colours } from '../../src/core/colour.js';
import { writeSvgFile } from '../../src/render/svg-file.js';
import type { Mark } from '../../src/scene/scene.js';

const colour = (name: string) => colours[name as keyof typeof colours][0];
const sheet = (marks: Mark[]) => ({
  width: 200,
  height: 100,
  layers: [],
  pictures: [{ x: 10, y: 20, layers: [{ id: 'marks', marks }] }],
});
const text = (line: string): Mark => ({
  type: 'text',
  role: 'label',
  x: 1,
  y: 2,
  lines: [line],
  anchor: 'start',
  style: 'note',
  fill: 'ink',
});
const parse = (source: string) => new DOMParser().parseFromString(source, 'image/svg+xml');

test('colours, hatches and sizes are written out: nothing depends on a page', () => {
  const source = writeSvgFile(
    sheet([
      {
        type: 'path',
        role: 'area',
        d: 'M0,0H10V10Z',
        fill: 'hatch-hatch',
        stroke: 'ink',
        strokeWidth: 2,
      },
      { type: 'circle', role: 'dot', x: 5, y: 6, r: 3, fill: 'cat-1' },
    ]),
    colour,
  );
  const file = parse(source);
  expect(file.querySelector('parsererror')).toBeNull();
  expect(source).not.toMatch(/var\(|class=|style=/);
  expect(file.querySelector('circle')!.getAttribute('fill')).toBe('#4266a9');
  expect(file.querySelector('path[d^="M0,0H10"]')!.getAttribute('fill')).toBe('url(#hatch-hatch)');
  expect(file.querySelector('pattern')!.id).toBe('hatch-hatch');
});

test('a layer that stands elsewhere is moved as a whole', () => {
  const layer = { id: 'marks', marks: [text('Tây Hồ')], at: { x: 30, y: 40.5 } };
  const file = parse(
    writeSvgFile({ ...sheet([]), pictures: [{ x: 10, y: 20, layers: [layer] }] }, colour),
  );
  expect(file.querySelector('text')!.parentElement!.getAttribute('transform')).toBe(
    'translate(30 40.5)',
  );
});

test.each([
  '</text><script>alert(1)</script>',
  '"><image href=x onerror=alert(1)>',
  '&lt;b&gt; & <b>',
  ']]><!--',
  'a\u0000b\u0008c',
])('a label is text, whatever it says: %j', (line) => {
  const file = parse(writeSvgFile(sheet([text(line)]), colour));
  expect(file.querySelector('parsererror')).toBeNull();
  expect(file.querySelectorAll('script, image, b')).toHaveLength(0);
  expect(file.querySelector('text')!.textContent).toBe(line.replace(/[\u0000\u0008]/g, ''));
});
