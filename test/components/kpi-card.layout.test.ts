import { describe, expect, test } from 'vitest';
import {
  layoutKpiCard,
  type KpiCardInput,
  type KpiCardOptions,
} from '../../src/components/kpi-card/kpi-card.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';
import { indicator, quarterly, satisfaction, without } from './kpi-card.samples.js';

const NBSP = '\u00a0';

function card(of: Indicator, options: KpiCardOptions = {}, more: Partial<KpiCardInput> = {}) {
  return layoutKpiCard({ indicator: of, ...more }, options, localeFor('vi'));
}

const lower = indicator({
  better: 'lower',
  unit: 'hộ',
  observations: quarterly(212, 190, 165, 139, 118),
  baseline: { period: '2025', value: 212 },
  target: { period: '2026', value: 120 },
});

describe('a goal off its track', () => {
  // 273 of 365 days have gone: expected 88 + 7 × 273/365 = 93.24; done (91.2 − 88) / 7 = 45.7 %, expected 74.8 %.
  const picture = card(satisfaction);

  test('tells status, period, value and name', () => {
    expect(picture.chip).toEqual({ status: 'off-track', word: 'Chậm tiến độ' });
    expect(picture.period).toBe('Quý III/2026');
    expect(picture.value).toMatchObject({ number: '91,2', gap: '', unit: '%', text: '91,2%' });
    expect(picture.name).toBe('Mức hài lòng của người dân');
  });

  test('draws the bar from the baseline, with ticks for the plan and the target', () => {
    expect(picture.bar).toMatchObject({
      track: 'plain',
      way: [0, 1],
      fill: [0, 0.4571],
      backwards: false,
      cut: null,
      origin: null,
      expected: 0.7479,
      target: 1,
    });
    expect(picture.ends).toEqual({
      start: { label: 'Đầu kỳ', value: '88%', at: 0 },
      end: { label: 'Mục tiêu', value: '95%', at: 1 },
    });
  });

  test('says what is missing and what the plan asks for', () => {
    expect(picture.outcome).toMatchObject({
      main: `còn thiếu 3,8${NBSP}điểm${NBSP}%`,
      strong: true,
      aside: 'lộ trình 93,2%',
      isPlan: true,
    });
    expect(picture.bar?.text).toBe('Tiến độ 45,7%, mức cần đạt đến nay 74,8%');
  });

  test('draws the course on 96 × 34 px, from day to day', () => {
    // 92 + 90 + 91 + 92 days; 2 + 89 × 92/365 = 24.4; 87.5 at y 29, 91.2 at y 5.
    expect(picture.sparkline).toMatchObject({ width: 96, height: 34, x: 91, y: 5 });
    expect(picture.sparkline?.d).toBe('M2,29L24.4,25.8L46.4,18L68.6,12.1L91,5');
    expect(picture.sparkline?.text).toBe(
      'Diễn biến từ 87,5% (Quý III/2025) đến 91,2% (Quý III/2026)',
    );
  });

  test('describes itself in sentences', () => {
    expect(picture.describe()).toBe(
      'Mức hài lòng của người dân: 91,2%, Quý III/2026. ' +
        `Tăng 1,1${NBSP}điểm${NBSP}% so với Quý II. ` +
        `Chậm tiến độ, mục tiêu 95%, còn thiếu 3,8${NBSP}điểm${NBSP}%.`,
    );
    const english = layoutKpiCard({ indicator: satisfaction }, {}, localeFor('en'));
    expect(english.describe()).toBe(
      'Mức hài lòng của người dân: 91.2%, Q3 2026. ' +
        `Up 1.1 percentage points compared with Q2. ` +
        `Off track, target 95%, 3.8 percentage points short of the target.`,
    );
  });
});

