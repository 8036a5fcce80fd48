import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { en } from '../../src/i18n/en.js';
import { explain } from '../../src/i18n/explain-text.js';
import { notes } from '../../src/i18n/note-text.js';
import * as sections from '../../src/i18n/texts.js';
import { vi } from '../../src/i18n/vi.js';
import './foundations.css';

type Entries = Readonly<Record<string, unknown>>;

/** A text as it stands; a sentence that takes figures is shown with its parameters as written. */
function printed(text: unknown): string {
  if (typeof text !== 'function') return String(text);
  return String(text).replace(/\s+/g, ' ');
}

const isGroup = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rowsOf(path: string, inVi: Entries, inEn: Entries): TemplateResult[] {
  return Object.keys(inVi).flatMap((key) => {
    const [a, b] = [inVi[key], inEn[key]];
    const name = `${path}.${key}`;
    if (isGroup(a)) return rowsOf(name, a, isGroup(b) ? b : {});
    return [
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td lang="vi">${printed(a)}</td>
        <td lang="en">${printed(b)}</td>
      </tr>`,
    ];
  });
}

const meta: Meta = { title: 'Nền tảng/Từ ngữ', parameters: { layout: 'fullscreen' } };
export default meta;

/** Every text that the elements write themselves, in the languages that ship. */
export const Catalogue: StoryObj = {
  name: 'Danh mục từ ngữ',
  render: () => {
    const ofElements = [...Object.values(sections), notes, explain];
    const inVietnamese: Entries = {
      ...vi,
      ...Object.fromEntries(ofElements.map((section) => [section.name, section.vi])),
    };
    return html`<table class="foundation">
      <thead>
        <tr>
          <th scope="col">key</th>
          <th scope="col">Tiếng Việt</th>
          <th scope="col">English</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(inVietnamese).flatMap(([name, texts]) =>
          rowsOf(name, texts as Entries, en[name as keyof typeof en] as unknown as Entries),
        )}
      </tbody>
    </table>`;
  },
};
