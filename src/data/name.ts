/** Whether a cell says nothing: no data, no name. Zero is a value. */
export function isAbsent(found: unknown): boolean {
  return found === null || found === undefined || found === '' || Number.isNaN(found);
}

/** Whether this can be a name: text, or a number or date as text. */
export function isName(found: unknown): boolean {
  if (typeof found === 'number') return Number.isFinite(found);
  return !isAbsent(found) && (typeof found !== 'object' || found instanceof Date);
}

/** A name as text, which compares as NFC: the number 4 and "4" are one name, and a `Date` is an ISO 8601 instant. */
export function nameText(found: unknown): string {
  const isInvalid = found instanceof Date && Number.isNaN(found.getTime());
  const text = found instanceof Date && !isInvalid ? found.toISOString() : String(found);
  return isInvalid ? '' : text.normalize('NFC');
}
