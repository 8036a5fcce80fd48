import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/scene/text.js';

const require = createRequire(import.meta.url);

/** The advances of a font file (WOFF 1.0), read from its `cmap` and `hmtx` tables. */
function readAdvances(weight: number): (character: string) => number {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff`;
  const file = readFileSync(require.resolve(name));
  const table = (tag: string): Buffer => {
    for (let at = 44; at < 44 + file.readUInt16BE(12) * 20; at += 20) {
      if (file.toString('latin1', at, at + 4) !== tag) continue;
      const [offset, packed, full] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
      const bytes = file.subarray(offset, offset! + packed!);
      return packed === full ? bytes : inflateSync(bytes);
    }
    throw new Error(`No table ${tag}`);
  };
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map(table) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const unitsPerEm = head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const glyphs = readUnicodeMap(cmap);
  return (character) => {
    const glyph = glyphs(character.codePointAt(0)!);
    return hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

/** The segments of a `cmap` table of format 4. */
function readUnicodeMap(cmap: Buffer): (code: number) => number {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + 8 * i),
  );
  const at = starts.find((start) => cmap.readUInt16BE(start) === 4)!;
  const count = cmap.readUInt16BE(at + 6) / 2;
  const read = (array: number, i: number) =>
    cmap.readUInt16BE(at + 14 + array * 2 * count + (array ? 2 : 0) + 2 * i);
  return (code) => {
    for (let i = 0; i < count; i++) {
      const [end, start, delta, range] = [0, 1, 2, 3].map((array) => read(array, i));
      if (code > end!) continue;
      if (code < start!) break;
      if (range === 0) return (code + delta!) & 0xffff;
      const place = at + 14 + 3 * 2 * count + 2 + 2 * i + range! + 2 * (code - start!);
      return (cmap.readUInt16BE(place) + delta!) & 0xffff;
    }
    throw new Error(`No glyph for ${code}`);
  };
}

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

describe('textWidth against the font itself', () => {
  test.each([400, 600])('at weight %d', (weight) => {
    const advance = readAdvances(weight);
    const off = printable
      .filter((each) => !/[0-9_]/.test(each)) // figures are set in Inter, see the next test
      .map((each) => ({ each, by: textWidth(each, 1, weight) - advance(each) }))
      .filter(({ by }) => Math.abs(by) > 0.06);
    expect(off).toEqual([]);
    const sentence = 'Ho so tiep nhan theo kenh, don vi: ho so/quy (truc tuyen)';
    const truth = [...sentence].reduce((sum, each) => sum + advance(each), 0);
    expect(textWidth(sentence, 1, weight) / truth).toBeGreaterThan(0.97);
    expect(textWidth(sentence, 1, weight) / truth).toBeLessThan(1.03);
  });

  test('figures are tabular and no narrower than Inter sets them (0.648 em with `tnum`)', () => {
    const widths = [...'0123456789'].map((digit) => textWidth(digit, 100));
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeGreaterThanOrEqual(64.8);
    expect(widths[0]).toBeLessThan(68);
  });
});

describe('textWidth', () => {
  test('a letter with marks is as wide as the letter, composed or not', () => {
    expect(textWidth('Nguyễn Thị Ửng', 14)).toBeCloseTo(textWidth('Nguyen Thi Ung', 14), 10);
    expect(textWidth('Tuyến'.normalize('NFD'), 14)).toBeCloseTo(textWidth('Tuyến', 14), 10);
  });

  test('grows with size and weight; an empty text has no width', () => {
    expect(textWidth('9.120', 24)).toBeCloseTo(2 * textWidth('9.120', 12), 10);
    expect(textWidth('9.120', 12, 600)).toBeGreaterThan(textWidth('9.120', 12));
    expect(textWidth('', 12)).toBe(0);
  });

  test('other scripts are not free: squares for Chinese, nothing for joiners', () => {
    expect(textWidth('坊', 12)).toBe(12);
    expect(textWidth('\u200b\u200d', 12)).toBe(0);
    expect(textWidth('Я', 12)).toBeGreaterThan(6);
  });
});

describe('wrapText', () => {
  test('breaks at ordinary spaces', () => {
    expect(wrapText('Trực tuyến vượt lên', 80, 13)).toEqual(['Trực tuyến', 'vượt lên']);
  });

  test('never at a no-break space, and never within a word', () => {
    expect(wrapText('824\u00a0tỷ\u00a0đồng', 10, 13)).toEqual(['824\u00a0tỷ\u00a0đồng']);
    expect(wrapText('hơn 824\u00a0tỷ\u00a0đồng', 10, 13)).toEqual(['hơn', '824\u00a0tỷ\u00a0đồng']);
  });

  test('with a limit the last line ends in an ellipsis', () => {
    const lines = wrapText('Tỷ lệ người dân hài lòng với giải quyết thủ tục', 110, 13, 2);
    expect(lines).toEqual(['Tỷ lệ người dân', 'hài lòng với giải…']);
  });

  test('keeps every word when there is no limit, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[^\s]+$/)),
        fc.double({ min: 0, max: 400 }),
        (words, width) => {
          const text = words.join(' ');
          expect(wrapText(text, width, 13).join(' ')).toBe(text);
        },
      ),
    );
  });
});

describe('fitText', () => {
  test('is the text itself when it fits, the beginning with an ellipsis when not, nothing when nothing fits', () => {
    expect(fitText('Trực tuyến', 100, 13)).toBe('Trực tuyến');
    expect(fitText('Trực tuyến', 50, 13)).toBe('Trực t…');
    expect(fitText('Trực tuyến', 8, 13)).toBe('');
  });

  test('never is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (text, width) => {
          expect(textWidth(fitText(text, width, 13), 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
