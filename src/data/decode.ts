import { WardError } from '../core/error.js';

/** A decoder for a byte-order mark, if the bytes begin with one. */
function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The charset of a `Content-Type`, if it names one that exists. */
function declaredEncoding(contentType: string): string | null {
  const label = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * The text of a file. A byte-order mark decides, then the charset of `contentType`, then UTF-8; the mark itself is
 * left out.
 * @throws WardError `encoding` when bytes do not belong to that encoding: nothing is guessed.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const encoding = encodingOfMark(bytes) ?? declaredEncoding(contentType) ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(encoding, cause);
  }
  if (text.includes('\0')) throw unreadable(encoding); // UTF-16 without a mark, or no text at all
  return text;
}

function unreadable(encoding: string, cause?: unknown): WardError {
  const message = `The file is not ${encoding.toUpperCase()} text: save it as UTF-8 (lưu dạng UTF-8).`;
  return new WardError('encoding', message, { found: encoding }, cause);
}
