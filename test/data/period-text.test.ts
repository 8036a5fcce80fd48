import { describe, expect, test } from 'vitest';
import { parsePeriodText } from '../../src/data/period-text.js';

describe('R-DATE, R-PERIOD', () => {
  test.each(['2025', '2025-H1', '2025-Q3', '2025-07', '2025-07-21', '2020/2025'])(
    'ISO 8601 stays as it is: %s',
    (text) => {
      expect(parsePeriodText(text, 'vi')).toBe(text);
      expect(parsePeriodText(text, 'en')).toBe(text);
    },
  );

  test('an instant stays an instant: a date is made of it in the zone of the page', () => {
    expect(parsePeriodText('2025-07-21T17:30:00Z', 'vi')).toBe('2025-07-21T17:30:00Z');
  });

  test('in Vietnamese the day comes first', () => {
    expect(parsePeriodText('21/07/2025', 'vi')).toBe('2025-07-21');
    expect(parsePeriodText(' 5/2/2025 ', 'vi')).toBe('2025-02-05');
    expect(parsePeriodText('05/02/2025', 'vi-VN')).toBe('2025-02-05');
    expect(parsePeriodText('２１/07/2025', 'vi')).toBe('2025-07-21');
  });

  test('the month never does: other texts and impossible dates are refused by name', () => {
    for (const text of [
      '07/21/2025',
      '31/02/2025',
      '2025-13',
      '2025-02-30',
      'Quý III/2025',
      '07/2025',
      '21/07/25',
    ]) {
      expect(parsePeriodText(text, 'vi')).toEqual({
        code: 'row',
        found: text,
        reason: 'not-a-period',
      });
    }
    expect(parsePeriodText('21/07/2025', 'en')).toMatchObject({ found: '21/07/2025' });
  });

  test('words for no data are no data', () => {
    expect(parsePeriodText('', 'vi')).toBeNull();
    expect(parsePeriodText('–', 'vi')).toBeNull();
    expect(parsePeriodText('N/A', 'en')).toBeNull();
  });
});
