import { describe, expect, test } from 'vitest';
import { layoutKpiCard } from '../../src/components/kpi-card/kpi-card.layout.js';
import { layoutProgressChart } from '../../src/components/progress-chart/progress-chart.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';

/*
 * What a card and a row of a chart say of a goal, in whole sentences, one of each state and kind: read by a person when
 * they change, not only compared.
 */

type Language = 'vi' | 'en';
type Case = readonly [name: string, indicator: Partial<Indicator>];

const asOf = '2026-09-30';

const names = {
  vi: { goal: 'Mức hài lòng', steps: ['Rà soát', 'Cấp kinh phí', 'Xây dựng', 'Nghiệm thu'] },
  en: { goal: 'Satisfaction', steps: ['Survey', 'Funding', 'Building', 'Acceptance'] },
} as const;

/** From 88 at the end of 2025 to 95 at the end of 2026: 93.2 is due at the end of September. */
const course = (...values: (number | null)[]): Pick<Indicator, 'observations'> => ({
  observations: values.map((value, i) => ({
    period: ['2026-Q1', '2026-Q2', '2026-Q3'].slice(-values.length)[i]!,
    value,
  })),
});
const percent = {
  unit: '%',
  decimals: 1,
  baseline: { period: '2025', value: 88 },
  target: { period: '2026', value: 95 },
} as const;
const fewer = {
  unit: 'vụ',
  better: 'lower',
  baseline: { period: '2025', value: 60 },
  target: { period: '2026', value: 40 },
} as const;
const band = {
  unit: 'lượt',
  better: 'range',
  target: { period: '2026', min: 18, max: 22 },
} as const;
const kept = { unit: '%', better: 'maintain', limit: { min: 95, max: 100 } } as const;
const byHand = {
  target: { period: '2026', label: 'duy trì' },
  owner: 'Văn phòng',
  statusReason: 'theo họp giao ban',
} as const;

const statuses: readonly Case[] = [
  ['achieved', { ...percent, ...course(94, 95.2), target: { period: '2026-09-30', value: 95 } }],
  ['achieved early', { ...percent, ...course(94, 95.2) }],
  ['achieved exactly', { ...percent, ...course(94, 95) }],
  ['just started', { ...percent, ...course(88.2), baseline: { period: '2026-09-28', value: 88 } }],
  ['before its first milestone', { ...percent, ...course(88.2), path: 'step', milestones: [{ period: '2026-11-30', value: 92 }] }],
  ['on-track', { ...percent, ...course(90.1, 93.2) }],
  ['at-risk', { ...percent, ...course(90.1, 92.4) }],
  ['off-track', { ...percent, ...course(90.1, 91.2) }],
  ['regressing', { ...percent, ...course(88.4, 87.2) }],
  ['not-started', { ...percent, ...course(null), baseline: { period: '2026-12-01', value: 88 } }],
  ['overdue', { ...percent, ...course(90.1, 91.2), target: { period: '2026-06-30', value: 95 } }],
  ['overdue, no final value', { ...percent, ...course(91.2, null, null), target: { period: '2026-06-30', value: 95 } }],
  ['no-data', { ...percent, ...course(null) }],
  ['suppressed', { ...percent, observations: [{ period: '2026-Q3', value: 3, flag: 'suppressed' }] }],
  ['not-applicable', { ...percent, observations: [{ period: '2026-Q3', value: null, flag: 'not-applicable' }] }],
  ['no target', { unit: 'hộ', ...course(120, 118) }],
  ['no baseline', { unit: '%', ...course(90.1, 93.6), target: { period: '2026', value: 100 } }],
]; // prettier-ignore

const kinds: readonly Case[] = [
  ['pass-fail: passed', { kind: 'pass-fail', passed: true, observations: [{ period: '2026-09-15', value: 1 }] }],
  ['pass-fail: failed', { kind: 'pass-fail', passed: false, observations: [{ period: '2026-09-15', value: 0 }] }],
  ['pass-fail: not assessed', { kind: 'pass-fail', passed: null, observations: [] }],
  ['pass-fail: overdue', { kind: 'pass-fail', passed: false, observations: [], target: { period: '2026-06-30' } }],
  ['score without target', { kind: 'score', maxScore: 100, ...course(78, 82) }],
  ['score with target', { kind: 'score', maxScore: 100, ...course(78, 82), target: { period: '2026', value: 90 } }],
  ['score, target met', { kind: 'score', maxScore: 20, ...course(17.5, 18.6), target: { period: '2026', value: 18 } }],
]; // prettier-ignore

