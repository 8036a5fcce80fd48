import type { ErrorCode, ErrorDetails } from '../../core/error.js';

/** What an element says about its own state, in complete sentences that a citizen understands. */
export interface StateMessages {
  readonly loading: string;
  readonly slow: string;
  readonly refreshing: string;
  readonly loaded: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly errorTitle: string;
  readonly errors: Readonly<Record<ErrorCode, (details: ErrorDetails) => string>>;
  readonly retry: string;
  readonly notUpdated: string;
  /** `when` is printed: `08:05 21/07/2025`. */
  readonly dataFrom: (when: string) => string;
  readonly details: string;
}