describe('the change', () => {
  test('is told against the period before: arrow by direction, judgement by what is good', () => {
    expect(card(lower).delta).toEqual({
      direction: 'down',
      judgement: 'good',
      text: `giảm 21${NBSP}hộ`,
      against: 'so với Quý II, giảm là tốt',
    });
    expect(card(indicator({ observations: quarterly(91.6, 90.9) })).delta).toMatchObject({
      direction: 'down',
      judgement: 'bad',
      text: `giảm 0,7${NBSP}điểm${NBSP}%`,
    });
  });

  test('is told against the same period of the year before, or the baseline, when asked', () => {
    expect(card(satisfaction, { compare: 'year' }).delta).toMatchObject({
      text: `tăng 3,7${NBSP}điểm${NBSP}%`,
      against: 'so với Quý III/2025',
    });
    expect(card(satisfaction, { compare: 'baseline' }).delta).toMatchObject({
      text: `tăng 3,2${NBSP}điểm${NBSP}%`,
      against: 'so với đầu kỳ',
    });
  });

  test('a yearly counter is compared with the year before: it began again at 0', () => {
    const fires = indicator({
      unit: 'vụ',
      better: 'lower',
      cumulative: true,
      observations: [
        { period: '2025-09', value: 9 },
        { period: '2026-06', value: 4 },
        { period: '2026-09', value: 7 },
      ],
      target: { period: '2026', value: 12 },
    });
    const withoutBaseline = without(fires, 'baseline');
    expect(card(withoutBaseline).delta).toMatchObject({
      text: `giảm 2${NBSP}vụ`,
      against: 'so với tháng 9/2025, giảm là tốt',
    });
  });

  test('delta base 0: absolute only', () => {
    const picture = card(indicator({ unit: 'vụ', observations: quarterly(0, 5) }), {
      deltaKind: 'relative',
    });
    expect(picture.delta?.text).toBe(`tăng 5${NBSP}vụ`);
  });

  test('delta with a sign flip: absolute only, with a true minus nowhere', () => {
    const picture = card(indicator({ unit: 'tỷ đồng', observations: quarterly(-3, 6) }), {
      deltaKind: 'relative',
    });
    expect(picture.delta?.text).toBe(`tăng 9${NBSP}tỷ${NBSP}đồng`);
  });

  test('relative: 412 to 561 is 36 % more', () => {
    const picture = card(indicator({ unit: 'tỷ đồng', observations: quarterly(412, 561) }), {
      deltaKind: 'relative',
    });
    expect(picture.delta?.text).toBe('tăng 36%');
  });

  test('no previous period and no baseline: said, not computed', () => {
    const withoutBaseline = without(indicator({ observations: quarterly(91.2) }), 'baseline');
    expect(card(withoutBaseline).delta).toEqual({
      direction: null,
      judgement: 'neutral',
      text: 'chưa có kỳ trước',
      against: '',
    });
  });

  test('no previous period but a baseline: against the baseline', () => {
    expect(card(indicator({ observations: quarterly(91.2) })).delta?.against).toBe('so với đầu kỳ');
  });

  test('delta within the dead band, and floating-point noise: "không đổi" with a dash', () => {
    const unchanged = { direction: 'none', judgement: 'neutral', text: 'không đổi' };
    const steady = indicator({ observations: quarterly(91.1, 91.2) });
    expect(card(steady, { deadBand: 0.2 }).delta).toMatchObject(unchanged);
    const noisy = indicator({ observations: quarterly(0.3, 0.1 + 0.2) });
    expect(card(noisy).delta).toMatchObject(unchanged);
  });

  test('the previous value of the author wins', () => {
    expect(card(satisfaction, {}, { previous: 90 }).delta).toMatchObject({
      text: `tăng 1,2${NBSP}điểm${NBSP}%`,
      against: 'so với kỳ trước',
    });
  });
});

