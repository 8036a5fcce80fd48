import { isServer } from 'lit';
import { toPlainDate } from '../core/period.js';

/** The day that an element judges by. Today is read once: a page that stays open over midnight does not change under its reader. */
export class JudgingDay {
  #today = '';

  /** An author's date as it is; for `today` the ISO date, empty on a server, whose clock is not the reader's. */
  of(asOf: string): string {
    if (asOf !== 'today') return asOf;
    if (!isServer) this.#today ||= toPlainDate(new Date().toISOString()) ?? '';
    return this.#today;
  }
}
