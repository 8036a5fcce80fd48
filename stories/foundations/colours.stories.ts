import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { wcagContrast } from 'culori';
import { html, type TemplateResult } from 'lit';
import { colours, type ColourName } from '../../src/core/colour.js';
import { cssProps } from '../../src/render/css-props.js';
import {
  asSeen,
  palette,
  sightNames,
  smallestDifference,
  themes as themeNumbers,
  type Sight,
  type Theme,
} from '../../test/support/sight.js';
import './foundations.css';

const names = Object.keys(colours) as ColourName[];
const themes = ['light', 'dark', 'print'] as const;

/** The ground that a colour stands on, and the contrast that it needs there. */
function need(name: ColourName): [ground: ColourName, least: number] | null {
  if (name === 'context-on') return ['context', 4.5];
  const on = /^(.*)-on$/.exec(name);
  if (on) return [`${on[1]}-solid` as ColourName, 4.5];
  const onClass = /^(seq|cat)-on-(\d)$/.exec(name);
  if (onClass) return [`${onClass[1]}-${onClass[2]}` as ColourName, 4.5];
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

const sightWords: Readonly<Record<Sight, string>> = {
  normal: 'đủ ba loại tế bào nón',
  protan: 'không thấy đỏ (protan)',
  deutan: 'không thấy lục (deutan)',
  tritan: 'không thấy lam (tritan)',
};
const palettes = [
  { title: 'Phân loại', names: palette('cat', 8) },
  { title: 'Thang một chiều', names: palette('seq', 5) },
  { title: 'Thang hai chiều', names: palette('div', 7) },
] as const;
/** What the tests ask of neighbours in a palette, and of any pair. */
const [leastOfNeighbours, leastOfPairs] = [19, 8];

function renderSights(title: string, names: readonly ColourName[], theme: Theme): TemplateResult {
  return html`<table class="foundation sights">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Mắt nhìn</th>
        ${names.map((name) => html`<th scope="col"><code>${name}</code></th>`)}
        <th scope="col" class="figure">Hai màu kề nhau gần nhất</th>
      </tr>
    </thead>
    <tbody>
      ${sightNames.map(
        (sight) =>
          html`<tr>
            <th scope="row">${sightWords[sight]}</th>
            ${names.map((name) => {
              const value = asSeen(name, theme, sight);
              return html`<td class="strip"><span class="swatch" ${cssProps({ '--swatch': value })}></span></td>`;
            })}
            <td class="figure">ΔE ${smallestDifference(names, theme, 'neighbours', [sight]).toFixed(1)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderPair(
  a: ColourName,
  b: ColourName,
  isNeighbour: boolean,
  theme: Theme,
): TemplateResult {
  const least = smallestDifference([a, b], theme, 'all');
  const needed = isNeighbour ? leastOfNeighbours : leastOfPairs;
  return html`<td class="figure ${isNeighbour ? 'neighbour' : ''}">
    ${least.toFixed(1)}${least < needed ? ' ✗' : ''}
  </td>`;
}

function renderMatrix(names: readonly ColourName[], theme: Theme): TemplateResult {
  return html`<table class="foundation matrix">
    <caption>
      Chênh lệch nhỏ nhất của từng cặp trong bốn kiểu nhìn (CIEDE2000; in đậm: kề nhau, cần ≥ ${leastOfNeighbours}; còn
      lại cần ≥ ${leastOfPairs})
    </caption>
    <thead>
      <tr>
        <td></td>
        ${names.slice(1).map((name) => html`<th scope="col" class="figure"><code>${name}</code></th>`)}
      </tr>
    </thead>
    <tbody>
      ${names.slice(0, -1).map(
        (a, row) =>
          html`<tr>
            <th scope="row"><span class="swatch" ${cssProps({ '--swatch': colours[a][theme] })}></span> <code>${a}</code></th>
            ${names
              .slice(1)
              .map((b, column) =>
                column < row ? html`<td></td>` : renderPair(a, b, column === row, theme),
              )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const renderPalettes = (theme: Theme) =>
  html`${palettes.map(({ title, names }) => renderSights(title, names, theme))}${renderMatrix(
    palettes[0].names,
    theme,
  )}`;

/** The palettes of charts and maps as people with each kind of sight see them, and how far their colours are apart. */
export const Sights: StoryObj = {
  name: 'Bảng màu biểu đồ qua bốn kiểu nhìn',
  render: () => renderPalettes(themeNumbers.light),
};

/** The same for the dark theme. */
export const SightsInTheDark: StoryObj = {
  name: 'Bảng màu biểu đồ qua bốn kiểu nhìn, nền tối',
  globals: { theme: 'dark' },
  render: () => renderPalettes(themeNumbers.dark),
};
