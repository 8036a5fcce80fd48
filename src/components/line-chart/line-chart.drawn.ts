import { unionOfPositions, type Line } from './line-chart.lines.js';
import type { LineSettings } from './line-chart.settings.js';

/** A line in its place on the value axis. */
export interface DrawnLine extends Line {
  /** Where it runs: its values, sums of a stack or shares; NaN where nothing is drawn. */
  readonly tops: Float64Array;
  /** Where its area begins: at one value, or at those of the line below; null where it has none. */
  readonly bases: Float64Array | 0 | null;
  /** Extent on the axis: Infinity and -Infinity where there is none. */
  readonly from: number;
  readonly to: number;
}

/** Lines where they are drawn: as they are, without what a logarithmic axis cannot hold, or on one another. */
export function drawLines(lines: readonly Line[], settings: LineSettings): DrawnLine[] {
  if (settings.stacking !== 'none') return stacked(lines, settings.stacking === 'share');
  if (settings.isLog) return lines.map(positive);
  return lines.map((line): DrawnLine => {
    const { ys: tops, low: from, high: to } = line;
    return { ...line, tops, bases: settings.hasAreas ? 0 : null, from, to };
  });
}

/** How much of a stack a line takes at one of its points; NaN where it takes none. */
export function thickness({ tops, bases }: DrawnLine, index: number): number {
  return typeof bases === 'object' && bases !== null ? tops[index]! - bases[index]! : NaN;
}

/** How many values a logarithmic axis has no place for. */
export function countWithoutLogarithm(lines: readonly Line[]): number {
  const isOut = (sum: number, y: number) => (y <= 0 ? sum + 1 : sum);
  return lines.reduce((sum, { low, ys }) => (low <= 0 ? ys.reduce(isOut, sum) : sum), 0);
}

function positive(line: Line): DrawnLine {
  const tops = line.low > 0 ? line.ys : line.ys.map((y) => (y > 0 ? y : NaN));
  return { ...line, tops, bases: null, ...extentOf(tops, tops) };
}

/**
 * Each line on those before it, at the positions of all of them; negative values below zero. A missing value adds
 * nothing, and its own area breaks there.
 */
function stacked(lines: readonly Line[], asShares: boolean): DrawnLine[] {
  const positions = unionOfPositions(lines);
  const aligned = lines.map((line) => alignedTo(line, positions));
  const totals = asShares ? totalsOf(aligned, positions.length) : null;
  const above = new Float64Array(positions.length);
  const below = new Float64Array(positions.length);
  return aligned.map((line): DrawnLine => {
    const tops = new Float64Array(positions.length).fill(NaN);
    const bases = new Float64Array(positions.length).fill(NaN);
    for (let i = 0; i < positions.length; i++) {
      const y = line.ys[i]!;
      if (Number.isNaN(y)) continue;
      const sums = y < 0 ? below : above;
      bases[i] = sums[i]!;
      sums[i] = finite(sums[i]! + (totals ? shareOf(y, totals[i]!) : y));
      tops[i] = sums[i]!;
    }
    return { ...line, tops, bases, ...extentOf(tops, bases) };
  });
}

/** A line with a place for each of the positions: NaN, and no row, where it has none of its own. */
function alignedTo(line: Line, positions: Float64Array): Line {
  if (line.xs.length === positions.length) return line;
  const ys = new Float64Array(positions.length).fill(NaN);
  const rows = new Int32Array(positions.length).fill(-1);
  let next = 0;
  for (let i = 0; i < positions.length && next < line.xs.length; i++) {
    if (line.xs[next] !== positions[i]) continue;
    ys[i] = line.ys[next]!;
    rows[i] = line.rows[next]!;
    next += 1;
  }
  return { ...line, xs: positions, ys, rows };
}

function totalsOf(lines: readonly Line[], length: number): Float64Array {
  const totals = new Float64Array(length);
  for (const { ys } of lines)
    for (let i = 0; i < length; i++) if (ys[i]! > 0) totals[i] = finite(totals[i]! + ys[i]!);
  return totals;
}

function shareOf(value: number, total: number): number {
  return total > 0 ? Math.min(100 * (value / total), 100) : 0;
}

/** Sums of the largest numbers stay numbers. */
function finite(sum: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(sum, Number.MAX_VALUE));
}

function extentOf(tops: Float64Array, bases: Float64Array): { from: number; to: number } {
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < tops.length; i++) {
    if (Number.isNaN(tops[i])) continue;
    from = Math.min(from, tops[i]!, bases[i]!);
    to = Math.max(to, tops[i]!, bases[i]!);
  }
  return { from, to };
}
