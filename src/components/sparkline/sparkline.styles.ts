import { css, type CSSResult } from 'lit';

export const sparklineStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
