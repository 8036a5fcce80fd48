import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Formatter } from '../../src/i18n/formatter.js';
import { formatter, localeFor } from '../../src/i18n/register.js';

const tags = ['vi', 'en'] as const;
const tag = fc.constantFrom(...tags);
const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1, -1, 0.005, 1.005, 94.96, 95, 1e15, 5e-324, Number.MAX_VALUE),
);
const decimals = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
const unit = fc.option(
  fc.constantFrom('%', 'hộ', 'lao động', 'tỷ đồng', 'đồng', 'triệu đồng/hộ', '%/năm', 'widget'),
  { nil: undefined },
);

/** A printed number read back by the marks of its language, independently of the printer. */
function readBack(language: string, text: string): number {
  const { decimal, group } = localeFor(language).messages.numbers;
  const plain = text.replaceAll(group, '').replace(decimal, '.').replace('\u2212', '-');
  return Number(plain);
}

/** Everything that can be printed of two numbers. */
function everything(format: Formatter, a: number, b: number, options: object): string[] {
  return [
    ...[format.number(a, options), format.number(a, { ...options, notation: 'words' })],
    ...[format.percent(a, options), format.points(a), format.money(a, options)],
    ...[format.money(a, { notation: 'words' }), format.change(a, options)],
    ...(['higher', 'lower', 'range'] as const).flatMap((better) => [
      format.gap(a, { ...options, better }),
      format.surplus(a, b, { ...options, better }),
    ]),
    ...[format.achievement(a), format.range(a, b, options), format.score(a, b)],
    ...[format.count(a, b), format.rank(a, b), ...format.pair(a, b, options)],
    ...Object.values<string>({ ...format.parts(a, options) }),
  ];
}

describe('whatever the numbers', () => {
  test('nothing throws, and no machine words are printed', () => {
    fc.assert(
      fc.property(tag, anyNumber, anyNumber, unit, decimals, (language, a, b, unitOf, places) => {
        const options = { unit: unitOf, decimals: places };
        for (const text of everything(formatter(language), a, b, options)) {
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|\d[eE][+-]?\d|-/);
          expect(text).not.toMatch(/\u22120(?![.,\d])/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a printed number reads back', () => {
    const value = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(tag, value, (language, number) => {
        expect(readBack(language, formatter(language).number(number))).toBe(
          number === 0 ? 0 : number,
        );
      }),
    );
  });

  test('with given decimals it reads back within half a step', () => {
    const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(tag, value, fc.integer({ min: 0, max: 5 }), (language, number, places) => {
        const text = formatter(language).number(number, { decimals: places });
        if (text.startsWith('<')) expect(number).toBeLessThan(10 ** -places);
        else
          expect(Math.abs(readBack(language, text) - number)).toBeLessThanOrEqual(
            0.5 * 10 ** -places + 1e-8,
          );
      }),
    );
  });

  test('agrees with Intl on whole numbers', () => {
    for (const language of tags) {
      const intl = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en');
      fc.assert(
        fc.property(fc.integer({ min: 0 }), (number) => {
          expect(formatter(language).number(number)).toBe(intl.format(number));
        }),
      );
    }
  });

  test('R-HONEST: an unmet target never prints like the value', () => {
    const value = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(tag, value, fc.integer({ min: 0, max: 3 }), (language, number, places) => {
        fc.pre(Math.abs(number - 95) > 95e-9);
        const [shown, target] = formatter(language).pair(number, 95, { decimals: places });
        expect(shown).not.toBe(target);
      }),
    );
  });

  test('parts join to the number', () => {
    fc.assert(
      fc.property(tag, anyNumber, unit, (language, number, unitOf) => {
        const format = formatter(language);
        const { prefix, number: digits, gap, unit: word } = format.parts(number, { unit: unitOf });
        const before = prefix === '' ? '' : `${prefix}\u00a0`;
        expect(before + digits + gap + word).toBe(format.number(number, { unit: unitOf }));
      }),
    );
  });
});

test('whatever is taken for a date or period, nothing throws', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{4}(-(0\d|1\d|H[123]|Q\d)(-\d\d)?)?(\/\d{4}(-\d\d)?)?$/),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  fc.assert(
    fc.property(tag, text, text, (language, a, b) => {
      const format = formatter(language);
      const printed = [
        ...[format.date(a), format.date(a, { form: 'long' }), format.dateTime(a)],
        ...[format.period(a), format.period(a, { form: 'short', beside: b })],
        ...[format.duration(a, b), format.duration(a, b, { workingDays: true })],
        ...[format.stale(a, b, 'P1M'), format.overdue(a, b, 'P1Y')],
      ];
      for (const each of printed) {
        if (!a.includes('NaN')) expect(each).not.toMatch(/NaN|undefined|Invalid/);
      }
    }),
    { numRuns: 500 },
  );
});
