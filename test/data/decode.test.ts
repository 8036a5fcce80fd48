import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { decodeText } from '../../src/data/decode.js';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const failure = (data: Uint8Array, contentType?: string): WardError => {
  try {
    decodeText(data, contentType);
  } catch (error) {
    if (error instanceof WardError) return error;
    throw error;
  }
  throw new Error('The bytes were decoded.');
};
/** "Thạc" in Windows-1258: ạ is a with a combining dot below, 0xF2. */
const windows1258 = bytes(0x54, 0x68, 0x61, 0xf2, 0x63);

describe('R-ENCODING', () => {
  test('UTF-8, with or without a byte-order mark', () => {
    expect(decodeText(new TextEncoder().encode('Thạc Gián'))).toBe('Thạc Gián');
    expect(decodeText(new TextEncoder().encode('\ufeffThạc Gián'))).toBe('Thạc Gián');
    expect(decodeText(bytes())).toBe('');
  });

  test('UTF-16 with a byte-order mark', () => {
    expect(decodeText(utf16('\ufeffThạc Gián', true))).toBe('Thạc Gián');
    expect(decodeText(utf16('\ufeffThạc Gián', false))).toBe('Thạc Gián');
  });

  test('the charset of the response', () => {
    const text = decodeText(windows1258, 'text/csv; charset="windows-1258"');
    expect(text.normalize('NFC')).toBe('Thạc');
    expect(decodeText(utf16('Gián', true), 'text/csv;charset=utf-16le')).toBe('Gián');
  });

  test('the mark wins over the charset, an unknown charset is none', () => {
    const marked = new TextEncoder().encode('\ufeffGián');
    expect(decodeText(marked, 'text/csv; charset=iso-8859-1')).toBe('Gián');
    expect(decodeText(marked.subarray(3), 'text/csv; charset=tcvn3')).toBe('Gián');
  });

  test('other bytes are refused with advice, never guessed', () => {
    const error = failure(windows1258, 'text/csv');
    expect(error).toMatchObject({ code: 'encoding', found: 'utf-8' });
    expect(error.message).toContain('lưu dạng UTF-8');
    expect(failure(windows1258, 'text/csv; charset=utf-8').code).toBe('encoding');
    expect(failure(utf16('a;b', true)).code).toBe('encoding');
  });
});