describe('states of the value', () => {
  test('no data: the words, the unit and the target; never 0', () => {
    const picture = card(indicator({ observations: quarterly(null), unit: 'm²/người' }));
    expect(picture.value).toEqual({ kind: 'words', text: 'Chưa có số liệu', strong: false });
    expect(picture.chip).toEqual({ status: 'no-data', word: 'Chưa có số liệu' });
    expect(picture.bar).toMatchObject({ track: 'hatched', fill: null, target: 1 });
    expect(picture.outcome.main).toBe('Đơn vị: m²/người');
    expect(picture.delta).toBeNull();
    expect(picture.sparkline).toBeNull();
  });

  test('no data with an expected publication date', () => {
    const missing = indicator({ observations: quarterly(null) });
    expect(card(missing, { publication: '2027-03' }).value).toMatchObject({
      text: 'Công bố tháng 3/2027',
    });
    const announced = indicator({
      observations: [{ period: '2026', value: null, note: 'Công bố sau kỳ họp HĐND' }],
    });
    expect(card(announced).value).toMatchObject({ text: 'Công bố sau kỳ họp HĐND' });
  });

  test('zero is data and prints with its unit', () => {
    const picture = card(indicator({ unit: 'vụ', observations: quarterly(0) }));
    expect(picture.value).toMatchObject({ number: '0', text: `0${NBSP}vụ` });
    expect(picture.status).not.toBe('no-data');
  });

  test('suppressed: the words and a footnote, and nothing that gives the figure away', () => {
    const picture = card(
      indicator({ observations: [{ period: '2026-Q3', value: 3, flag: 'suppressed' }] }),
    );
    expect(picture.value).toMatchObject({ kind: 'words', text: 'Không công bố' });
    expect(picture.chip?.word).toBe('Không công bố');
    expect(picture.remarks).toEqual(['Số liệu được giữ kín để bảo vệ thông tin của nhóm nhỏ.']);
    expect(picture).toMatchObject({ bar: null, delta: null, sparkline: null });
    expect(JSON.stringify({ ...picture, assessment: null })).not.toMatch(/[^\d]3[^\d]/);
  });

  test('not applicable: the words and a footnote', () => {
    const picture = card(
      indicator({ observations: [{ period: '2026', value: null, flag: 'not-applicable' }] }),
    );
    expect(picture.value).toMatchObject({ text: 'Không áp dụng' });
    expect(picture.chip).toEqual({ status: 'not-applicable', word: 'Không áp dụng' });
    expect(picture.remarks).toEqual(['Chỉ tiêu này không áp dụng cho đơn vị.']);
  });

  test.each([
    ['preliminary', 'sơ bộ', '* Số liệu sơ bộ'],
    ['estimate', 'ước tính', '* Số liệu ước tính'],
    ['revised', 'đã điều chỉnh', '* Số liệu đã điều chỉnh'],
  ] as const)(
    '%s: a flag on the figure, in the footer and in the sentence',
    (flag, word, remark) => {
      const picture = card(indicator({ observations: [{ period: '2026-Q3', value: 91.2, flag }] }));
      expect(picture.value).toMatchObject({ flag: word });
      expect(picture.remarks).toEqual([remark]);
      expect(picture.describe()).toContain(`91,2% (${word})`);
    },
  );

  test('stale: how old, and by how much too old', () => {
    const aged = indicator({
      observations: [{ period: '2026-03', value: 84.1 }],
      staleAfter: 'P1M',
    });
    const picture = card(aged, { asOf: '2026-06-30' });
    expect(picture.overdue).toBe('Số liệu tháng 3/2026, quá hạn 2 tháng');
    expect(picture.chip).not.toBeNull();
    expect(card(aged, { today: '2026-06-30' }).overdue).toBe(picture.overdue);
    expect(card(aged).overdue).toBe('');
  });

  test('negative: a true minus, read out as a word, and a bar that diverges from 0', () => {
    const growth = without(
      indicator({
        observations: quarterly(-5.2),
        target: { period: '2026', value: 8 },
      }),
      'baseline',
    );
    const picture = card(growth);
    expect(picture.value).toMatchObject({ number: '−5,2', spoken: 'âm 5,2%' });
    // From −5.2 to 8: zero stands at 5.2 / 13.2.
    expect(picture.bar).toMatchObject({
      fill: [0, 0.3939],
      origin: 0.3939,
      target: 1,
      backwards: true,
    });
  });

  test('huge numbers are grouped, tiny ones keep their digits', () => {
    const budget = card(indicator({ unit: 'tỷ đồng', observations: quarterly(1250) }));
    expect(budget.value).toMatchObject({ text: `1.250${NBSP}tỷ${NBSP}đồng` });
    const tiny = card(indicator({ unit: '‰', observations: quarterly(0.003) }));
    expect(tiny.value).toMatchObject({ text: '0,003‰' });
  });

  test('a number that no card holds on a line is told in words', () => {
    const picture = card(
      indicator({ unit: 'đồng', observations: quarterly(1_234_567_890_123_456) }),
    );
    expect(picture.value).toMatchObject({ number: '1.234.567,89', unit: `tỷ${NBSP}đồng` });
  });

  test('notation, qualifier, prefix and suffix', () => {
    const workers = indicator({
      unit: 'lao động',
      qualifier: 'more-than',
      observations: quarterly(56_000),
    });
    expect(card(workers).value).toMatchObject({ text: 'hơn 56.000 lao động' });
    expect(card(workers, { notation: 'words' }).value).toMatchObject({
      text: `hơn 56${NBSP}nghìn lao động`,
    });
    const bare = without(indicator({ observations: quarterly(4.2) }), 'unit');
    expect(card(bare, { prefix: 'đạt', suffix: 'sao' }).value).toMatchObject({
      text: `đạt 4,2${NBSP}sao`,
    });
  });

  test('rounding never prints a missed target as reached', () => {
    const close = indicator({ decimals: 1, observations: quarterly(94.96) });
    expect(card(close).value).toMatchObject({ text: '94,96%' });
    expect(card(close).ends.end?.value).toBe('95,00%');
    const closer = indicator({ decimals: 1, observations: quarterly(94.999999) });
    expect(card(closer).value).toEqual({ kind: 'words', text: 'Dưới 95%', strong: true });
  });

  test('a decomposed name is composed', () => {
    const name = 'Thạc Gián'.normalize('NFD');
    expect(card(indicator({ name })).name).toBe('Thạc Gián'.normalize('NFC'));
  });
});

