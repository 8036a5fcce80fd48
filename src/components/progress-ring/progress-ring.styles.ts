import { css, type CSSResult } from 'lit';

export const progressRingStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
