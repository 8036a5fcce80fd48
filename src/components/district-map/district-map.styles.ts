import { css, type CSSResult } from 'lit';

/** The map's list and the message over a map without values. */
export const districtMapStyles: CSSResult = css`
  .feature {
    stroke-linejoin: round;
  }
  .layout {
    position: relative;
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
  .list {
    margin-top: 12px;
    font: 400 var(--_text-small) var(--_font-text);
  }
  .list > summary {
    width: max-content;
    max-width: 100%;
    min-height: 24px;
    color: var(--_ink-2);
    font-weight: 500;
    cursor: pointer;
  }
  .list ul {
    columns: 240px;
    column-gap: 24px;
    margin-top: 4px;
    list-style: none;
  }
  .list li {
    break-inside: avoid;
    border-bottom: 1px solid var(--_line);
  }
  .list li:last-child {
    border: 0;
  }
  .list button {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    width: 100%;
    min-height: 36px;
    padding: 6px 4px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .list button:hover {
    background: var(--_sunken);
  }
  .list button[aria-pressed='true'] {
    box-shadow: inset 3px 0 0 var(--_ink);
    padding-inline-start: 10px;
    font-weight: 600;
  }
  .list .figures {
    font-weight: 600;
    text-align: end;
  }
  @container (min-width: 720px) {
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
  @media (pointer: coarse) {
    .list button {
      min-height: 44px;
    }
  }
  @media print {
    .list > summary {
      list-style: none;
    }
    .list::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_hatch: GrayText;
      --_track: Canvas;
    }
  }
`;
