import { expect, test } from 'vitest';
import { checkWord } from '../../src/core/check-word.js';

const check = (found: unknown) => checkWord('gaps', found, ['break', 'bridge']);

test('a word of the list, or none, is no fault', () => {
  expect(['break', '', null, undefined].flatMap(check)).toEqual([]);
});

test('any other is told with those that there are', () => {
  expect(check('smooth')).toEqual([
    { code: 'config', field: 'gaps', found: 'smooth', message: '"gaps" is one of: break, bridge.' },
  ]);
  expect([5, true, Object.create(null), Symbol('break')].flatMap(check)).toMatchObject([
    { found: '5' },
    { found: 'true' },
    { found: 'object' },
    { found: 'symbol' },
  ]);
});
