import { css, type CSSResult } from 'lit';

export const trajectoryChartStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
