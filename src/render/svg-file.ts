import type { Layer, Mark, Paint, TextMark } from '../scene/scene.js';
import type { PlacedPicture, Sheet } from '../scene/sheet.js';
import { typeScale } from '../scene/type-scale.js';
import { hatchLook, hatchTile } from './hatch-tile.js';

/** The value of a theme colour by its name, e.g. `#0b4a72`. */
export type ColourOf = (name: string) => string;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
// Control characters are not allowed in XML at all.
const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (c) => escapes[c]!);

const attributes = (pairs: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(String(value))}"`))
    .join('');

function paint(value: Paint | undefined, colour: ColourOf): string | undefined {
  if (value === undefined || value === 'none') return value;
  return value.startsWith('hatch-') ? `url(#${value})` : colour(value);
}

function textElement(mark: TextMark, colour: ColourOf): string {
  const { size, weight, face, step } = typeScale[mark.style];
  const spans = mark.lines
    .map(
      (line, i) =>
        `<tspan${attributes({ x: mark.x, dy: i === 0 ? 0 : step })}>${escapeText(line)}</tspan>`,
    )
    .join('');
  const halo = mark.halo
    ? {
        'paint-order': 'stroke',
        stroke: colour('surface'),
        'stroke-width': 3,
        'stroke-linejoin': 'round',
      }
    : {};
  const family =
    face === 'figures' ? 'Inter, system-ui, sans-serif' : 'Be Vietnam Pro, system-ui, sans-serif';
  return `<text${attributes({
    x: mark.x,
    y: mark.y,
    'text-anchor': mark.anchor,
    fill: paint(mark.fill, colour),
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
    ...halo,
  })}>${spans}</text>`;
}

function element(mark: Mark, colour: ColourOf): string {
  if (mark.type === 'text') return textElement(mark, colour);
  const common = {
    fill: paint(mark.fill ?? 'none', colour),
    stroke: paint(mark.stroke, colour),
    'stroke-width': mark.strokeWidth,
    opacity: mark.opacity,
  };
  if (mark.type === 'circle')
    return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.r, ...common })}/>`;
  const round = mark.round ? 'round' : undefined;
  return `<path${attributes({
    d: mark.d,
    ...common,
    'stroke-dasharray': mark.dash,
    'stroke-linejoin': round,
    'stroke-linecap': round,
  })}/>`;
}

function hatches(layers: readonly Layer[], colour: ColourOf): string {
  const used = new Set(
    layers
      .flatMap(({ marks }) => marks.map((mark) => mark.fill ?? ''))
      .filter((fill) => fill.startsWith('hatch-')),
  );
  return [...used]
    .map((name) => {
      const stroke = name.slice('hatch-'.length);
      const { ground, angle, width } = hatchLook(stroke);
      const sides = `width="${hatchTile}" height="${hatchTile}"`;
      const under = `<rect ${sides} fill="${colour(ground)}"/>`;
      const line = `<path d="M0,0V${hatchTile}" stroke="${colour(stroke)}" stroke-width="${width}"/>`;
      return `<pattern id="${name}" ${sides} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">${under}${line}</pattern>`;
    })
    .join('');
}

function layerElement({ marks, at }: Layer, colour: ColourOf): string {
  const drawn = marks.map((mark) => element(mark, colour)).join('');
  if (!at) return drawn;
  const scale = at.k === undefined ? '' : ` scale(${at.k})`;
  return `<g transform="translate(${at.x} ${at.y})${scale}">${drawn}</g>`;
}

function clipPath({ clip }: PlacedPicture, index: number): string {
  if (!clip) return '';
  return `<clipPath id="clip-${index}"><rect${attributes({ ...clip })}/></clipPath>`;
}

/** A sheet as an SVG file that opens in any viewer: every colour and size written out, every text escaped. */
export function writeSvgFile(sheet: Sheet, colour: ColourOf): string {
  const { width, height, layers, pictures } = sheet;
  const draw = (list: readonly Layer[]) => list.map((each) => layerElement(each, colour)).join('');
  const all = [...layers, ...pictures.flatMap((picture) => picture.layers)];
  const placed = pictures.map((picture, index) => {
    const cut = picture.clip && `url(#clip-${index})`;
    const place = { transform: `translate(${picture.x} ${picture.y})`, 'clip-path': cut };
    return `<g${attributes(place)}>${draw(picture.layers)}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${hatches(all, colour)}${pictures.map(clipPath).join('')}</defs>` +
    `<rect width="${width}" height="${height}" fill="${colour('surface')}"/>` +
    draw(layers) +
    `${placed.join('')}</svg>\n`
  );
}
