import { css, type CSSResult } from 'lit';

export const trackerStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
