import { css, type CSSResult } from 'lit';

export const goalSummaryStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
