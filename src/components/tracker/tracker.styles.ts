import { css, type CSSResult } from 'lit';

export const trackerStyles: CSSResult = css`
  .standing {
    justify-content: space-between;
    margin-bottom: 12px;
  }
  .newest {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: inherit;
  }
  .standing .headline {
    color: var(--_ink);
    font-weight: 600;
  }
  .legend {
    margin: 8px 0 0;
  }
  .legend li {
    gap: 6px;
  }
  @media (forced-colors: active) {
    :host {
      --_track: Canvas;
    }
    .period {
      stroke: CanvasText;
    }
  }
`;
