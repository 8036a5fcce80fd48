import { html, type TemplateResult } from 'lit';
import '../components/components.css';

// States that every element is shown in.

/** In a column of 320 px, as on a small phone. */
export const narrow = (story: () => unknown): TemplateResult =>
  html`<div class="narrow">${story()}</div>`;

/** With every tool, all of which printing leaves out. */
export const everyTool = ['table', 'csv', 'svg', 'png', 'print', 'fullscreen'] as const;
