import type { ColourName } from '../core/colour.js';
import { assignColours } from './palettes.js';

/** How one class is painted. */
export interface ClassPaint {
  paint: ColourName;
  /** Text on it; null where no one colour is legible on it in every theme, and text needs a plate. */
  on: ColourName | null;
}

/** Which of the five sequential colours stand for so many classes: as far apart as they go. */
const sequentialSteps: readonly (readonly (1 | 2 | 3 | 4 | 5)[])[] = [
  [],
  [3],
  [2, 4],
  [1, 3, 5],
  [1, 2, 3, 4],
  [1, 2, 3, 4, 5],
];

/** Which of the three colours of one side stand for so many classes, from the centre outwards. */
const divergingSteps: readonly (readonly (1 | 2 | 3)[])[] = [[], [2], [1, 3], [1, 2, 3]];

/**
 * Text on the diverging colours, from the middle outwards: the tokens for text on pale, middling and strong sequential
 * colours are legible on them in the light and the dark theme alike.
 */
const onDiverging = ['seq-on-1', 'seq-on-1', 'seq-on-3', 'seq-on-5'] as const;

/** Pale to dark; more is darker (and brighter in a dark theme). */
export function sequentialPaints(classes: number): ClassPaint[] {
  const steps = sequentialSteps[Math.min(classes, sequentialSteps.length - 1)]!;
  return steps.map((step) => ({ paint: `seq-${step}`, on: `seq-on-${step}` }));
}

/** How far a class lies from the centre: negative below, 0 for the class that holds it, positive above. */
function sideSteps(breaks: readonly number[], centre: number): number[] {
  const below = breaks.filter((value) => value <= centre).length;
  const above = breaks.filter((value) => value >= centre).length;
  const holds = below + above === breaks.length;
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const step = index - below;
    return holds || step < 0 ? step : step + 1;
  });
}

/** Ochre below the centre, teal above, neutral for the class that holds it; equal distance, equal strength. */
export function divergingPaints(breaks: readonly number[], centre: number): ClassPaint[] {
  const steps = sideSteps(breaks, centre);
  const farthest = Math.min(3, Math.max(...steps.map(Math.abs)));
  const strengthOf = (step: number) =>
    divergingSteps[farthest]![Math.min(Math.abs(step), farthest) - 1]!;
  return steps.map((step) => {
    const strength = step === 0 ? 0 : strengthOf(step);
    const paint = `div-${4 + Math.sign(step) * strength}` as ColourName;
    return { paint, on: onDiverging[strength] };
  });
}

/** A colour a category, in the order of the palette; the words for where goals stand have their own. */
export function categoryPaints(categories: readonly string[], areStatuses: boolean): ClassPaint[] {
  const colours = assignColours(categories);
  return categories.map((category) => {
    if (!areStatuses) return { paint: colours.get(category)!.mark, on: null };
    const status = category === 'not-applicable' ? 'no-data' : category;
    return { paint: `${status}-mark` as ColourName, on: null };
  });
}

/** Why an area has no value. */
export type Absence = 'no-data' | 'suppressed' | 'not-applicable';

/** Hatched, densely hatched, empty: none looks like a value, nor like another. */
export const absencePaints = {
  'no-data': 'hatch-hatch',
  suppressed: 'hatch-ink',
  'not-applicable': 'surface',
} as const satisfies Record<Absence, ColourName | `hatch-${ColourName}`>;
