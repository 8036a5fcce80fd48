import { css, type CSSResult } from 'lit';
import { statusTints } from '../../core/status-tints.js';
import { declareColours } from '../../styles/declare-colours.js';
import { progressControlStyles } from './progress-chart.controls.styles.js';
import { progressModeStyles } from './progress-chart.modes.styles.js';
import { progressRowStyles } from './progress-chart.row.styles.js';
import { progressStripStyles } from './progress-chart.strip.styles.js';
import { progressTrackStyles } from './progress-chart.track.styles.js';

export const progressChartStyles: CSSResult = css`
  ${declareColours(statusTints)}
  :host {
    --_edge: 24px;
    --_map-outline: var(--_ink-2);
  }
  .skeleton {
    gap: 37px;
    align-content: start;
  }
  .definitions {
    position: absolute;
  }

  /* The columns are shared by all rows; rows run to the edges of the sheet. */
  .rows {
    display: grid;
    grid-template-columns:
      minmax(180px, 306fr) minmax(66px, max-content) minmax(160px, 290fr)
      minmax(72px, max-content);
    column-gap: 16px;
    margin: 4px calc(-1 * var(--_edge)) 0;
  }
  .section,
  .section > ul,
  .row,
  .columns,
  .group {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .section > ul {
    list-style: none;
  }
  .columns,
  .group,
  .row {
    padding-inline: var(--_edge);
  }

  .columns {
    align-items: end;
    height: 44px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--_line);
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
  }
  .columns .end {
    text-align: end;
  }
  .section + .section > .columns {
    display: none;
  }
  .scale {
    width: 100%;
    height: 18px;
    overflow: visible;
  }
  .scale text {
    fill: currentColor;
    text-anchor: middle;
  }
  .scale .edge {
    text-anchor: start;
  }
  .scale .strong {
    fill: var(--_ink);
    font-weight: 600;
  }

  .group {
    align-items: center;
    min-height: 40px;
    padding-block: 8px;
    border-bottom: 1px solid var(--_line);
    background: var(--_sunken);
    font: 600 var(--_text-small) var(--_font-text);
  }
  .section + .section > .group {
    border-top: 1px solid var(--_line);
  }
  .group > :first-child {
    grid-column: 1 / var(--_middle, 3);
  }
  .group .result {
    grid-column: var(--_middle, 3) / -1;
    font-weight: 500;
    color: var(--_ink-2);
    text-align: end;
  }

  ${progressRowStyles}
  ${progressTrackStyles}
  ${progressControlStyles}
  ${progressModeStyles}
  ${progressStripStyles}
`;
