/** Bands of equal width side by side: where the categories of a chart lie on a line of pixels. Plain data. */
export interface BandScale {
  type: 'band';
  /** How many bands there are. */
  count: number;
  /** Pixels at the two ends, ascending. */
  range: readonly [number, number];
  /** From one band to the next, in pixels. */
  step: number;
  /** What of a step is the band itself; the rest is the distance to its neighbours. */
  width: number;
}

interface BandOptions {
  /** The share of a step that its band takes; default 0.7. */
  fill?: number;
  /** The widest a band may be in pixels. */
  most?: number;
}

/** Bands narrower than this run together anyway: they leave no distance. */
const narrow = 3;

export function bandScale(
  count: number,
  range: readonly [number, number],
  { fill = 0.7, most = Infinity }: BandOptions = {},
): BandScale {
  const step = count > 0 ? (range[1] - range[0]) / count : 0;
  const width = step < narrow ? step : Math.min(step * fill, most);
  return { type: 'band', count, range, step, width };
}

/** The pixel at which a band begins. */
export function bandStart({ range, step, width }: BandScale, index: number): number {
  return range[0] + step * index + (step - width) / 2;
}

export function bandMiddle({ range, step }: BandScale, index: number): number {
  return range[0] + step * (index + 0.5);
}

/** The band at a pixel, the distances around it included; -1 off the range by more than a pixel. */
export function bandAt({ range, step, count }: BandScale, pixel: number): number {
  if (count === 0 || pixel < range[0] - 1 || pixel > range[1] + 1) return -1;
  const band = step > 0 ? Math.floor((pixel - range[0]) / step) : 0;
  return Math.max(0, Math.min(band, count - 1));
}
