/** A 45° hatch as a repeating tile, like the pattern of the SVG renderers. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  colour: string,
): CanvasPattern | string {
  const tile = new OffscreenCanvas(6, 6);
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 2.4, 6);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern ?? colour;
}
