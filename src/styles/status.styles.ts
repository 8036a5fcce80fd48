import { css, unsafeCSS, type CSSResult } from 'lit';
import { STATUSES } from '../core/hand.js';
import type { Status } from '../core/indicator.js';

function coloursOf(status: Status): string {
  const name = status === 'not-applicable' ? 'no-data' : status;
  return (
    `[data-status='${status}']{--_status-mark:var(--_${name}-mark);--_status-text:var(--_${name}-text);` +
    `--_status-solid:var(--_${name}-solid);--_status-on:var(--_${name}-on)}`
  );
}

/** `data-status` on any element hands its subtree the four colours of that status. */
export const statusStyles: CSSResult = css`
  ${unsafeCSS(STATUSES.map(coloursOf).join(''))}
  .glyph {
    flex: none;
    width: 16px;
    height: 16px;
    color: var(--_status-mark);
    overflow: visible;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    font: 600 var(--_text-small) var(--_font-text);
    color: var(--_status-text);
  }
  .status.loud {
    padding: 0 8px 0 6px;
    border-radius: var(--_radius-control);
    background: var(--_status-solid);
    color: var(--_status-on);
    --_glyph-cut: var(--_status-solid);
  }
  .status.loud .glyph {
    color: inherit;
  }
  @media print {
    .status.loud {
      background: none;
      color: var(--_ink);
      outline: 1px solid var(--_ink);
      --_glyph-cut: var(--_surface);
    }
  }
  @media (forced-colors: active) {
    .status.loud {
      outline: 1px solid CanvasText;
    }
    .glyph {
      color: CanvasText;
    }
  }
`;
