/** What the sample pages share around their figures: the head of the ward's site, the opening, sheets and the colophon. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language } from '../data/published.js';
import './page.css';

interface SiteTexts {
  ward: string;
  city: string;
  navigation: string;
  illustrative: string;
}

const site: Readonly<Record<Language, SiteTexts>> = {
  vi: {
    ward: 'Phường Thanh Khê',
    city: 'Thành phố Đà Nẵng',
    navigation: 'Các phần của trang',
    illustrative: 'Số liệu minh họa',
  },
  en: {
    ward: 'Thanh Khê Ward',
    city: 'City of Đà Nẵng',
    navigation: 'Sections of this page',
    illustrative: 'Illustrative data',
  },
};

/** A page in one language. */
interface Page {
  /** Where the head leads within the page; a page without sections has no head. */
  sections?: readonly (readonly [id: string, name: string])[];
  content: TemplateResult;
  colophon: string;
}

/** Renders a story as a whole page, in the language of the toolbar. */
export function renderPage(pageIn: (language: Language) => Page): NonNullable<StoryObj['render']> {
  return (_args, { globals }) => {
    const language: Language = globals.locale === 'en' ? 'en' : 'vi';
    const { sections = [], content, colophon } = pageIn(language);
    return html`<div class="ward-page" lang=${language}>
      ${sections.length > 0 ? renderMasthead(sections, language) : nothing}
      <main>${content}</main>
      <footer class="colophon">${colophon}</footer>
    </div>`;
  };
}

function renderMasthead(
  sections: NonNullable<Page['sections']>,
  language: Language,
): TemplateResult {
  const { ward, city, navigation } = site[language];
  return html`<header class="masthead">
    <div>
      <p class="identity"><strong>${ward}</strong><span>${city}</span></p>
      <nav aria-label=${navigation}>
        <ul>
          ${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
        </ul>
      </nav>
    </div>
  </header>`;
}

/** What a reader should take along, above all figures; `more` stands under the lead. */
export function renderOpening(
  language: Language,
  { kicker, finding, lead }: { kicker: string; finding: string; lead: string },
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="opening">
    <p>${kicker}<span class="tag">${site[language].illustrative}</span></p>
    <h1>${finding}</h1>
    <p class="lead">${lead}</p>
    ${more}
  </div>`;
}

interface Sheet {
  id?: string;
  heading?: string;
  note?: string;
  /** Under the figures: sources, and what is invented. */
  remark?: string;
  /** Beside the heading. */
  aside?: TemplateResult;
}

/** Figures that belong together, under one heading. */
export function renderSheet(
  { id, heading, note, remark, aside }: Sheet,
  figures: TemplateResult,
): TemplateResult {
  return html`<section class="sheet" id=${ifDefined(id)}>
    ${
      heading
        ? html`<header>
            <h2>${heading}</h2>
            ${note ? html`<p>${note}</p>` : nothing} ${aside ?? nothing}
          </header>`
        : nothing
    }
    ${figures} ${remark ? html`<p class="remark">${remark}</p>` : nothing}
  </section>`;
}
