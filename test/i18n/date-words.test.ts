import { describe, expect, test } from 'vitest';
import { formatter } from '../../src/i18n/register.js';

const vi = formatter('vi');
const en = formatter('en');

describe('dates', () => {
  test('R-DATE-ZERO: the official long form', () => {
    expect(vi.date('2025-02-05', { form: 'long' })).toBe('ngày 05 tháng 02 năm 2025');
    expect(vi.date('2025-03-10', { form: 'long' })).toBe('ngày 10 tháng 3 năm 2025');
    expect(vi.date('2025-07-21', { form: 'long' })).toBe('ngày 21 tháng 7 năm 2025');
    expect(vi.date('2025-11-09', { form: 'long' })).toBe('ngày 09 tháng 11 năm 2025');
  });

  test('day and month have two digits where no form is asked for', () => {
    expect(vi.date('2025-07-21')).toBe('21/07/2025');
    expect(vi.date('2025-02-05', { form: 'short' })).toBe('05/02/2025');
  });

  test('R-DATE-EN', () => {
    expect(en.date('2025-07-21')).toBe('21 July 2025');
    expect(en.date('2025-07-21', { form: 'long' })).toBe('21 July 2025');
    expect(en.date('2025-07-21', { form: 'short' })).toBe('21 Jul 2025');
    expect(en.date('2025-02-05')).toBe('5 February 2025');
  });

  test('R-ZONE: an instant is the date in Việt Nam, a plain date is never moved', () => {
    expect(vi.date('2025-07-20T17:30:00Z')).toBe('21/07/2025');
    expect(vi.date('2025-07-20T16:59:59Z')).toBe('20/07/2025');
    expect(vi.dateTime('2025-07-21T01:05:00Z')).toBe('08:05 21/07/2025');
    expect(vi.dateTime('2025-07-21T08:05:00+07:00')).toBe('08:05 21/07/2025');
    expect(vi.dateTime('2025-07-20T17:00:00Z')).toBe('00:00 21/07/2025');
    expect(vi.dateTime('2025-07-21T08:05')).toBe('08:05 21/07/2025');
    expect(vi.dateTime('2025-07-21')).toBe('21/07/2025');
    expect(en.dateTime('2025-07-21T01:05:00Z')).toBe('08:05, 21 Jul 2025');
  });

  test('a period stands where a date was expected; other texts are printed as written', () => {
    expect(vi.date('2025-Q3')).toBe('Quý III/2025');
    for (const text of ['2025-02-30', '21/07/2025', 'soon', '']) {
      expect(vi.date(text)).toBe(text);
      expect(vi.dateTime(text)).toBe(text);
      expect(vi.period(text)).toBe(text);
    }
  });
});

describe('R-QUARTER and R-PERIOD-WORDS', () => {
  test.each([
    ['2025', 'năm 2025', '2025', '2025', '2025'],
    ['2025-Q3', 'Quý III/2025', 'Q.III/2025', 'Q3 2025', 'Q3 2025'],
    ['2025-Q4', 'Quý IV/2025', 'Q.IV/2025', 'Q4 2025', 'Q4 2025'],
    ['2025-07', 'tháng 7/2025', '07/2025', 'July 2025', 'Jul 2025'],
    ['2025-12', 'tháng 12/2025', '12/2025', 'December 2025', 'Dec 2025'],
    ['2025-H1', '6 tháng đầu năm 2025', '6T đầu 2025', 'H1 2025', 'H1 2025'],
    ['2025-H2', '6 tháng cuối năm 2025', '6T cuối 2025', 'H2 2025', 'H2 2025'],
    ['2025-07-21', 'ngày 21/07/2025', '21/07/2025', '21 July 2025', '21 Jul 2025'],
    ['2020/2025', '2020–2025', '2020–2025', '2020–2025', '2020–2025'],
    [
      '2025-01/2025-09',
      '9 tháng đầu năm 2025',
      '9T đầu 2025',
      'first nine months of 2025',
      'Jan–Sep 2025',
    ],
    [
      '2025-01/2025-06',
      '6 tháng đầu năm 2025',
      '6T đầu 2025',
      'first six months of 2025',
      'Jan–Jun 2025',
    ],
    [
      '2025-01/2025-11',
      '11 tháng đầu năm 2025',
      '11T đầu 2025',
      'first eleven months of 2025',
      'Jan–Nov 2025',
    ],
    [
      '2025-Q1/2025-Q3',
      '9 tháng đầu năm 2025',
      '9T đầu 2025',
      'first nine months of 2025',
      'Jan–Sep 2025',
    ],
    ['2025-07/2025-12', '6 tháng cuối năm 2025', '6T cuối 2025', 'H2 2025', 'H2 2025'],
    ['2025-01/2025-12', 'năm 2025', '2025', '2025', '2025'],
    ['2025/2025', 'năm 2025', '2025', '2025', '2025'],
    ['2025-01/2025-01', 'tháng 1/2025', '01/2025', 'January 2025', 'Jan 2025'],
    ['2024-02/2024-02', 'tháng 2/2024', '02/2024', 'February 2024', 'Feb 2024'],
    [
      '2025-03/2025-05',
      'từ tháng 3/2025 đến tháng 5/2025',
      '03/2025–05/2025',
      'March 2025 to May 2025',
      'Mar 2025 – May 2025',
    ],
    [
      '2024-Q4/2025-Q2',
      'từ Quý IV/2024 đến Quý II/2025',
      'Q.IV/2024–Q.II/2025',
      'Q4 2024 to Q2 2025',
      'Q4 2024 – Q2 2025',
    ],
  ])('%s', (period, sentence, axis, englishSentence, englishAxis) => {
    expect(vi.period(period)).toBe(sentence);
    expect(vi.period(period, { form: 'short' })).toBe(axis);
    expect(en.period(period)).toBe(englishSentence);
    expect(en.period(period, { form: 'short' })).toBe(englishAxis);
  });

  test('beside a period of the same year a quarter or month stands alone', () => {
    expect(vi.period('2026-Q2', { beside: '2026-Q3' })).toBe('Quý II');
    expect(vi.period('2025-Q3', { beside: '2026-Q3' })).toBe('Quý III/2025');
    expect(vi.period('2026-06', { beside: '2026-07' })).toBe('tháng 6');
    expect(vi.period('2026-Q2', { beside: '2020/2026' })).toBe('Quý II/2026');
    expect(vi.period('2026', { beside: '2026' })).toBe('năm 2026');
    expect(vi.period('2026-Q2', { beside: 'soon' })).toBe('Quý II/2026');
    expect(en.period('2026-Q2', { beside: '2026-Q3' })).toBe('Q2');
    expect(en.period('2026-06', { beside: '2026-07' })).toBe('June');
  });
});

