import { css, type CSSResult } from 'lit';

export const scorecardStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
