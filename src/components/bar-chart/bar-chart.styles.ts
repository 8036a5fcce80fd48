import { css, type CSSResult } from 'lit';

export const barChartStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
