import { expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';

test('an error carries its code and where it was found', () => {
  const cause = new TypeError('boom');
  const error = new WardError(
    'row',
    'Not a number',
    { row: 3, field: 'value', found: 'abc' },
    cause,
  );
  expect(error).toBeInstanceOf(Error);
  expect(error.cause).toBe(cause);
  expect({ ...error }).toEqual({
    name: 'WardError',
    code: 'row',
    row: 3,
    field: 'value',
    found: 'abc',
  });
});
