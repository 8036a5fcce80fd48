import { css, type CSSResult } from 'lit';

/** The box for searching, alone and with what was found beside it. */
export const searchStyles: CSSResult = css`
  .search,
  .choice select {
    box-sizing: border-box;
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: 400 var(--_text-body) var(--_font-text);
    color: var(--_ink);
  }
  .search {
    width: min(320px, 100%);
    margin-bottom: 12px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  @container (max-width: 575px) {
    .search,
    .choice select {
      min-height: 44px;
    }
  }
  .finding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-bottom: 8px;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-2);
  }
  .finding .search {
    margin: 0;
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
