import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import {
  compareNames,
  formatter,
  localeFor,
  registerLocale,
  resolveTag,
} from '../../src/i18n/register.js';
import { card } from '../../src/i18n/texts.js';

describe('localeFor', () => {
  test('takes the very tag, else the primary language, else Vietnamese', () => {
    expect(localeFor('en').tag).toBe('en');
    expect(localeFor('en-GB')).toBe(localeFor('en'));
    expect(localeFor('VI-vn')).toBe(localeFor('vi'));
    expect(localeFor('vi_VN')).toBe(localeFor('vi'));
    for (const tag of ['xx', '', 'not a tag', '__proto__']) expect(localeFor(tag).tag).toBe('vi');
  });

  test('is made once', () => {
    expect(localeFor('vi')).toBe(localeFor('vi'));
    expect(formatter('vi')).toBe(localeFor('vi').format);
    expect(compareNames('vi')).toBe(localeFor('vi').compare);
    expect(localeFor('en').texts(card)).toBe(localeFor('en').texts(card));
  });

  test('prints, names and sorts in its language', () => {
    expect(localeFor('en').messages.status.overdue).toBe('Overdue');
    expect(localeFor('vi').texts(card).noPrevious).toBe('chưa có kỳ trước');
    expect(localeFor('en').texts(card).noPrevious).toBe('no earlier period yet');
  });
});

test('resolveTag takes the nearest language that is named', () => {
  expect(resolveTag([])).toBe('vi');
  expect(resolveTag([null, undefined, '', ' '])).toBe('vi');
  expect(resolveTag([null, '', ' en-GB ', 'vi'])).toBe('en-GB');
});

describe('registerLocale', () => {
  test('adds a language; what it leaves out comes in English', () => {
    registerLocale('fr', {
      numbers: { decimal: ',', group: '\u202f' },
      status: { overdue: 'En retard' },
      card: { noPrevious: 'pas de période antérieure' },
    });
    const french = localeFor('fr-CA');
    expect(french.tag).toBe('fr');
    expect(french.format.number(1234.5)).toBe('1\u202f234,5');
    expect(french.messages.status.overdue).toBe('En retard');
    expect(french.messages.status.achieved).toBe('Achieved');
    expect(french.texts(card).noPrevious).toBe('pas de période antérieure');
    expect(french.texts(card).comparedWithBaseline).toBe('compared with the start');
    expect(french.format.period('2025-Q3')).toBe('Q3 2025');
  });

  test('a language is sorted by its own collation', () => {
    registerLocale('sv', {});
    expect(['ä', 'z', 'å'].sort(compareNames('sv'))).toEqual(['z', 'å', 'ä']);
  });

  test('a region builds on its language', () => {
    registerLocale('vi-x-nam', { numbers: { scales: southern } });
    expect(localeFor('vi-x-nam').format.number(12_800, { notation: 'words' })).toBe(
      '12,8\u00a0ngàn',
    );
    expect(localeFor('vi').format.number(12_800, { notation: 'words' })).toBe('12,8\u00a0nghìn');
    expect(localeFor('vi-x-nam').messages.status.overdue).toBe('Quá hạn');
  });

  test('one text of a shipped language can be replaced, a second call keeps the first', () => {
    const before = localeFor('en');
    registerLocale('en', { status: { overdue: 'Past due' } });
    registerLocale('en', { units: { bộ: { one: 'set', other: 'sets' } } });
    const after = localeFor('en-GB');
    expect(after.messages.status.overdue).toBe('Past due');
    expect(after.messages.status.achieved).toBe('Achieved');
    expect(after.format.number(3, { unit: 'bộ' })).toBe('3\u00a0sets');
    expect(after.format.number(3, { unit: 'hộ' })).toBe('3\u00a0households');
    expect(before.messages.status.overdue).toBe('Overdue');
  });

  test.each(['', 'not a tag', '123456789'])('refuses %j', (tag) => {
    expect(() => {
      registerLocale(tag, {});
    }).toThrow(WardError);
  });
});

const southern = {
  thousand: 'ngàn',
  million: 'triệu',
  billion: 'tỷ',
  trillion: 'ngàn\u00a0tỷ',
};
