import { css, type CSSResult } from 'lit';
import { searchStyles } from '../../styles/search.styles.js';

/** The map's list and the message over a map without values. */
export const districtMapStyles: CSSResult = css`
  ${searchStyles}
  .feature {
    stroke-linejoin: round;
  }
  .layout {
    position: relative;
  }
  .picture {
    overflow: hidden;
  }
  /* Words over districts that are links of their own. */
  .picture [aria-hidden] {
    pointer-events: none;
  }
  /* Half of the line lies under the neighbours. */
  .picture a:focus-visible {
    outline: none;
  }
  .picture a:focus-visible path {
    stroke: var(--_ink);
    stroke-width: 7;
  }
  /* What a server drew for a wide page shrinks with it: words too small to read go, the list has them. */
  @container (max-width: 480px) {
    .picture [aria-hidden] > .labels {
      display: none;
    }
  }
  .attribution,
  .waiting {
    margin-top: 4px;
    color: var(--_ink-2);
    font: 400 var(--_text-small) var(--_font-text);
  }
  .waiting button {
    min-height: 24px;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .stage {
    display: grid;
  }
  .drawing,
  .over {
    grid-area: 1 / 1;
    min-width: 0;
  }
  /* A layer has no box of its own: its picture lies in the cell of the map's, the rest in rows of its own below. */
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .drawing::before {
    grid-area: 1 / 1;
    content: '';
  }
  /* While a gesture carries the picture of a heavy map, its layers do not know where it is. */
  .drawing.moving {
    --_layer-visibility: hidden;
  }
  .drawing > .legend {
    grid-area: 1 / 1;
  }
  .drawing > .plot {
    grid-area: 2 / 1;
  }
  .over {
    z-index: 1;
    place-self: start;
    max-width: min(320px, 100% - 32px);
    margin: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .list .judged {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_status-text);
    font-weight: 500;
  }
  .placeholder {
    width: 100%;
    aspect-ratio: 8 / 5;
    max-height: var(--_height);
    padding: 16px;
    background: var(--_track);
    color: var(--_ink-2);
  }
  .thumbnail {
    display: block;
    width: 100%;
    height: auto;
    margin-bottom: 8px;
  }
  .legend-blocks {
    height: 24px;
  }
  .legend-blocks .block {
    align-self: center;
    width: 72px;
    max-width: 20%;
    height: 12px;
    background: var(--_track);
  }
  @container (min-width: 720px) {
    /* The width that is measured is that of the map beside the list. */
    :host([list='side']) .ruler {
      width: calc(100% - 264px);
    }
    .layout.side {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 240px;
      gap: 24px;
    }
    .layout.side .list {
      max-height: 480px;
      margin-top: 0;
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_hatch: GrayText;
      --_track: Canvas;
    }
  }
`;
