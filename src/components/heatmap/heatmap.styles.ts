import { css, type CSSResult } from 'lit';

export const heatmapStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
