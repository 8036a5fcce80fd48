/** How a hatch of a theme colour looks, in whatever it is drawn. */
export interface HatchLook {
  /** Theme colour under the lines. */
  ground: string;
  /** Degrees by which upright lines are turned. */
  angle: 45 | -45;
  /** Pixels of the line in a tile; half of it lies beyond the tile's edge, and is not seen. */
  width: number;
}

/** Side of a tile, in pixels. */
export const hatchTile = 6;

/**
 * A thin hatch from lower left to upper right on the surface. In the colour of a status it is a value, not the absence of
 * one: dense, the other way, and on the status's tint.
 */
export function hatchLook(colour: string): HatchLook {
  return colour.endsWith('-mark')
    ? { ground: colour.replace('-mark', '-tint'), angle: -45, width: 4 }
    : { ground: 'surface', angle: 45, width: 2.4 };
}

/** The lines of a hatch as a repeating tile, like the pattern of the SVG renderers. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  line: string,
  { angle, width }: HatchLook,
): CanvasPattern | string {
  const tile = new OffscreenCanvas(hatchTile, hatchTile);
  const pen = tile.getContext('2d');
  if (!pen) return line;
  pen.fillStyle = line;
  pen.fillRect(0, 0, width / 2, hatchTile);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(angle));
  return pattern ?? line;
}
