import { css, type CSSResult } from 'lit';

export const rankChartStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
