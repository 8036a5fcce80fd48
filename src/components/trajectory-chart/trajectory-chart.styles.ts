import { css, type CSSResult } from 'lit';

export const trajectoryChartStyles: CSSResult = css`
  .standing {
    column-gap: 16px;
  }
  .info {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    margin-inline: auto -6px;
    padding: 0 6px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink-2);
    font: 500 var(--_text-caption) var(--_font-text);
    cursor: pointer;
  }
  .info:hover {
    color: var(--_accent);
  }
  @media (pointer: coarse) {
    .info {
      min-height: 44px;
    }
  }
  @media print {
    .info {
      display: none;
    }
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 6px 32px;
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
    font: 400 var(--_text-small) var(--_font-text);
  }
  .facts > div {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
  }
  .facts dt {
    flex: none;
    color: var(--_ink-2);
  }
  .facts dd {
    margin: 0;
    color: var(--_ink);
    font-weight: 500;
    text-align: end;
  }
  .method {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-top: 8px;
    color: var(--_ink-3);
    font: 400 var(--_text-caption) var(--_font-text);
  }
`;
