import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { wcagContrast } from 'culori';
import { html, type TemplateResult } from 'lit';
import { colours, type ColourName } from '../../src/core/colour.js';
import { cssProps } from '../../src/render/css-props.js';
import './foundations.css';

const names = Object.keys(colours) as ColourName[];
const themes = ['light', 'dark', 'print'] as const;

/** The ground that a colour stands on, and the contrast that it needs there. */
function need(name: ColourName): [ground: ColourName, least: number] | null {
  const on = /^(.*)-on$/.exec(name);
  if (on) return [`${on[1]}-solid` as ColourName, 4.5];
  const onClass = /^seq-on-(\d)$/.exec(name);
  if (onClass) return [`seq-${onClass[1]}` as ColourName, 4.5];
  if (/^ink|-text|^accent|^brand$/.test(name)) return ['surface', 4.5];
  if (/-mark$|^cat-\d|^line-strong|^context|^focus|^hatch|^map-outline/.test(name))
    return ['surface', 3];
  return null;
}

function renderCell(name: ColourName, theme: 0 | 1 | 2): TemplateResult {
  const value = colours[name][theme];
  const needed = need(name);
  const ratio = needed && wcagContrast(value, colours[needed[0]][theme]);
  return html`<td>
    <span class="swatch" ${cssProps({ '--swatch': value })}></span> <code>${value}</code>
    ${needed && ratio ? html`<small>${ratio.toFixed(2)} : 1 (≥ ${needed[1]})</small>` : ''}
  </td>`;
}

const meta: Meta = { title: 'Nền tảng/Màu', parameters: { layout: 'fullscreen' } };
export default meta;

/** Every colour of the theme in light, dark and print, with its contrast on the ground it stands on. */
export const Colours: StoryObj = {
  name: 'Bảng màu',
  render: () =>
    html`<table class="foundation">
      <caption>
        --ward-color-…
      </caption>
      <thead>
        <tr>
          <th scope="col">name</th>
          ${themes.map((theme) => html`<th scope="col">${theme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${names.map(
          (name) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              ${([0, 1, 2] as const).map((theme) => renderCell(name, theme))}
            </tr>`,
        )}
      </tbody>
    </table>`,
};
