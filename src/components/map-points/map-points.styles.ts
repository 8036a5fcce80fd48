import { css, type CSSResult } from 'lit';

/** The layer in its map, and its list. */
export const mapPointsStyles: CSSResult = css`
  /* In a map the layer has no box: its picture lies in the cell of the map's, the rest in rows of its own below. */
  :host([slot='layers']),
  :host([slot='layers']) .base,
  :host([slot='layers']) .body {
    display: contents;
  }
  :host([slot='layers'][hidden]) {
    display: none;
  }
  :host([slot='layers']) .plot {
    grid-area: 2 / 1;
    align-self: start;
    visibility: var(--_layer-visibility, visible);
    pointer-events: none;
    touch-action: auto;
  }
  /* Marks on the edge of the map are whole; the largest are cut off. */
  :host([slot='layers']) .picture {
    clip-path: inset(-16px);
  }
  /* A heading has room over it; a header without one takes none. */
  :host([slot='layers']) :is(.heading, .legend, .skeleton, .state-message),
  :host([slot='layers']) ::slotted([slot='heading']) {
    margin-top: 12px;
  }
  :host([slot='layers']) .heading {
    font-size: 0.9375rem;
    line-height: 1.5;
  }
  :host([slot='layers']) .legend {
    margin-bottom: 0;
  }
  :host([slot='layers']) .footer {
    min-height: 0;
    margin-top: 0;
    padding-top: 0;
    border: 0;
  }
  .plot :is(.point, .cluster, .ring) {
    pointer-events: auto;
  }
  .plot .target {
    pointer-events: all;
    cursor: pointer;
  }
  .plot .line-target {
    pointer-events: stroke;
    cursor: pointer;
  }
  .list .category {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 12px;
    color: var(--_ink-2);
    font-weight: 500;
  }
  .list li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .list small {
    color: var(--_ink-3);
  }
  .list .whole {
    margin-top: 8px;
  }
  @media (forced-colors: active) {
    .plot :is(.point, .cluster) {
      forced-color-adjust: none;
    }
  }
`;