describe('states of the goal', () => {
  test('no target: value and change, no bar', () => {
    const free = without(satisfaction, 'target');
    const picture = card(free);
    expect(picture.chip).toBeNull();
    expect(picture.bar).toBeNull();
    expect(picture.delta).not.toBeNull();
  });

  test('no baseline: a ratio with its own label, not a progress', () => {
    const free = without(indicator({ observations: quarterly(76) }), 'baseline');
    const picture = card(free);
    expect(picture.bar).toMatchObject({ fill: [0, 0.8], target: 1 });
    expect(picture.ends.start).toEqual({ label: 'Tỷ lệ so với mục tiêu 80%', value: '', at: 0 });
    expect(picture.chip).toEqual({ status: null, word: 'Chưa đánh giá được' });
  });

  test('no baseline and less is better: the gap alone', () => {
    const free = without(lower, 'baseline');
    const picture = card({ ...free, target: { period: '2026', value: 100 } });
    expect(picture.bar).toBeNull();
    expect(picture.outcome.main).toBe(`cần giảm thêm 18${NBSP}hộ`);
  });

  test('a target in words is shown, and judged by hand', () => {
    const picture = card(
      indicator({
        observations: quarterly(null),
        target: { label: '100% đạt' },
        status: 'on-track',
        statusReason: 'Không có phản ánh',
        owner: 'Phòng Văn hóa – Xã hội',
      }),
    );
    expect(picture.ends.end).toMatchObject({ label: 'Mục tiêu', value: '100% đạt' });
    expect(picture.chip).toEqual({ status: 'on-track', word: 'Đúng tiến độ' });
    expect(picture.remarks).toEqual([
      'Theo đánh giá của Phòng Văn hóa – Xã hội: Không có phản ánh',
    ]);
    expect(picture.bar).toBeNull();
  });

  test('less is better: the bar still runs from the baseline to the target', () => {
    // (118 − 212) / (120 − 212) = 1.0217: the scale shrinks, the target stands at 1 / 1.0217.
    const picture = card(lower);
    expect(picture.bar).toMatchObject({ fill: [0, 1], target: 0.9787, way: [0, 0.9787] });
    expect(picture.chip?.word).toBe('Đã đạt sớm');
    expect(picture.outcome).toMatchObject({
      main: `vượt, thấp hơn mục tiêu 2${NBSP}hộ`,
      aside: 'sớm 3 tháng',
    });
  });

  test('a range: a band, a point and its words', () => {
    const inside = indicator({
      unit: 'lượt',
      better: 'range',
      observations: quarterly(19.4, 19.4),
      target: { period: '2026', min: 18, max: 22 },
    });
    const picture = card(inside);
    // 1.5 widths of the band on both sides: 12 to 28; the value at 7.4 / 16.
    expect(picture.bar).toMatchObject({
      band: [0.375, 0.625],
      point: 0.4625,
      target: null,
      fill: null,
    });
    expect(picture.ends).toEqual({
      start: { label: '', value: '12', at: 0 },
      end: { label: '', value: '28', at: 1 },
    });
    expect(picture.chip?.word).toBe('Trong ngưỡng');
    expect(picture.outcome.main).toBe(`trong ngưỡng 18–22${NBSP}lượt`);
  });

  test('outside a range: by how much, and the range', () => {
    const outside = indicator({
      unit: 'lượt',
      better: 'range',
      observations: quarterly(20, 24),
      target: { period: '2026', min: 18, max: 22 },
    });
    const picture = card(outside);
    expect(picture.outcome).toMatchObject({
      main: `ngoài ngưỡng 2${NBSP}lượt`,
      aside: `ngưỡng duy trì 18–22${NBSP}lượt`,
    });
    expect(picture.delta?.judgement).toBe('bad');
  });

  test('to maintain: the limit is the band', () => {
    const picture = card(
      indicator({ better: 'maintain', limit: { min: 95, max: 100 }, observations: quarterly(96) }),
    );
    expect(picture.bar?.band).not.toBeNull();
    expect(picture.status).toBe('on-track');
  });

  test('over-achievement: the scale shrinks, the number does not', () => {
    const lights = indicator({
      unit: 'điểm',
      observations: quarterly(640, 742),
      baseline: { period: '2025', value: 180 },
      target: { period: '2026', value: 560 },
    });
    const picture = card(lights);
    // (742 − 180) / 380 = 1.4789
    expect(picture.bar).toMatchObject({ fill: [0, 1], target: 0.6762, cut: null });
    expect(picture.outcome).toMatchObject({ main: 'vượt 32,5%', aside: 'sớm 3 tháng' });
  });

  test('far over the target: the bar is cut, the words tell the multiple', () => {
    const picture = card(
      indicator({
        unit: 'triệu đồng',
        observations: quarterly(100, 5100),
        baseline: { period: '2025', value: 0 },
        target: { period: '2026', value: 500 },
      }),
    );
    expect(picture.bar).toMatchObject({ fill: [0, 1], target: 0.25, cut: 'end' });
    expect(picture.outcome.main).toBe('gấp 10,2 lần mục tiêu');
  });

  test('regressing: the bar goes left from the baseline, hatched', () => {
    const sorting = indicator({
      observations: quarterly(45.8, 44.6),
      baseline: { period: '2025', value: 48 },
      target: { period: '2026', value: 65 },
    });
    const picture = card(sorting);
    // −3.4 / 17 = −0.2 on a scale from −0.25 to 1.
    expect(picture.bar).toMatchObject({
      origin: 0.2,
      fill: [0.04, 0.2],
      way: [0.2, 1],
      backwards: true,
    });
    expect(picture.chip?.word).toBe('Kém đầu kỳ');
    expect(picture.outcome.main).toBe(`thấp hơn đầu kỳ 3,4${NBSP}điểm${NBSP}%`);
  });

  test('far below the baseline: the bar is cut at the left', () => {
    const picture = card(
      indicator({
        observations: quarterly(10),
        baseline: { period: '2025', value: 48 },
        target: { period: '2026', value: 65 },
      }),
    );
    expect(picture.bar).toMatchObject({ origin: 0.5, fill: [0, 0.5], cut: 'start' });
  });

  test('before the baseline date: not started, a dashed track', () => {
    const picture = card(satisfaction, { asOf: '2025-10-01' });
    expect(picture.status).toBe('not-started');
    expect(picture.bar).toMatchObject({ track: 'dashed', fill: null });
  });

  test('after the target date: overdue, since when and what is missing', () => {
    const review = indicator({
      unit: 'quy trình',
      observations: quarterly(32, 38),
      baseline: { period: '2025', value: 0 },
      target: { period: '2026-06-30', value: 45 },
    });
    const picture = card(review, { asOf: '2026-09-30' });
    expect(picture.chip?.word).toBe('Quá hạn');
    expect(picture.period).toBe('Hạn 30/06/2026');
    expect(picture.outcome).toMatchObject({
      main: 'quá hạn 3 tháng',
      aside: 'còn thiếu 7 quy trình',
    });
    expect(picture.bar?.expected).toBeNull();
  });

  test('overdue without a figure for the end: said', () => {
    const picture = card(satisfaction, { asOf: '2027-03-01' });
    expect(picture.outcome.main).toBe('chưa có số liệu cuối kỳ');
  });

  test('contradictory configuration: the value alone, and the fault for the author', () => {
    const picture = card(indicator({ baseline: { period: '2027', value: 88 } }));
    expect(picture).toMatchObject({ chip: null, status: null, bar: null, delta: null });
    expect(picture.value).toMatchObject({ text: '91,2%' });
    expect(picture.outcome.main).toBe('');
    expect(picture.issues).toEqual([
      {
        code: 'config',
        message: 'Indicator "x": target before baseline (target.period, baseline.period).',
        field: 'target.period',
      },
    ]);
  });

  test('a cap in the year: what is left of it', () => {
    const fires = without(
      indicator({
        unit: 'vụ',
        better: 'lower',
        cumulative: true,
        observations: [{ period: '2026-06', value: 4 }],
        target: { period: '2026', value: 12 },
      }),
      'baseline',
    );
    // The 30th of June is day 181 of 365: 12 × 181/365 = 5.95 were allowed by then.
    const picture = card(fires);
    expect(picture.bar).toMatchObject({ fill: [0, 0.3333], expected: 0.4959, target: 1 });
    expect(picture.outcome).toMatchObject({
      main: `thấp hơn mức trần 8${NBSP}vụ`,
      aside: 'lộ trình 6',
    });
    const over = card({ ...fires, observations: [{ period: '2026-06', value: 15 }] });
    expect(over.outcome.main).toBe(`vượt mức trần 3${NBSP}vụ`);
    expect(over.bar).toMatchObject({ target: 0.8, fill: [0, 1] });
  });
});

