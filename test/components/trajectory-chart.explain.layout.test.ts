import { describe, expect, test } from 'vitest';
import { explainCourse } from '../../src/components/trajectory-chart/trajectory-chart.explain.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';
import { goal, observed } from './trajectory-chart.samples.js';

/** Words are bound by no-break spaces, which no one sees. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function explained(indicator: Indicator = goal(), tag = 'vi') {
  const { figures, basis, notes } = explainCourse(indicator, {}, localeFor(tag));
  return {
    figures: Object.fromEntries(figures.map(({ label, value }) => [label, plain(value)])),
    basis: basis?.figures.map(({ label, value }) => plain(`${label}: ${value}`)) ?? [],
    title: basis?.title,
    notes: notes.map(plain),
  };
}

describe('six quarters', () => {
  test('the observations used stand with their days', () => {
    const { title, basis } = explained();
    expect(title).toBe('Số liệu đã dùng (6)');
    expect(basis[0]).toBe('Quý II/2025, ngày 30/06/2025: 86,9%');
    expect(basis).toHaveLength(6);
  });

  test('required pace stands against present pace', () => {
    expect(explained().figures).toMatchObject({
      'Tốc độ hiện nay': '+3,59 điểm % mỗi năm',
      'Tốc độ cần đạt': '+15,1 điểm % mỗi năm',
      'Mức cần đạt đến nay': '93,2%',
    });
  });

  // 273 of 365 days are over; 6 × 5 / 2 = 15 pairs; 92 days are left.
  test('the formulas are told in words, the method by its name, the slope with its interval', () => {
    const { notes } = explained();
    expect(notes).toEqual(
      expect.arrayContaining([
        'Mức cần đạt đến nay = đầu kỳ + (mục tiêu − đầu kỳ) × 273 ÷ 365 ngày.',
        'Tốc độ hiện nay = trung vị của 15 độ dốc giữa từng cặp trong 6 số liệu (Theil–Sen), tính cho một năm 365,25 ngày.',
        'Tốc độ cần đạt = (mục tiêu − giá trị) ÷ 92 ngày còn lại × 365,25.',
        'Dự báo = giá trị mới nhất + tốc độ hiện nay × thời gian còn lại.',
      ]),
    );
    // C = 1.96 √(6 × 5 × 17 / 18) = 10.43: from the 2nd to the 14th of the 15 slopes in order, 2.18 and 4.37 a year.
    expect(notes.find((note) => note.startsWith('Khoảng tin cậy'))).toBe(
      'Khoảng tin cậy 95% của tốc độ: từ +2,18 điểm % đến +4,37 điểm % mỗi năm (Sen, 1968).',
    );
  });

  test('in English', () => {
    expect(explained(goal(), 'en').notes).toMatchSnapshot();
  });
});

test('fewer than three observations: no trend can be given, and it is said once', () => {
  const { notes, figures } = explained(goal({ observations: observed(90.1, 91.2) }));
  expect(notes.filter((note) => /ít nhất/.test(note))).toEqual([
    'Không nêu xu hướng: mới có 2 kỳ số liệu, cần ít nhất 3.',
  ]);
  expect(figures['Tốc độ hiện nay']).toBeUndefined();
});

test('a plan with milestones is read from the plan', () => {
  const milestones = [{ period: '2026-Q2', value: 90 }];
  expect(explained(goal({ milestones })).notes[0]).toBe(
    'Mức cần đạt đến nay đọc trên lộ trình đã giao, giữa hai mốc gần nhất.',
  );
});

test('nothing is known: no figures were used, and no formula is claimed', () => {
  const { basis, notes } = explained(goal({ observations: [] }));
  expect(basis).toEqual([]);
  expect(notes).toEqual(['Chưa có số liệu nào đến ngày đánh giá.']);
});
