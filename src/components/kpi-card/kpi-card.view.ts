import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  renderExplanation,
  renderInfoButton,
  type ExplanationView,
} from '../../render/explanation.js';
import { renderFooter, renderLevel, type FooterContent } from '../../render/figure.js';
import { clock, renderGlyph, renderStatus } from '../../render/status.js';
import { renderProgress } from './kpi-card.bar-view.js';
import type {
  CardChip,
  CardDelta,
  CardFigure,
  CardOutcome,
  CardSparkline,
  CardStep,
  KpiCardPicture,
} from './kpi-card.picture.js';
import { capital } from './kpi-card.words.js';

/** What a card shows besides its picture. */
export interface CardView {
  headingLevel: number;
  subheading: string;
  /** A safe URL, or null. */
  href: string | null;
  onOpen: () => void;
  shows: (part: CardPart) => boolean;
  /** Why the figure is not the newest one; empty when it is. */
  notice: string;
  refreshing: string;
  previousStatus: string;
  explanation: ExplanationView;
  /** The strip of periods, where there is one. */
  strip: TemplateResult | typeof nothing;
  footer: FooterContent;
  isIconDecorative: boolean;
}

/** Parts of a card that may be left out. */
export type CardPart = 'status' | 'delta' | 'progress' | 'spark' | 'summary' | 'footer';

/** The rows of a card in reading order: name, value, status, change, target, result. */
export function renderRows(picture: KpiCardPicture, view: CardView): TemplateResult {
  return html`${renderName(picture.name, view)}
  ${renderInfoButton(view.explanation, picture.name)} ${renderValue(picture, view)}
  ${renderTop(picture, view)} ${renderChange(picture, view)} ${renderWay(picture, view)}
  ${renderResult(picture, view)} ${renderExplanation(view.explanation)}`;
}

/** The name: a link that covers the card, where it leads somewhere. */
export function renderName(name: string, view: CardView): TemplateResult {
  const text = html`<slot name="heading"><span class="name-text">${name}</span></slot>`;
  const linked = view.href
    ? html`<a class="link" part="link" href=${view.href} @click=${view.onOpen}>${text}</a>`
    : text;
  return html`<div class="row name">
    <div class="line">
      <span class="icon" aria-hidden=${view.isIconDecorative ? 'true' : nothing}><slot name="icon"></slot></span>
      ${renderLevel(linked, view.headingLevel)}
    </div>
  </div>`;
}

function renderValue(picture: KpiCardPicture, view: CardView): TemplateResult {
  const { value, sparkline } = picture;
  const isFigure = value.kind === 'figure';
  return html`<div class="row value">
    <div
      class="line"
      data-fit=${isFigure ? value.fit : nothing}
      data-room=${isFigure ? value.room : nothing}
    >
      <slot name="value">
        ${
          isFigure
            ? renderFigure(value)
            : html`<p class="words ${value.strong ? 'strong' : ''}" part="value">${value.text}</p>`
        }
      </slot>
      <slot name="chart">${sparkline && view.shows('spark') ? renderSparkline(sparkline) : nothing}</slot>
    </div>
  </div>`;
}

/** Number and unit in their sizes; what cannot be said as it is written is said in other words. */
function renderFigure(figure: CardFigure): TemplateResult {
  const { spoken, flag } = figure;
  return html`<p class="figure" part="value">
    <span aria-hidden=${spoken === null ? nothing : 'true'}>${renderParts(figure)}</span
    >${spoken === null ? nothing : html`<span class="visually-hidden">${spoken}</span>`}${
      flag
        ? html`<sup class="flag" aria-hidden="true">*</sup><span class="visually-hidden"> (${flag})</span>`
        : nothing
    }
  </p>`;
}

function renderParts({ qualifier, prefix, number, gap, unit }: CardFigure): TemplateResult {
  const before = [qualifier, prefix].filter(Boolean).join(' ');
  const isSign = gap === '' && unit.length === 1;
  return html`${before ? html`<span class="before">${before} </span>` : nothing}<span class="number"
      >${number}</span
    >${unit ? html`<span class=${isSign ? 'sign' : 'unit'}>${gap}${unit}</span>` : nothing}`;
}

function renderSparkline({ width, height, d, x, y, text }: CardSparkline): TemplateResult {
  return html`<svg class="spark" part="sparkline" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <path d=${d}></path>
      <circle cx=${x} cy=${y} r="4"></circle>
    </svg>
    <span class="visually-hidden">${text}</span>`;
}

