import type { ErrorCode, ErrorDetails, Issue } from '../core/error.js';

const passing = { bubbles: true, composed: true } as const;

/** A person chose a unit, point, row or card. */
export class WardSelectEvent extends Event {
  static readonly type = 'ward-select';
  /** Key of what was chosen last. */
  readonly key: string;
  /** All keys that are chosen now. */
  readonly keys: readonly string[];
  /** The author's own row or indicator. */
  readonly datum: unknown;

  constructor(key: string, keys: readonly string[], datum: unknown) {
    super(WardSelectEvent.type, passing);
    this.key = key;
    this.keys = keys;
    this.datum = datum;
  }
}

/** A person hid a series or showed it again. */
export class WardToggleEvent extends Event {
  static readonly type = 'ward-toggle';
  /** Key of the series. */
  readonly key: string;
  /** Keys of all series that are hidden now. */
  readonly hidden: readonly string[];

  constructor({ key, hidden }: Pick<WardToggleEvent, 'key' | 'hidden'>) {
    super(WardToggleEvent.type, passing);
    this.key = key;
    this.hidden = hidden;
  }
}

/** A person went into a group of the picture, or out of one. */
export class WardDrillEvent extends Event {
  static readonly type = 'ward-drill';
  /** Key of the group that fills the picture now; '' for the whole. */
  readonly key: string;

  constructor(key: string) {
    super(WardDrillEvent.type, passing);
    this.key = key;
  }
}

/** A person chose another period of a map. */
export class WardYearEvent extends Event {
  static readonly type = 'ward-year';
  /** The period that is shown now, e.g. `2025` or `2025-Q3`. */
  readonly year: string;

  constructor(year: string) {
    super(WardYearEvent.type, passing);
    this.year = year;
  }
}

/** Data or geometry arrived and is drawn. */
export class WardLoadEvent extends Event {
  static readonly type = 'ward-load';

  constructor() {
    super(WardLoadEvent.type, passing);
  }
}

/** Something could not be used: all of it, or some rows of it. */
export class WardErrorEvent extends Event implements ErrorDetails {
  static readonly type = 'ward-error';
  readonly code: ErrorCode;
  /** For developers, in English. */
  readonly message: string;
  /** Row of the data, counted from 1 without the header. */
  declare readonly row?: number;
  declare readonly field?: string;
  declare readonly found?: string;
  declare readonly count?: number;
  declare readonly status?: number;
  /** Every fault found in the same reading, this one first. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(WardErrorEvent.type, passing);
    const { code, message, row, field, found, count, status } = issues[0];
    this.code = code;
    this.message = message;
    this.issues = issues;
    const details = { row, field, found, count, status };
    for (const [name, value] of Object.entries(details))
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true });
  }
}

/** A person asked to try again. */
export class WardRetryEvent extends Event {
  static readonly type = 'ward-retry';

  constructor() {
    super(WardRetryEvent.type, passing);
  }
}

/** A person opened the explanation of a figure. */
export class WardInfoEvent extends Event {
  static readonly type = 'ward-info';

  constructor() {
    super(WardInfoEvent.type, passing);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ward-select': WardSelectEvent;
    'ward-toggle': WardToggleEvent;
    'ward-drill': WardDrillEvent;
    'ward-year': WardYearEvent;
    'ward-load': WardLoadEvent;
    'ward-error': WardErrorEvent;
    'ward-retry': WardRetryEvent;
    'ward-info': WardInfoEvent;
  }
}
