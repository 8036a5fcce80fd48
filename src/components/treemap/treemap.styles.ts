import { css, type CSSResult } from 'lit';

export const treemapStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
