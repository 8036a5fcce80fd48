import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingEdges } from '../../src/components/flow-chart/flow-chart.circles.js';

const edges = (...names: string[]) =>
  names.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

test('the edge that comes last closes a circle', () => {
  const [ab, bc, ca, cd] = edges('ab', 'bc', 'ca', 'cd');
  expect([...closingEdges([ab!, bc!, ca!, cd!])]).toEqual([ca]);
  expect([...closingEdges([ca!, bc!, ab!, cd!])]).toEqual([ab]);
});

test('ways that meet again are no circle', () => {
  expect(closingEdges(edges('ab', 'ac', 'bd', 'cd')).size).toBe(0);
});

test('without the closing edges places can be put in an order, and each of them is needed', () => {
  const place = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.record({ from: place, to: place }), { maxLength: 15 }), (given) => {
      const links = given.filter(({ from, to }) => from !== to);
      const closing = closingEdges(links);
      const kept = links.filter((link) => !closing.has(link));
      expect(closingEdges(kept).size).toBe(0);
      for (const link of closing) expect(closingEdges([...kept, link]).size).toBe(1);
    }),
  );
});
