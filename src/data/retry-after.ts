/**
 * The seconds that a `Retry-After` header asks to wait: a number of seconds or an HTTP date. Null when there is none
 * or it cannot be read.
 *
 * @param now Milliseconds since 1970.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const date = /GMT$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
