import { css, type CSSResult } from 'lit';

export const donutChartStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
