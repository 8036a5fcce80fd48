import { css, type CSSResult } from 'lit';

/** Groups as strips, and under each strip the goals of every status side by side. */
export const progressStripStyles: CSSResult = css`
  .rows.strips,
  .strips .section {
    display: block;
  }
  .strips .group {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
  }
  .strip {
    display: block;
    width: calc(100% - 2 * var(--_edge));
    height: 28px;
    margin: 14px var(--_edge) 0;
  }
  .standings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    align-items: start;
    gap: 8px 32px;
    margin-top: 6px;
    padding: 0 var(--_edge) 18px;
  }
  .standing ul {
    list-style: none;
  }
  .standing-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-height: 40px;
    border-bottom: 1px solid var(--_line);
    font: 500 var(--_text-small) var(--_font-text);
    color: var(--_ink-2);
  }
  .standing-count {
    font: 600 0.9375rem/1.3333 var(--_font-figures);
    color: var(--_ink);
  }
  .rows.strips .row {
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-height: 44px;
    margin-inline: -8px;
    padding: 6px 8px;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .strip .part {
      stroke: CanvasText;
    }
  }
`;
