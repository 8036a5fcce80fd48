import { css, type CSSResult } from 'lit';

/** What a card shows besides its figure: the explanation, blocks while it loads, failures. */
export const kpiCardStateStyles: CSSResult = css`
  /* In the corner of the card's padding: it takes no room from the name. */
  .info {
    position: absolute;
    inset: 0 0 auto auto;
    display: grid;
    place-content: center;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink-3);
    cursor: pointer;
  }
  .info:dir(rtl) {
    inset: 0 auto auto 0;
  }
  .info:hover {
    color: var(--_accent);
  }
  /* Where a pointer can hover, the button waits until the card is pointed at or reached by keyboard. */
  @media (hover: hover) {
    .base:not(:hover, :focus-within) .info {
      opacity: 0;
    }
  }
  /* Blocks as high as the text that will stand there, in lines as high as its lines. */
  .blocks .line {
    display: flex;
    align-items: center;
    height: var(--_block-line, 20px);
  }
  .block {
    width: 55%;
    height: 12px;
    background: var(--_track);
  }
  .top.blocks {
    --_block-line: 24px;
  }
  .name.blocks {
    --_block-line: 22px;
  }
  .name .block {
    width: 80%;
  }
  .value.blocks {
    --_block-line: var(--_card-line);
  }
  .value .block {
    width: 132px;
    height: 34px;
  }
  .way.blocks {
    --_block-line: 40px;
  }
  .way .block {
    width: 100%;
    height: 8px;
    margin-bottom: 20px;
  }
  .result.blocks {
    --_block-line: 31px;
  }
  .slow {
    font: 400 var(--_text-small) var(--_font-text);
    color: var(--_ink-2);
  }
  .message {
    grid-row: 1 / -1;
  }
  .message .name {
    margin-bottom: 12px;
  }
  .message details {
    margin-top: 8px;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
    overflow-wrap: anywhere;
  }
  .faults {
    margin-top: 8px;
    padding: 6px 8px;
    border: 1px dashed var(--_off-track-mark);
    font: 400 var(--_text-caption) ui-monospace, monospace;
    color: var(--_off-track-text);
    overflow-wrap: anywhere;
    list-style: none;
  }
`;
