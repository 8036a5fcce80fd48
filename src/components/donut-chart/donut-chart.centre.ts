import { round } from '../../scene/marks.js';
import type { TextMark, TextStyle } from '../../scene/scene.js';
import { textWidth, wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { DonutChartOptions } from './donut-chart.options.js';
import type { Ring } from '../../scene/ring.js';
import type { Slice, Slices } from './donut-chart.slices.js';
import type { DonutWords } from './donut-chart.words.js';

/** What stands in the middle of the ring. */
export interface CentreText {
  figure: string;
  /** Under the figure, each wrapped. */
  captions: readonly string[];
  /** The part that it tells of, which then needs no label of its own. */
  slice: Slice | null;
}

/** From the text to the inner edge of the ring. */
const room = 6;
const captionGap = 6;
/** The figure shrinks through these. */
const figureStyles: readonly TextStyle[] = ['value-plain', 'area-value', 'value', 'label-strong'];
const caption = typeScale.note;
/** Widths that captions are wrapped at, as shares of the inner diameter. */
const captionWidths = [0.85, 0.7, 0.5];

/** The author's words, else the part that matters, else the total; null where nothing is worth saying. */
export function centreText(
  slices: Slices,
  options: DonutChartOptions,
  words: DonutWords,
): CentreText | null {
  const { centre, centreLabel } = options;
  if (centre) return { figure: centre, captions: centreLabel ? [centreLabel] : [], slice: null };
  return (
    (centreLabel ? null : headlineOf(slices, options, words)) ?? totalText(slices, options, words)
  );
}

/** The sum with its unit; none of percentages, whose sum nobody asks for, unless the author puts words to it. */
function totalText(
  { total }: Slices,
  { centreLabel }: DonutChartOptions,
  { column, areShares, texts }: DonutWords,
): CentreText | null {
  const isTold = !areShares || centreLabel || total === 0;
  if (!isTold || !Number.isFinite(total)) return null;
  const caption = centreLabel || texts.inTotal;
  if (areShares) return { figure: column.full(total), captions: [caption], slice: null };
  const captions = column.unit ? [column.unit, caption] : [caption];
  return { figure: column.bare(total), captions, slice: null };
}

/** The highlighted part, a part that is alone, and of percentages one that is more than half. */
function headlineOf(
  { drawn }: Slices,
  { highlight }: DonutChartOptions,
  words: DonutWords,
): CentreText | null {
  const half = drawn.find(({ share }) => share > 0.5 && words.areShares);
  const alone = drawn.length === 1 ? drawn[0] : undefined;
  const slice = drawn.find(({ key }) => key === highlight) ?? alone ?? half;
  if (!slice) return null;
  const [name, value] = [words.sliceName(slice), words.column.full(slice.value)];
  if (words.areShares) return { figure: value, captions: [name], slice };
  return { figure: words.shareText(slice.percentage), captions: [name, value], slice };
}

/** The text in the largest size that the hole has room for; nothing where it has none. */
export function centreMarks(text: CentreText | null, ring: Ring, isHalf: boolean): TextMark[] {
  if (!text) return [];
  for (const style of figureStyles)
    for (const width of captionWidths) {
      const lines = text.captions.flatMap((each) =>
        wrapText(each, 2 * width * ring.inner, caption.size),
      );
      if (fits(text.figure, style, lines, ring.inner - room, isHalf))
        return marksOf(text, style, lines, ring, isHalf);
    }
  return [];
}

/** Height of the figure and the lines under it. */
function heightOf(style: TextStyle, lines: readonly string[]): number {
  return typeScale[style].size + (lines.length > 0 ? captionGap : 0) + lines.length * caption.step;
}

/** Whether each line lies within a circle of this radius, or within its upper half. */
function fits(
  figure: string,
  style: TextStyle,
  lines: readonly string[],
  radius: number,
  isHalf: boolean,
): boolean {
  const { size, weight } = typeScale[style];
  const height = heightOf(style, lines);
  const top = isHalf ? -height : -height / 2;
  const isInside = (width: number, from: number, to: number) =>
    Math.hypot(width / 2, Math.max(Math.abs(from), Math.abs(to))) <= radius;
  const first = top + size + captionGap;
  return (
    isInside(textWidth(figure, size, weight), top, top + size) &&
    lines.every((line, i) => {
      const from = first + i * caption.step;
      return isInside(textWidth(line, caption.size), from, from + caption.step);
    })
  );
}

function marksOf(
  { figure, slice }: CentreText,
  style: TextStyle,
  lines: readonly string[],
  { x, y }: Ring,
  isHalf: boolean,
): TextMark[] {
  const { size } = typeScale[style];
  const height = heightOf(style, lines);
  const top = isHalf ? y - height : y - height / 2;
  const shared = { type: 'text', x: round(x), anchor: 'middle' } as const;
  const series = slice ? { series: slice.key } : {};
  const mark: TextMark = {
    ...shared,
    ...series,
    role: 'centre',
    y: round(top + 0.85 * size),
    lines: [figure],
    style,
    fill: 'ink',
  };
  if (lines.length === 0) return [mark];
  const below: TextMark = {
    ...shared,
    ...series,
    role: 'centre-label',
    y: round(top + size + captionGap + caption.size),
    lines,
    style: 'note',
    fill: 'ink-2',
  };
  return [mark, below];
}