describe('R-EARLYLATE', () => {
  test.each([
    ['2025-06-30', '2025-04-30', 'sớm 2 tháng', '2 months early'],
    ['2025-08-31', '2025-06-30', 'sớm 2 tháng', '2 months early'],
    ['2025-06-30', '2025-07-12', 'trễ 12 ngày', '12 days late'],
    ['2025-06-30', '2025-07-01', 'trễ 1 ngày', '1 day late'],
    ['2025-01-31', '2025-02-28', 'trễ 1 tháng', '1 month late'],
    ['2025-06-15', '2025-09-20', 'trễ 3 tháng', '3 months late'],
    ['2025-06-15', '2025-07-14', 'trễ 29 ngày', '29 days late'],
    ['2025-06-30', '2025-06-30', 'đúng hạn', 'on time'],
    ['2025-Q2', '2025-04', 'sớm 2 tháng', '2 months early'],
  ])('planned %s, actual %s', (planned, actual, inVietnamese, inEnglish) => {
    expect(vi.duration(planned, actual)).toBe(inVietnamese);
    expect(en.duration(planned, actual)).toBe(inEnglish);
  });

  test('working days only if the author says so', () => {
    const workingDays = true;
    // 2025-07-18 is a Friday.
    expect(vi.duration('2025-07-18', '2025-07-22', { workingDays })).toBe('trễ 2 ngày làm việc');
    expect(vi.duration('2025-07-18', '2025-07-20', { workingDays })).toBe('đúng hạn');
    expect(vi.duration('2025-07-22', '2025-07-18', { workingDays })).toBe('sớm 2 ngày làm việc');
    expect(en.duration('2025-07-18', '2025-07-21', { workingDays })).toBe('1 working day late');
    expect(en.duration('1969-12-26', '1970-01-02', { workingDays })).toBe('5 working days late');
  });

  test('a text that is no date gives an en dash', () => {
    expect(vi.duration('soon', '2025-07-21')).toBe('–');
    expect(vi.duration('2025-07-21', '2025-02-30')).toBe('–');
  });
});

describe('R-STALE', () => {
  test('end of the period plus the duration; whole months, or else days', () => {
    expect(vi.stale('2026-03', '2026-06-30', 'P1M')).toBe('Số liệu tháng 3/2026, quá hạn 2 tháng');
    expect(vi.stale('2026-03', '2026-07-15', 'P1M')).toBe('Số liệu tháng 3/2026, quá hạn 2 tháng');
    expect(vi.stale('2026-03', '2026-05-10', 'P1M')).toBe('Số liệu tháng 3/2026, quá hạn 10 ngày');
    expect(en.stale('2026-03', '2026-06-30', 'P1M')).toBe('Data for March 2026, 2 months overdue');
    expect(vi.overdue('2026-03', '2026-06-30', 'P1M')).toBe('quá hạn 2 tháng');
    expect(en.overdue('2026-Q1', '2026-05-01', 'P1M')).toBe('1 day overdue');
  });

  test('nothing to say on the last day, or where something cannot be read', () => {
    expect(vi.stale('2026-03', '2026-04-30', 'P1M')).toBe('');
    expect(vi.stale('2026-03', '2026-06-30', '1 month')).toBe('');
    expect(vi.stale('soon', '2026-06-30', 'P1M')).toBe('');
    expect(vi.overdue('2026-03', 'today', 'P1M')).toBe('');
  });

  test('an `updated` date stands for a period', () => {
    expect(vi.stale('2026-03-15', '2026-05-15', 'P1M')).toBe(
      'Số liệu ngày 15/03/2026, quá hạn 1 tháng',
    );
  });
});