describe('kinds', () => {
  const criterion = indicator({
    kind: 'pass-fail',
    passed: true,
    observations: [{ period: '2026-09-15', value: 1 }],
    evidence: { label: 'Xem minh chứng', href: 'https://example.vn/minh-chung' },
  });

  test('pass-fail: the word, the day and the evidence, no bar', () => {
    const picture = card(criterion);
    expect(picture.value).toEqual({ kind: 'words', text: 'Đạt', strong: true });
    expect(picture.chip).toEqual({ status: 'achieved', word: 'Đạt' });
    expect(picture.delta).toMatchObject({ direction: null, text: 'Đánh giá ngày 15/09/2026' });
    expect(picture.outcome.evidence).toEqual({
      label: 'Xem minh chứng',
      href: 'https://example.vn/minh-chung',
    });
    expect(picture.bar).toBeNull();
  });

  test('pass-fail: failed and not assessed', () => {
    expect(card({ ...criterion, passed: false }).value).toMatchObject({ text: 'Chưa đạt' });
    const open = card({ ...criterion, passed: null });
    expect(open.chip).toEqual({ status: 'no-data', word: 'Chưa đánh giá' });
  });

  test('evidence never leads outside the allowed schemes', () => {
    const picture = card({ ...criterion, evidence: { label: 'x', href: 'javascript:alert(1)' } });
    expect(picture.outcome.evidence).toEqual({ label: 'x', href: null });
  });

  test('score: points of the maximum, the bar to the maximum, the points lost', () => {
    const bare = without(
      indicator({
        kind: 'score',
        maxScore: 100,
        observations: quarterly(78, 82),
      }),
      'baseline',
      'target',
      'unit',
    );
    const picture = card(bare);
    expect(picture.value).toMatchObject({
      number: '82',
      unit: `/100${NBSP}điểm`,
      text: `82/100${NBSP}điểm`,
    });
    expect(picture.bar).toMatchObject({ fill: [0, 0.82], target: null });
    expect(picture.outcome.main).toBe(`mất 18${NBSP}điểm`);
    expect(picture.delta?.text).toBe(`tăng 4${NBSP}điểm`);
    const aimed = card({ ...bare, target: { period: '2026', value: 90 } });
    expect(aimed.bar).toMatchObject({ fill: [0, 0.82], target: 0.9, expected: null });
    const planned = card({
      ...bare,
      observations: quarterly(78, 81.5),
      target: { period: '2026', value: 90 },
      milestones: [{ period: '2026-Q3', value: 86 }],
    });
    // The plan is drawn where the words name it: 86 of 100, not "86,0".
    expect(planned.bar).toMatchObject({ fill: [0, 0.815], target: 0.9, expected: 0.86 });
    expect(planned.outcome).toMatchObject({ aside: 'lộ trình 86', isPlan: true });
  });

  test('task: steps with due dates, done or overdue', () => {
    const houses = indicator({
      kind: 'task',
      observations: [],
      planned: { start: '2026-01-01', end: '2026-12-31' },
      steps: [
        { name: 'Rà soát', due: '2026-02-28', done: '2026-02-20' },
        { name: 'Bố trí kinh phí', due: '2026-04-30', done: '2026-05-10' },
        { name: 'Xây dựng', due: '2026-08-31' },
        { name: 'Nghiệm thu', due: '2026-12-15' },
      ],
    });
    const picture = card(houses, { asOf: '2026-09-30' });
    expect(picture.value).toMatchObject({ number: '2', unit: '/4 bước hoàn thành' });
    expect(picture.steps).toEqual([
      { name: 'Rà soát', status: 'achieved', text: 'xong 20/02/2026, sớm 8 ngày' },
      { name: 'Bố trí kinh phí', status: 'achieved', text: 'xong 10/05/2026, trễ 10 ngày' },
      { name: 'Xây dựng', status: 'overdue', text: 'quá hạn 31/08/2026' },
      { name: 'Nghiệm thu', status: 'not-started', text: 'hạn 15/12/2026' },
    ]);
    expect(picture.chip).toEqual({ status: 'at-risk', word: 'Có nguy cơ' });
    expect(picture.outcome.main).toBe('hạn 31/12/2026');
  });

  test('task: all done two months early', () => {
    const picture = card(
      indicator({
        kind: 'task',
        observations: [],
        planned: { start: '2026-01-01', end: '2026-10-31' },
        steps: [{ name: 'Xóa nhà tạm', due: '2026-10-31', done: '2026-08-31' }],
      }),
    );
    expect(picture.status).toBe('achieved');
    expect(picture.outcome.main).toBe('sớm 2 tháng');
  });
});

