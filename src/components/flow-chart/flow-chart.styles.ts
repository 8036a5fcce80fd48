import { css, type CSSResult } from 'lit';

export const flowChartStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
