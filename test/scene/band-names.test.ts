import { expect, test } from 'vitest';
import { namesUnder, timesInBands, wrappedNames } from '../../src/scene/band-names.js';

const names = ['Thanh Khê Đông', 'Xuân Hà', 'Thạc Gián', 'Chính Gián'];
const nameOf = (band: number) => names[band]!;

test('names wrap at spaces; one with a word too wide for its band fits not at all', () => {
  expect(wrappedNames(['Thanh Khê Đông'], 70, 'note')).toEqual([['Thanh Khê', 'Đông']]);
  expect(wrappedNames(['Thanh Khê Đông'], 30, 'note')).toBeNull();
});

test('where not all have room, every second name or fewer stand, whole', () => {
  expect(namesUnder(4, nameOf, 110).map((lines) => lines.join(' '))).toEqual(names);
  expect(namesUnder(4, nameOf, 35).map((lines) => lines.join(' '))).toEqual([
    'Thanh Khê Đông',
    '',
    'Thạc Gián',
    '',
  ]);
  expect(namesUnder(4, nameOf, 2).flat()).toEqual([]);
});

test('times are moved to their bands; a longer time to the middle of its own', () => {
  const tick = (value: number) => ({ value, label: String(value) });
  const days = Float64Array.from([10, 20, 40, 60]);
  const moved = [
    ...timesInBands([{ ticks: [10, 20, 40, 60].map(tick), groups: [tick(30)] }], days),
  ];
  expect(moved[0]!.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
  expect(moved[0]!.groups[0]!.value).toBe(1.5);
  expect([...timesInBands([{ ticks: [10, 15, 40].map(tick), groups: [] }], days)]).toEqual([]);
});
