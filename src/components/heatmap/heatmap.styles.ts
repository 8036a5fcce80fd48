import { css, type CSSResult } from 'lit';

/** Cells that touch show no seams. */
export const heatmapStyles: CSSResult = css`
  .cells {
    shape-rendering: crispEdges;
  }
`;
