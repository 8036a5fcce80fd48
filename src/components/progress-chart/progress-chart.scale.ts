/** The part of the way from baseline (0) to target (1) that bars are drawn for; what lies beyond is written out. */
export interface Ends {
  least: number;
  most: number;
}

/** What charts show where nothing else is asked for, so that one can be compared with the next. */
export const usualEnds: Ends = { least: -0.2, most: 1.2 };
/** Room at the left edge, and at the right for the figure of a bar that was cut, beside 1.4 for the bars. */
const room = { left: 0.02, bars: 1.4, right: 0.22 } as const;

/** A place on a track in percent of the track's width, so that it can be drawn at any width. */
export type TrackX = number;

/** Where a share of the way from baseline to target stands on a track. */
export function trackX(share: number, { least, most }: Ends = usualEnds): TrackX {
  const at = room.left + (room.bars * (share - least)) / (most - least);
  return Math.round((10_000 * at) / (room.left + room.bars + room.right)) / 100;
}

/** The same, as far as bars are drawn. */
export function drawnX(share: number, ends: Ends = usualEnds): TrackX {
  return trackX(Math.min(ends.most, Math.max(ends.least, share)), ends);
}

/** A share between baseline and target. */
export function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The lines that run through all rows. */
export type TrackLines = Readonly<Record<'baseline' | 'half' | 'target', TrackX>>;

/** The lines of tracks with these ends. */
export function linesOf(ends: Ends): TrackLines {
  return { baseline: trackX(0, ends), half: trackX(0.5, ends), target: trackX(1, ends) };
}

/** So near the left edge that a name begins here instead of standing around its line. */
export function isAtEdge(x: TrackX): boolean {
  return x < 7;
}

/** The lines of the usual scale, which is also the width of scales that are a row's own. */
export const trackLines: TrackLines = linesOf(usualEnds);
