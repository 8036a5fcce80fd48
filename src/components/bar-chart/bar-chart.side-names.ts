import { beside, linesOf, wrappedNames, type BandNames } from '../../scene/band-names.js';
import { widest } from '../../scene/frame.js';
import { typeScale } from '../../scene/type-scale.js';

/** Where the names of lying bars stand. */
export interface SideNames {
  readonly place: 'beside' | 'above';
  /** By band; the names of the bands that have none are left out whole. */
  readonly names: BandNames;
  /** Pixels left of the plot that they take. */
  readonly width: number;
  /** Pixels of each row that they take over its bars. */
  readonly height: number;
}

export const { size: nameSize, step: nameStep } = typeScale[beside];
/** Between a name and its bar, in pixels. */
export const nameDistance = 10;
/** Names beside bars take at most this share of the width, and this many pixels. */
const [largestShare, largestWidth] = [0.4, 260];
/** In narrower frames names of several lines stand over their bars. */
const narrow = 420;
/** The lowest lane of a bar under its name. */
const leastLane = 14;

/** Names beside lying bars, or over them on a narrow screen. */
export function sideNames(names: readonly string[], width: number): SideNames {
  const room = Math.min(largestShare * width, largestWidth);
  const wrapped = wrappedNames(names, room, beside);
  const isCramped = width < narrow && (!wrapped || linesOf(wrapped) > 1);
  const over = isCramped || !wrapped ? wrappedNames(names, width - 2, beside) : null;
  if (over) {
    const height = linesOf(over) * nameStep + 4;
    return { place: 'above', names: over, width: 1, height };
  }
  if (!wrapped) return withoutNames(names.length);
  const column = Math.ceil(widest(wrapped.flat(), nameSize, 600)); // a highlighted name is bold
  return { place: 'beside', names: wrapped, width: column + nameDistance, height: 0 };
}

/** The same in rows of a given height: beside the bars every second, fourth … name where not all have room. */
export function namesInRows(wanted: SideNames, row: number, lanes: number): SideNames {
  const { place, names } = wanted;
  if (place === 'above') {
    return row - wanted.height >= leastLane * lanes ? wanted : withoutNames(names.length);
  }
  const needed = linesOf(names) * nameStep;
  let every = 1;
  while (every * row < needed && every < names.length) every *= 2;
  if (every * row < needed) return withoutNames(names.length);
  return { ...wanted, names: names.map((lines, band) => (band % every === 0 ? lines : [])) };
}

function withoutNames(count: number): SideNames {
  const names = Array.from({ length: count }, () => []);
  return { place: 'beside', names, width: 1, height: 0 };
}
