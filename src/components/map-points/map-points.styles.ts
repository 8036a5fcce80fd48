import { css, type CSSResult } from 'lit';

export const mapPointsStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