function renderTop(picture: KpiCardPicture, view: CardView): TemplateResult {
  const { chip, period, overdue } = picture;
  const stale = staleness(picture, view);
  const isJudged = chip && !stale && view.shows('status');
  return html`<div class="row top">
    <div class="line">
      ${stale ? html`<span class="stale" part="stale">${clock}${stale}</span>` : nothing}
      ${isJudged ? renderChip(chip) : nothing}
      ${period && !overdue ? html`<span class="period" part="period">${period}</span>` : nothing}
      ${
        view.refreshing
          ? html`<span class="spinner" role="img" aria-label=${view.refreshing}></span>`
          : nothing
      }
    </div>
  </div>`;
}

/** Why the figure is not to be relied on as the newest one; its status moves down to the result then. */
function staleness({ overdue }: KpiCardPicture, view: CardView): string {
  return overdue || view.notice;
}

function renderChip({ status, word }: CardChip): TemplateResult {
  return status
    ? renderStatus(status, word)
    : html`<span class="status plain" part="status">${word}</span>`;
}

function renderChange({ delta, value }: KpiCardPicture, view: CardView): TemplateResult {
  // That there is nothing to compare with is told where nothing else is.
  const isNews = delta?.direction !== null || value.kind === 'words' || !view.subheading;
  const isTold = delta && isNews && view.shows('delta');
  return html`<div class="row change">
    <div class="line">
      <slot name="delta">${isTold ? renderDelta(delta) : nothing}</slot>
      <slot name="subheading">${
        view.subheading ? html`<p class="subheading">${view.subheading}</p>` : nothing
      }</slot>
    </div>
  </div>`;
}

const arrows = { up: 'M5 1 9.5 9h-9Z', down: 'M5 9 .5 1h9Z', none: 'M1 4H9V6H1Z' } as const;

function renderDelta({ direction, judgement, text, against }: CardDelta): TemplateResult {
  if (direction === null) return html`<p class="delta" part="delta">${capital(text)}</p>`;
  return html`<p class="delta" part="delta">
    <b class=${judgement}
      ><svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        ${svg`<path d=${arrows[direction]} fill="currentColor"></path>`}
      </svg>${text}</b
    >
    ${against}
  </p>`;
}

function renderWay(picture: KpiCardPicture, view: CardView): TemplateResult {
  const { bar, ends, steps } = picture;
  const isShown = view.shows('progress') && (bar || ends.start || ends.end || steps.length > 0);
  if (!isShown && view.strip === nothing) return html``;
  const way = steps.length > 0 ? renderSteps(steps) : renderProgress(picture);
  return html`<div class="row way">
    <div class="line">${isShown ? way : nothing}${view.strip}</div>
  </div>`;
}

function renderSteps(steps: readonly CardStep[]): TemplateResult {
  return html`<ol class="steps" part="steps">
    ${steps.map(
      ({ name, status, text }) => html`<li data-status=${status}>
        ${renderGlyph(status)}
        <span>${name}${text ? html` <small>${text}</small>` : nothing}</span>
      </li>`,
    )}
  </ol>`;
}

function renderResult(picture: KpiCardPicture, view: CardView): TemplateResult {
  const outcome = view.shows('summary') ? renderOutcome(picture, view) : nothing;
  const { source, updated, illustrative, note } = view.footer;
  const hasFooter = view.shows('footer') && Boolean(source || updated || illustrative || note);
  const isRuled = outcome !== nothing || hasFooter;
  return html`<div class="row result">
    <div class="line ${isRuled ? 'ruled' : ''}">
      <slot name="summary">${outcome}</slot>
      ${view.shows('footer') ? renderFooter(view.footer, nothing) : nothing}
      <slot name="actions"></slot>
    </div>
  </div>`;
}

function renderOutcome(picture: KpiCardPicture, view: CardView): TemplateResult | typeof nothing {
  const { outcome, chip } = picture;
  if (chip?.status && staleness(picture, view)) {
    return html`<p class="outcome dimmed" part="summary">
      <span>${view.previousStatus} ${renderStatus(chip.status, chip.word)}</span>
    </p>`;
  }
  const isEmpty = !outcome.main && !outcome.aside && !outcome.evidence;
  return isEmpty ? nothing : renderFindings(outcome);
}

function renderFindings(outcome: CardOutcome): TemplateResult {
  const { main, aside, isPlan, evidence } = outcome;
  return html`<p class="outcome" part="summary">
    ${main ? renderMain(outcome) : nothing}
    ${aside ? html`<span class=${isPlan ? 'plan' : ''}>${aside}</span>` : nothing}
    ${evidence ? renderEvidence(evidence) : nothing}
  </p>`;
}

function renderMain({ main, strong }: CardOutcome): TemplateResult {
  const text = capital(main);
  return strong ? html`<b>${text}</b>` : html`<span>${text}</span>`;
}

function renderEvidence({ label, href }: NonNullable<CardOutcome['evidence']>): TemplateResult {
  return href ? html`<a class="evidence" href=${href}>${label}</a>` : html`<span>${label}</span>`;
}
