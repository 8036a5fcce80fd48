import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toPlainDate } from '../core/period.js';
import type { Formatter } from '../i18n/formatter.js';

/**
 * Tells how long figures are overdue. The clock is read once, after the first drawing in a browser: what a server drew
 * says nothing of today, and is matched first.
 */
export class FreshnessController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #today = '';
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isAsked || this.#today) return;
    this.#today = toPlainDate(new Date().toISOString()) ?? '';
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }

  /** "Số liệu ngày 31/12/2025, quá hạn 2 tháng"; empty while the figures are fresh, or nobody said how long they are. */
  overdue(date: string, staleAfter: string, format: Pick<Formatter, 'stale'>): string {
    if (!date || !staleAfter) return '';
    this.#isAsked = true;
    return this.#today && format.stale(date, this.#today, staleAfter);
  }
}
