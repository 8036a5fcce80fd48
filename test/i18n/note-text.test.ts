import { describe, expect, test } from 'vitest';
import type { NoteCode } from '../../src/core/note.js';
import { noteText, notes } from '../../src/i18n/note-text.js';
import { localeFor } from '../../src/i18n/register.js';

const vi = localeFor('vi');
const en = localeFor('en');

/** Every value that some note carries. */
const values = {
  ...{ period: '2026-Q2', date: '2026-12-31', setOn: '2026-07-01', year: 2026, share: 0.25 },
  ...{ found: '12.800', label: 'duy trì', owner: 'Phòng Kinh tế', reason: 'đã nghiệm thu.' },
  ...{ parent: 'nhom-1', id: 'chi-so-1', names: 'Môi trường', count: 2, n: 2, needed: 3 },
  ...{ baseline: 1234.5, target: 95, min: 18, max: 22, value: 85, days: 1, points: 1 },
  ...{ required: 9, total: 5 },
};

describe('noteText', () => {
  test.each(Object.keys(notes.vi) as NoteCode[])('%s is a complete sentence', (code) => {
    for (const locale of [vi, en]) {
      const text = noteText(locale, { code, values });
      expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  test('values are printed in the language', () => {
    const note = (code: NoteCode) => [
      noteText(vi, { code, values }),
      noteText(en, { code, values }),
    ];
    expect(note('older-value')).toEqual([
      'Kỳ mới nhất chưa có số liệu; đang dùng số liệu Quý II/2026.',
      'The newest period has no data; the figure for Q2 2026 is used.',
    ]);
    expect(note('achieved-early')).toEqual([
      'Đã đạt trước thời hạn 31/12/2026.',
      'Achieved before its date, 31 December 2026.',
    ]);
    expect(note('cap-within-year')[0]).toContain('25%');
    expect(note('better-contrary')[0]).toContain('1.234,5');
    expect(note('no-observation-this-year')[1]).toBe('There is no year-to-date figure for 2026.');
    expect(note('few-days-left')[1]).toBe('Only 1 day is left, so the pace needed is not shown.');
  });

  test('a hand that is not named', () => {
    const unnamed = { owner: '', reason: '' };
    expect(noteText(vi, { code: 'judged-by-hand', values: unnamed })).toBe(
      'Trạng thái theo đánh giá trực tiếp.',
    );
    expect(noteText(en, { code: 'judged-by-hand', values })).toBe(
      'Status as judged by Phòng Kinh tế. Reason: đã nghiệm thu.',
    );
  });

  test('a code from a newer version is shown rather than hidden', () => {
    expect(noteText(vi, { code: 'from-the-future' as NoteCode })).toBe('from-the-future');
    expect(noteText(vi, { code: 'constructor' as NoteCode })).toBe('constructor');
  });
});
