import { css, type CSSResult } from 'lit';

export const legendStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
