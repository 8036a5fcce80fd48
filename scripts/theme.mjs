// @ts-check
// The theme as files: style sheets for pages and design tokens for drawing tools, from the tables that elements use.

/** @typedef {Record<string, readonly [light: string, dark: string, print: string]>} Colours */
/** @typedef {Record<string, string>} Tokens */

/**
 * @param {Colours} colours
 * @param {(values: readonly [string, string, string]) => string} pick
 */
const declareColours = (colours, pick) =>
  Object.entries(colours).map(([name, values]) => `--ward-color-${name}: ${pick(values)};`);

/**
 * @param {string} selector
 * @param {string[]} declarations
 */
const rule = (selector, declarations) => `${selector} {\n  ${declarations.join('\n  ')}\n}\n`;

/**
 * Every public token; colours follow the page's `color-scheme`, print takes its own.
 * @param {Colours} colours
 * @param {Tokens} tokens
 */
export function themeSheet(colours, tokens) {
  const screen = [
    'color-scheme: light dark;',
    ...declareColours(colours, ([light, dark]) => `light-dark(${light}, ${dark})`),
    ...Object.entries(tokens).map(([name, value]) => `--ward-${name}: ${value};`),
  ];
  const print = ['color-scheme: light;', ...declareColours(colours, ([, , ink]) => ink)];
  return `${rule(':root', screen)}\n@media print {\n${rule(':root', print)}}\n`;
}

/**
 * One side of the theme, whatever the reader's system says: for the page that links it.
 * @param {Colours} colours
 * @param {'light' | 'dark'} side
 */
export function sideSheet(colours, side) {
  const values = declareColours(colours, ([light, dark]) => (side === 'dark' ? dark : light));
  return `@media not print {\n${rule(':root', [`color-scheme: ${side};`, ...values])}}\n`;
}

/** @param {string} text such as `4px`, `0.75rem` or `0` */
function measure(text) {
  const [, value, unit] = /^(-?[\d.]+)([a-z]*)$/.exec(text) ?? [];
  if (value === undefined) throw new Error(`theme: "${text}" is no measure`);
  return { value: Number(value), unit: unit || 'px' };
}

/** @param {string} text a list of font families */
const families = (text) => text.split(',').map((name) => name.trim().replaceAll("'", ''));

/** @param {string} text offsets, blur and a colour such as `rgb(10 20 30 / 0.16)` */
function shadow(text) {
  const [, x, y, blur, rgb, alpha] =
    /^(\S+) (\S+) (\S+) rgb\((\d+ \d+ \d+) \/ ([\d.]+)\)$/.exec(text) ?? [];
  if (!x || !y || !blur || !rgb) throw new Error(`theme: "${text}" is no shadow`);
  const bytes = [...rgb.split(' ').map(Number), Math.round(Number(alpha) * 255)];
  const color = `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  return {
    offsetX: measure(x),
    offsetY: measure(y),
    blur: measure(blur),
    spread: measure('0'),
    color,
  };
}

/** How the tokens of each group read as design tokens: `[$type, $value]`. */
const groups = {
  /** @param {string} text */
  font: (text) => ['fontFamily', families(text)],
  /**
   * @param {string} text size/line height
   * @param {Tokens} tokens
   */
  text: (text, tokens) => {
    const [size = '', lineHeight = ''] = text.split('/');
    const typography = {
      fontFamily: families(tokens['font-text'] ?? 'sans-serif'),
      fontSize: measure(size),
      fontWeight: 400,
      letterSpacing: measure('0'),
      lineHeight: Number(lineHeight),
    };
    return ['typography', typography];
  },
  /** @param {string} text */
  space: (text) => ['dimension', measure(text)],
  /** @param {string} text */
  radius: (text) => ['dimension', measure(text)],
  /** @param {string} text */
  shadow: (text) => ['shadow', shadow(text)],
  /** @param {string} text */
  duration: (text) => ['duration', measure(text)],
};

/**
 * The tokens in the format of the W3C Design Tokens Community Group.
 * @param {Colours} colours
 * @param {Tokens} tokens
 */
export function designTokens(colours, tokens) {
  const side = (/** @type {0 | 1 | 2} */ index) =>
    Object.fromEntries(
      Object.entries(colours).map(([name, values]) => [
        name,
        { $type: 'color', $value: values[index] },
      ]),
    );
  /** @type {Record<string, Record<string, unknown>>} */
  const file = { color: { light: side(0), dark: side(1), print: side(2) } };
  for (const [name, text] of Object.entries(tokens)) {
    const [group = '', ...rest] = name.split('-');
    if (!(group in groups)) throw new Error(`theme: no design token type for "${name}"`);
    const [$type, $value] = groups[/** @type {keyof typeof groups} */ (group)](text, tokens);
    (file[group] ??= {})[rest.join('-')] = { $type, $value };
  }
  return file;
}