describe('faulty input', () => {
  const odd: unknown[] = [
    NaN,
    Infinity,
    -Infinity,
    null,
    undefined,
    '12.800',
    {},
    -0,
    1e308,
    5e-324,
  ];

  test.each(odd.map((value) => [String(value), value]))(
    'value %s: nothing breaks',
    (_name, value) => {
      const picture = card(
        indicator({
          observations: [
            { period: '2026-Q2', value: 1 },
            { period: '2026-Q3', value: value as number },
          ],
          baseline: { period: '2025', value: value as number },
          target: { period: '2026', value: value as number },
        }),
      );
      const shown = { ...picture, assessment: null, issues: null, text: picture.describe() };
      const texts = JSON.stringify(shown);
      expect(texts).not.toMatch(/NaN|Infinity|undefined|null%/);
    },
  );

  test('a number as text is refused by name, not guessed', () => {
    const picture = card(
      indicator({ observations: [{ period: '2026', value: '12.800' as never }] }),
    );
    expect(picture.status).toBe('no-data');
    expect(picture.issues).toMatchObject([{ code: 'config', found: '12.800' }]);
  });

  test('no observations, no name: an empty card, no fault', () => {
    const picture = card({ id: '', name: '', observations: [] });
    expect(picture).toMatchObject({ name: '', period: '', status: 'no-data', issues: [] });
  });

  test('all values equal: a level course', () => {
    const picture = card(indicator({ observations: quarterly(5, 5, 5) }));
    expect(picture.sparkline?.d).toBe('M2,17L46.3,17L91,17');
  });

  test('10,000 values: a course of a few points a pixel column', () => {
    const observations = Array.from({ length: 10_000 }, (_, day) => ({
      period: new Date(day * 86_400_000).toISOString().slice(0, 10),
      value: Math.sin(day),
    }));
    const picture = card(indicator({ observations }));
    expect(picture.sparkline?.d.split('L').length).toBeLessThan(4 * 90);
    expect(picture.sparkline?.d).toContain(',5'); // the highest value
    expect(picture.sparkline?.d).toContain(',29'); // the lowest
  });

  test('what is no number in a trend is a gap, and told', () => {
    const trend = [1, 'x', 2, Infinity] as unknown as number[];
    const { issues, sparkline } = card(satisfaction, {}, { trend });
    expect(issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 2, 'trend', 'x'],
      ['row', 4, 'trend', 'Infinity'],
    ]);
    expect(sparkline?.text).toContain('1');
  });

  test('a trend with gaps breaks the line', () => {
    const picture = card(satisfaction, {}, { trend: [1, 2, null, 2, 3] });
    expect(picture.sparkline?.d.match(/M/g)).toHaveLength(2);
  });

  test('the input is not changed', () => {
    const frozen = structuredClone(satisfaction);
    card(satisfaction);
    expect(satisfaction).toEqual(frozen);
  });
});
