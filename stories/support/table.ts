import { html, type TemplateResult } from 'lit';

type Cells = readonly string[];

/** A table as an author writes it between the tags of an element. */
export const table = (head: Cells, ...rows: readonly Cells[]): TemplateResult =>
  html`<table>
    <thead>
      <tr>${head.map((text) => html`<th>${text}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map((cells) => html`<tr>${cells.map((text) => html`<td>${text}</td>`)}</tr>`)}
    </tbody>
  </table>`;
