/** What can go wrong with an author's data, geometry or settings: a closed list that pages can rely on. */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'content-type'
  | 'encoding'
  | 'syntax'
  | 'shape'
  | 'limit'
  | 'row'
  | 'field'
  | 'duplicate-key'
  | 'unmatched'
  | 'geometry'
  | 'coordinates'
  | 'object'
  | 'config';

/** Where a fault was found and what stood there. */
export interface ErrorDetails {
  /** Row of the data, counted from 1 without the header. */
  row?: number;
  /** Field, property or option concerned. */
  field?: string;
  /** What was found there, as text. */
  found?: string;
  /** How often the same fault occurred, when it is reported once for many. */
  count?: number;
  /** HTTP status, for `http`. */
  status?: number;
  /** Seconds to wait before asking again, when a server said so (`Retry-After`). */
  retryAfter?: number;
}

/** A fault that was reported, not thrown: the rest of the data is still used. */
export interface Issue extends ErrorDetails {
  code: ErrorCode;
  /** For developers, in English. Readers see the catalogue's text for `code`. */
  message: string;
}

/** A fault that leaves nothing to show. */
export class WardError extends Error implements Issue {
  override readonly name = 'WardError';
  readonly code: ErrorCode;
  declare readonly row?: number;
  declare readonly field?: string;
  declare readonly found?: string;
  declare readonly count?: number;
  declare readonly status?: number;
  declare readonly retryAfter?: number;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    Object.assign(this, details);
  }
}

/** A fault of any kind as a WardError; `prefix` says what could not be done where it is none yet. */
export const asWardError = (fault: unknown, code: ErrorCode, prefix = ''): WardError =>
  fault instanceof WardError ? fault : new WardError(code, `${prefix}${String(fault)}`, {}, fault);
