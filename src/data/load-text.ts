import { asWardError, WardError } from '../core/error.js';
import { createAlarm } from './alarm.js';
import { decodeText } from './decode.js';
import { limits } from './limits.js';
import { retryAfterSeconds } from './retry-after.js';

export interface LoadOptions {
  /** Ends the request; what is thrown then is an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Bytes after which a file is refused; default 25 MB. */
  maxBytes?: number | undefined;
  /** Seconds in which a server must send something, at first and between any two pieces; default 30. */
  timeout?: number | undefined;
  /** Stands in for the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

/** The text of a file, and what the server called it. */
export interface LoadedText {
  text: string;
  /** Value of `Content-Type`, or empty. */
  contentType: string;
}

const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const PAGE_START = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Reads a text file from a server.
 *
 * @throws WardError `network`, `timeout`, `http` (with `status` and `retryAfter`), `content-type` (a web page came
 * instead of data), `encoding` or `limit`.
 * @throws DOMException `AbortError` when `signal` ended the request.
 */
export async function loadText(url: string, options: LoadOptions = {}): Promise<LoadedText> {
  const { signal, timeout = limits.silence } = options;
  const request = new AbortController();
  const silence = watchSilence(request, timeout);
  const abort = () => request.abort(aborted());
  signal?.addEventListener('abort', abort, { once: true });
  try {
    if (signal?.aborted) abort();
    request.signal.throwIfAborted();
    return await readAnswer(url, options, request.signal, silence.heard);
  } catch (fault) {
    throw faultOf(fault, request.signal, url);
  } finally {
    silence.stop();
    signal?.removeEventListener('abort', abort);
    request.abort(); // ends a body that was refused before it was read
  }
}

async function readAnswer(
  url: string,
  options: LoadOptions,
  signal: AbortSignal,
  heard: () => void,
): Promise<LoadedText> {
  const { maxBytes = limits.bytes, fetch: request = fetch } = options;
  heard();
  const response = await request(url, { signal });
  heard();
  const contentType = response.headers.get('content-type') ?? '';
  refuseAnswer(response, contentType, url);
  const text = decodeText(await readBody(response, maxBytes, heard), contentType);
  if (PAGE_START.test(text.slice(0, 200))) throw notData(url, contentType);
  return { text, contentType };
}

const aborted = (): DOMException => new DOMException('The request was aborted.', 'AbortError');

/** Aborts a request when nothing was heard for so many seconds. */
function watchSilence(
  request: AbortController,
  seconds: number,
): { heard: () => void; stop: () => void } {
  const alarm = createAlarm(() => {
    const message = `The server sent nothing for ${seconds} seconds.`;
    request.abort(new WardError('timeout', message));
  });
  return { heard: () => alarm.set(seconds), stop: () => alarm.cancel() };
}

function refuseAnswer({ ok, status, headers }: Response, contentType: string, url: string): void {
  if (!ok) {
    const retryAfter = retryAfterSeconds(headers.get('retry-after'), Date.now());
    const details = { status, ...(retryAfter !== null && { retryAfter }) };
    throw new WardError('http', `The server answered ${status} for ${url}.`, details);
  }
  if (PAGE_TYPE.test(contentType)) throw notData(url, contentType);
}

function notData(url: string, contentType: string): WardError {
  return new WardError('content-type', `A web page came instead of data from ${url}.`, {
    found: contentType,
  });
}

/** All bytes of an answer; `heard` is called at each piece. */
async function readBody(
  response: Response,
  maxBytes: number,
  heard: () => void,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new WardError('limit', `The file is larger than ${maxBytes} bytes.`, { found: response.url });
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    heard();
    length += value.length;
    if (length > maxBytes) throw tooLarge();
    pieces.push(value);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/** What the caller is told: why the request was ended, or that the server could not be reached. */
function faultOf(fault: unknown, signal: AbortSignal, url: string): Error {
  if (signal.aborted) return signal.reason as Error;
  return asWardError(fault, 'network', `${url} could not be loaded: `);
}
