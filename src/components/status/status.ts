import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonConverter } from '../../base/converters.js';
import { LocalizedElement } from '../../base/localized-element.js';
import { STATUSES } from '../../core/hand.js';
import type { Indicator, Status } from '../../core/indicator.js';
import { renderStatus } from '../../render/status.js';
import { judgeGoal, statusWord } from '../../scene/judged-goal.js';
import { statusStyles } from '../../styles/status.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { statusBadgeStyles } from './status.styles.js';

/** What a badge shows. */
interface Badge {
  status: Status | null;
  word: string;
}

/**
 * The badge of a status alone: glyph, colour and word, to stand in a line of text or a cell of a table.
 *
 * @summary Where a goal stands, as a badge.
 * @status experimental
 * @since 0.1.0
 * @tag ward-status
 *
 * @slot - Words instead of the element's own.
 *
 * @csspart status - The badge.
 */
export class WardStatus extends LocalizedElement {
  static override styles: CSSResultGroup = [tokenStyles, statusStyles, statusBadgeStyles];

  /**
   * One of `achieved`, `on-track`, `at-risk`, `off-track`, `regressing`, `not-started`, `overdue`, `no-data`,
   * `not-applicable`. Any other word shows as it is written, without colour.
   */
  @property({ reflect: true }) status = '';
  /** The goal whose status is shown where `status` is empty; as an attribute, JSON. */
  @property({ converter: jsonConverter }) indicator: Indicator | null = null;
  /** Date to judge the goal by, ISO 8601. Default: the last day of its newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Words instead of the element's own, e.g. "Đã đạt sớm". */
  @property() label = '';

  #find(): Badge {
    const { messages } = this.locale;
    const { indicator, asOf } = this;
    const status = STATUSES.find((each) => each === this.status) ?? null;
    if (this.status !== '') return { status, word: status ? messages.status[status] : this.status };
    if (typeof indicator !== 'object' || indicator === null)
      return { status: 'no-data', word: messages.status['no-data'] };
    const judged = judgeGoal(indicator, asOf ? { asOf } : {});
    return { status: judged.assessment.status, word: statusWord(judged, messages) };
  }

  override render(): TemplateResult {
    const { status, word } = this.#find();
    const words = html`<slot>${this.label || word}</slot>`;
    return status
      ? renderStatus(status, words)
      : html`<span class="plain" part="status">${words}</span>`;
  }
}
