import { describe, expect, test } from 'vitest';
import { parsePeriodText } from '../../src/data/period-text.js';
import { vocabularyFor } from '../../src/data/vocabulary.js';

const read = (text: string, locale: string) => parsePeriodText(text, vocabularyFor(locale));

describe('R-DATE, R-PERIOD', () => {
  test.each(['2025', '2025-H1', '2025-Q3', '2025-07', '2025-07-21', '2020/2025'])(
    'ISO 8601 stays as it is: %s',
    (text) => {
      expect(read(text, 'vi')).toBe(text);
      expect(read(text, 'en')).toBe(text);
    },
  );

  test('an instant stays an instant: a date is made of it in the zone of the page', () => {
    expect(read('2025-07-21T17:30:00Z', 'vi')).toBe('2025-07-21T17:30:00Z');
  });

  test('in Vietnamese the day comes first', () => {
    expect(read('21/07/2025', 'vi')).toBe('2025-07-21');
    expect(read(' 5/2/2025 ', 'vi')).toBe('2025-02-05');
    expect(read('05/02/2025', 'vi-VN')).toBe('2025-02-05');
    expect(read('２１/07/2025', 'vi')).toBe('2025-07-21');
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
      expect(read(text, 'vi')).toEqual({
        code: 'row',
        found: text,
        reason: 'not-a-period',
      });
    }
    expect(read('21/07/2025', 'en')).toMatchObject({ found: '21/07/2025' });
  });

  test('words for no data are no data', () => {
    expect(read('', 'vi')).toBeNull();
    expect(read('–', 'vi')).toBeNull();
    expect(read('N/A', 'en')).toBeNull();
  });
});
