import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderGlyph } from '../../render/status.js';
import { renderHatch } from '../../render/paint.js';
import type { RowFigure } from '../../scene/goal-figures.js';
import type { ProgressColumns, ProgressGroup, ProgressPicture } from './progress-chart.layout.js';
import type { ProgressRow } from './progress-chart.row.js';
import { renderStanding, renderStrip } from './progress-chart.strip-view.js';
import { renderTrack } from './progress-chart.track-view.js';
import { isAtEdge, type TrackLines } from './progress-chart.scale.js';
import type { TrackVariant } from './progress-chart.variant.js';

/** What rows look like beyond what the layout says. */
export interface RowsView {
  /** Key of the row in the Tab order. */
  tabStop: string | null;
  selected: ReadonlySet<string>;
  /** Key of the row that is pointed at, here or in a linked element. */
  hovered: string | null;
  headingLevel: number;
  /** A person asked for all rows. */
  unfolded: boolean;
}

/** The rows in their groups, each under the names of their columns or under a strip by status. */
export function renderRows(picture: ProgressPicture, view: RowsView): TemplateResult {
  const renderItem = (row: ProgressRow) =>
    guard([row, ...stateOf(row, view)], () => renderRow(row, picture, stateOf(row, view)));
  const items = (rows: readonly ProgressRow[]) =>
    repeat(madeOf(rows, picture, view), ({ key }) => key, renderItem);
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true">
      <defs>${svg`${renderHatch('hatch')}${renderHatch('regressing-mark')}`}</defs>
    </svg>
    ${repeat(
      picture.groups,
      ({ key }) => key,
      (group, index) => html`<div class="section">
        ${group.strip ? nothing : renderColumns(picture)}${
          group.name ? renderGroupHeader(group, index, view.headingLevel) : nothing
        }
        ${
          group.strip
            ? renderStrip(group.strip, `standing-${index}`, items)
            : html`<ul aria-labelledby=${group.name ? `group-${index}` : nothing}>
                ${items(group.rows)}
              </ul>`
        }
      </div>`,
    )}`;
}

/** The rows to make list items of: of a long chart those that are folded are not made before they are asked for. */
function madeOf(
  rows: readonly ProgressRow[],
  { long }: ProgressPicture,
  { unfolded }: RowsView,
): readonly ProgressRow[] {
  return long && !unfolded ? rows.filter(({ folded }) => !folded) : rows;
}

/** Names of the columns, for the eye: each row says by itself what its figures are. */
function renderColumns({ columns, lines, ticks, showValues }: ProgressPicture): TemplateResult {
  const { goal, now, scale, due } = columns;
  const renderEnd = (text: string) =>
    showValues === 'none' ? nothing : html`<span class="end">${text}</span>`;
  return html`<div class="columns" aria-hidden="true">
    <span>${goal}</span>${renderEnd(now)}
    <svg class="scale">${scale ? renderScale(scale, lines) : nothing}${ticks?.map(({ x, text }) => svg`<text class=${isAtEdge(x) ? 'edge figures' : 'figures'} x="${x}%" y="13">${text}</text>`)}</svg>
    ${renderEnd(due)}
  </div>`;
}

function renderScale(
  { baseline, half, target }: NonNullable<ProgressColumns['scale']>,
  lines: TrackLines,
): SVGTemplateResult {
  return svg`<text class=${isAtEdge(lines.baseline) ? 'edge' : nothing} x="${lines.baseline}%" y="13">${baseline}</text>
    <text class="figures" x="${lines.half}%" y="13">${half}</text>
    <text class="strong" x="${lines.target}%" y="13">${target}</text>`;
}

function renderGroupHeader(
  { name, result }: ProgressGroup,
  index: number,
  headingLevel: number,
): TemplateResult {
  return html`<div class="group" part="group">
    <span id="group-${index}" role="heading" aria-level=${headingLevel + 1}>${name}</span>
    <span class="result">${result}</span>
  </div>`;
}

type RowState = readonly [isTabStop: boolean, isSelected: boolean, isLit: boolean];

/** What of the view a row depends on: only rows that it changes for are rendered again. */
function stateOf({ key }: ProgressRow, { tabStop, selected, hovered }: RowsView): RowState {
  return [key === tabStop, selected.has(key), key === hovered];
}

function renderRow(
  row: ProgressRow,
  { columns, variant, showValues }: ProgressPicture,
  state: RowState,
): TemplateResult {
  const { key, status } = row;
  const [isTabStop, isSelected, isLit] = state;
  const classes = ['row', row.folded && 'folded', row.calm && 'calm', isLit && 'lit'];
  return html`<li
    class=${classes.filter(Boolean).join(' ')}
    part="mark"
    data-key=${key}
    data-status=${status ?? nothing}
    tabindex=${isTabStop ? 0 : -1}
    aria-label=${row.label}
    aria-current=${isSelected ? 'true' : nothing}
  >
    ${variant === 'strip' ? renderStanding(row) : showValues === 'none' ? renderBareCells(row, variant) : renderCells(row, columns, variant)}
  </li>`;
}

/** Name and track. */
function renderBareCells(row: ProgressRow, variant: TrackVariant): TemplateResult {
  return html`${renderName(row)}${renderTrack(row.track, variant)}`;
}

/** Name, value, track and target. */
function renderCells(
  row: ProgressRow,
  columns: ProgressColumns,
  variant: TrackVariant,
): TemplateResult {
  const { now, target, track } = row;
  return html`${renderName(row)}
    <span class="now figures">${renderFigure(now, columns.none)}</span>
    ${renderTrack(track, variant)}
    <span class=${target.text ? 'due figures' : 'due figures blank'}
      ><span class="narrow">${columns.target}</span> ${renderFigure(target, columns.none)}</span
    >`;
}

function renderFigure({ text, note }: RowFigure, none: string): TemplateResult {
  return html`${text || none}${note ? html` <small>${note}</small>` : nothing}`;
}

function renderName({
  name,
  context,
  status,
  word,
  details,
  evidence,
}: ProgressRow): TemplateResult {
  const remarks = details.join(' · ');
  return html`<div class="name">
    ${status ? renderGlyph(status) : html`<span class="glyph"></span>`}
    <div>
      <span class="title">${name}${context ? html` <span class="context">(${context})</span>` : nothing}</span>
      <span class="remarks"
        >${word ? html`<em>${word}</em>` : nothing}${word && remarks ? ' · ' : nothing}${remarks}${
          evidence ? html`${word || remarks ? ' · ' : nothing}${renderEvidence(evidence)}` : nothing
        }</span
      >
    </div>
  </div>`;
}

function renderEvidence({ label, href }: NonNullable<ProgressRow['evidence']>): TemplateResult {
  return href === null ? html`${label}` : html`<a href=${href}>${label}</a>`;
}
