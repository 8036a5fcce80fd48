import type { Layer, Mark, Paint, PathMark, TextMark } from '../scene/scene.js';
import type { Sheet } from '../scene/sheet.js';
import { typeScale } from '../scene/type-scale.js';
import { hatchLook, hatchPattern } from './hatch-tile.js';
import type { ColourOf } from './svg-file.js';

type Context = CanvasRenderingContext2D;

/** What is laid on one over the other to fill a shape: a hatch has a ground of its own. */
function fillsOf(context: Context, paint: Paint, colour: ColourOf): (CanvasPattern | string)[] {
  if (!paint.startsWith('hatch-')) return [colour(paint)];
  const line = paint.slice('hatch-'.length);
  const look = hatchLook(line);
  return [colour(look.ground), hatchPattern(context, colour(line), look)];
}

function drawText(context: Context, mark: TextMark, colour: ColourOf): void {
  const { size, weight, face, step } = typeScale[mark.style];
  const family = face === 'figures' ? "'Inter Variable', Inter" : "'Be Vietnam Pro'";
  context.font = `${weight} ${size}px ${family}, system-ui, sans-serif`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  mark.lines.forEach((line, index) => {
    const y = mark.y + index * step;
    if (mark.halo) {
      context.strokeStyle = colour('surface');
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(line, mark.x, y);
    }
    context.fillStyle = colour(mark.fill);
    context.fillText(line, mark.x, y);
  });
}

function outline(mark: Exclude<Mark, TextMark>): Path2D {
  if (mark.type === 'path') return new Path2D(mark.d);
  const path = new Path2D();
  path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  return path;
}

type PenMark = Pick<PathMark, 'strokeWidth' | 'round' | 'dash' | 'opacity'>;

function pen(context: Context, mark: PenMark): void {
  context.lineWidth = mark.strokeWidth ?? 1;
  context.lineJoin = mark.round ? 'round' : 'miter';
  context.lineCap = mark.round ? 'round' : 'butt';
  context.setLineDash(
    (mark.dash ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );
  context.globalAlpha = mark.opacity ?? 1;
}

function drawMark(context: Context, mark: Mark, colour: ColourOf): void {
  context.save();
  if (mark.type === 'text') drawText(context, mark, colour);
  else {
    const path = outline(mark);
    pen(context, mark);
    for (const fill of mark.fill && mark.fill !== 'none'
      ? fillsOf(context, mark.fill, colour)
      : []) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (mark.stroke && mark.stroke !== 'none') {
      context.strokeStyle = colour(mark.stroke);
      context.stroke(path);
    }
  }
  context.restore();
}

function drawLayer(context: Context, { marks, at }: Layer, colour: ColourOf): void {
  context.save();
  if (at) {
    context.translate(at.x, at.y);
    context.scale(at.k ?? 1, at.k ?? 1);
  }
  for (const mark of marks) drawMark(context, mark, colour);
  context.restore();
}

/** Draws a sheet in its own pixels; the caller scales the context. */
export function drawSheet(context: Context, sheet: Sheet, colour: ColourOf): void {
  const draw = (layers: readonly Layer[]) =>
    layers.forEach((layer) => drawLayer(context, layer, colour));
  context.fillStyle = colour('surface');
  context.fillRect(0, 0, sheet.width, sheet.height);
  draw(sheet.layers);
  for (const { x, y, layers, clip } of sheet.pictures) {
    context.save();
    context.translate(x, y);
    if (clip) {
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
    }
    draw(layers);
    context.restore();
  }
}
