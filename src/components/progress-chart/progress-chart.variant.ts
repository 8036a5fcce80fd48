import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';

const trackVariants = ['bar', 'bullet', 'dot'] as const;
const variants = [...trackVariants, 'strip'] as const;

/** How rows show the way from baseline to target. */
export type TrackVariant = (typeof trackVariants)[number];

/** How goals are shown: a track each, or counted by status. */
export type ProgressVariant = (typeof variants)[number];

/** How thick a track and what was done of it are drawn, in pixels. */
export const thickness: Readonly<Record<TrackVariant, { ground: number; done: number }>> = {
  bar: { ground: 12, done: 12 },
  bullet: { ground: 18, done: 8 },
  dot: { ground: 4, done: 4 },
};

/** The variant of that name; an unknown one is told, and bars are drawn. */
export function readVariant(found: string | undefined): {
  variant: ProgressVariant;
  issues: readonly Issue[];
} {
  const variant = variants.find((name) => name === found);
  return { variant: variant ?? 'bar', issues: checkWord('variant', found, variants) };
}
