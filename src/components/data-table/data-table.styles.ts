import { css, type CSSResult } from 'lit';

export const dataTableStyles: CSSResult = css`
  .picture {
    inline-size: 100%;
  }
`;
