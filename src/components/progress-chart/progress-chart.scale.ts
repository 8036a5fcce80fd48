/** Bars are drawn for these shares of the way from baseline (0) to target (1); what lies beyond is written out. */
export const drawnShares = { least: -0.2, most: 1.2 } as const;
/** Room at the left edge, and at the right for the figure of a bar that was cut, in the same shares. */
const room = { left: 0.02, right: 0.22 } as const;

/** A place on a track in percent of the track's width, so that it can be drawn at any width. */
export type TrackX = number;

/** Where a share of the way from baseline to target stands on every track. */
export function trackX(share: number): TrackX {
  const { least, most } = drawnShares;
  const width = most - least + room.left + room.right;
  return Math.round((10_000 * (share - least + room.left)) / width) / 100;
}

/** The same, as far as bars are drawn. */
export function drawnX(share: number): TrackX {
  return trackX(Math.min(drawnShares.most, Math.max(drawnShares.least, share)));
}

/** A share between baseline and target. */
export function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The lines that run through all rows. */
export const trackLines: Readonly<Record<'baseline' | 'half' | 'target', TrackX>> = {
  baseline: trackX(0),
  half: trackX(0.5),
  target: trackX(1),
};
