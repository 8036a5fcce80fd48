import { css, type CSSResult } from 'lit';

export const milestonesStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
