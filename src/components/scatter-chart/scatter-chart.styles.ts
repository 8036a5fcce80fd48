import { css, type CSSResult } from 'lit';

export const scatterChartStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