const directions: readonly Case[] = [
  ['lower: on-track', { ...fewer, ...course(52, 45) }],
  ['lower: off-track', { ...fewer, ...course(58, 56) }],
  ['lower: regressing', { ...fewer, ...course(61, 64) }],
  ['lower: achieved early', { ...fewer, ...course(45, 38) }],
  ['lower: achieved exactly', { ...fewer, ...course(45, 40) }],
  ['lower: overdue', { ...fewer, ...course(50, 45), target: { period: '2026-06-30', value: 40 } }],
  ['cap of the year', { ...fewer, cumulative: true, ...course(4, 7), target: { period: '2026', value: 12 } }],
  ['cap exceeded', { ...fewer, cumulative: true, ...course(9, 15), target: { period: '2026', value: 12 } }],
  ['range: inside', { ...band, ...course(20, 19.4) }],
  ['range: a little outside', { ...band, ...course(21, 22.3) }],
  ['range: outside', { ...band, ...course(21, 24) }],
  ['range: overdue', { ...band, ...course(21, 24), target: { period: '2026-06-30', min: 18, max: 22 } }],
  ['maintain: inside', { ...kept, ...course(96, 97.5) }],
  ['maintain: outside', { ...kept, ...course(96, 93) }],
  ['at most n, one open side', { unit: 'phút', better: 'range', ...course(12, 9), target: { period: '2026', max: 10 } }],
]; // prettier-ignore

const figures: readonly Case[] = [
  ['percent, unchanged', { ...percent, ...course(91.2, 91.2) }],
  ['percent, down', { ...percent, ...course(94, 90.9) }],
  ['far over the target', { unit: 'triệu đồng', ...course(900, 5100), baseline: { period: '2025', value: 0 }, target: { period: '2026', value: 500 } }],
  ['money, missing', { unit: 'tỷ đồng', ...course(380, 412), baseline: { period: '2025', value: 350 }, target: { period: '2026', value: 450 } }],
  ['qualified', { unit: 'lao động', qualifier: 'more-than', ...course(54_000, 56_000), baseline: { period: '2025', value: 50_000 }, target: { period: '2026', value: 60_000 } }],
  ['preliminary', { ...percent, observations: [{ period: '2026-Q3', value: 91.2, flag: 'preliminary' }] }],
  ['just below', { ...percent, ...course(90, 94.96) }],
  ['set by hand', { ...byHand, status: 'at-risk', ...course(null) }],
  ['set by hand, with a value', { ...percent, ...course(90.1, 91.2), status: 'on-track', owner: 'Văn phòng', statusReason: 'đã có phương án' }],
]; // prettier-ignore

/** The steps of a task have names in the language of the reader. */
const tasks = (language: Language): readonly Case[] => {
  const [a, b, c, d] = names[language].steps;
  const planned = { start: '2026-01-01', end: '2026-12-31' };
  const begun = [
    { name: a, due: '2026-02-28', done: '2026-02-20' },
    { name: b, due: '2026-04-30', done: '2026-05-10' },
  ];
  const task = { kind: 'task', observations: [], planned } as const;
  return [
    ['task: on-track', { ...task, steps: [...begun, { name: c, due: '2026-11-30' }] }],
    ['task: at-risk', { ...task, steps: [...begun, { name: c, due: '2026-08-31' }, { name: d }] }],
    ['task: done early', { ...task, steps: begun }],
    [
      'task: overdue',
      { ...task, planned: { ...planned, end: '2026-06-30' }, steps: [...begun, { name: c }] },
    ],
    ['task: no steps', { ...task, steps: [] }],
  ];
};

function sentencesOf(language: Language, cases: readonly Case[]): string {
  const locale = localeFor(language);
  return cases
    .map(([name, fields]) => {
      const indicator = { id: 'x', name: names[language].goal, observations: [], ...fields };
      const card = layoutKpiCard({ indicator }, { asOf }, locale);
      const row = layoutProgressChart([indicator], { asOf }, locale).rows[0];
      const { main, aside } = card.outcome;
      const shown = [card.chip?.word, card.value.text, main, aside].filter(Boolean);
      return [
        `# ${name}`,
        `  shown: ${shown.join(' · ')}`,
        `  card:  ${card.describe()}`,
        `  row:   ${row?.label}`,
        ...card.remarks.map((remark) => `  note:  ${remark}`),
      ].join('\n');
    })
    .join('\n');
}

describe.each(['vi', 'en'] as const)('%s', (language) => {
  test.each([
    ['statuses', statuses],
    ['kinds', [...kinds, ...tasks(language)]],
    ['directions', directions],
    ['figures', figures],
  ] as const)('sentences of the %s', async (group, cases) => {
    const text = sentencesOf(language, cases).replaceAll('\u00a0', ' ');
    await expect(`${text}\n`).toMatchFileSnapshot(
      `__snapshots__/goal-sentences.${group}.${language}.txt`,
    );
    // Points are never percent, and no sentence says twice what it says.
    expect(text).not.toMatch(/[+]\d|undefined|NaN|null/);
    expect(text).not.toMatch(/([\p{L} ]{6,}), \1[,.]/iu);
  });
});
