import { clippedPath } from '../../geo/clip.js';
import type { Fit, Room } from '../../geo/fit.js';
import { groupPath } from '../../geo/path.js';
import type { Shapes } from '../../geo/shapes.js';
import type { MapView } from '../../geo/view.js';
import type { Layer, Mark, Paint, PathMark } from '../../scene/scene.js';
import { categoryOf, seriesOf, type PointPicture } from './map-points.marks.js';
import type { PlacedPoints } from './map-points.places.js';

const lineWidth = 4;

/** Lines with an edge in the colour of the sheet, a path a category. */
export function lineLayer(picture: PointPicture): Layer {
  const byCategory = new Map<number, string>();
  for (const [row, d] of picture.lines) {
    const category = categoryOf(picture, row);
    byCategory.set(category, (byCategory.get(category) ?? '') + d);
  }
  const line = (role: string, d: string, stroke: Paint, strokeWidth: number): PathMark => {
    return { type: 'path', role, d, stroke, strokeWidth, round: true };
  };
  const marks = [...byCategory].flatMap(([category, d]): Mark[] => [
    line('casing', d, 'surface', lineWidth + 3),
    {
      ...line('line', d, picture.looks.of(category).colours.mark, lineWidth),
      ...seriesOf(picture, category),
    },
  ]);
  return { id: 'lines', marks };
}

/** Whether all of a group lies in a rectangle. */
function liesIn({ boxes }: Shapes, group: number, { k, dx, dy }: Fit, frame: Room): boolean {
  const [left, top, right, bottom] = boxes.subarray(4 * group);
  const [x, y] = [k * left! + dx - frame.x, k * top! + dy - frame.y];
  const [endX, endY] = [k * right! + dx - frame.x, k * bottom! + dy - frame.y];
  return x >= 0 && y >= 0 && endX <= frame.width && endY <= frame.height;
}

/** A line as path data; one that runs out of its frame ends at the edge of it, its round end included. */
function pathIn(lines: Shapes, group: number, fit: Fit, frame: Room): string {
  if (liesIn(lines, group, fit, frame)) return groupPath(lines, group, fit, { closed: false });
  const { x, y, width, height } = frame;
  const end = lineWidth / 2;
  const inner = { x: x + end, y: y + end, width: width - lineWidth, height: height - lineWidth };
  return clippedPath(lines, group, fit, inner, 'lines');
}

/** What of the lines that are shown lies in the picture, or in the inset that they are drawn in, as path data by row. */
export function linePaths(
  { lines, lineRows, middles }: PlacedPoints,
  shown: (row: number) => boolean,
  { geography, insets, width, height }: MapView,
): Map<number, string> {
  const frames = [{ x: 0, y: 0, width, height }, ...insets];
  const paths = new Map<number, string>();
  for (const [group, row] of lineRows.entries()) {
    const frame = middles.frames[group]!;
    const fit = geography.fits[frame];
    const path = fit && shown(row) ? pathIn(lines, group, fit, frames[frame]!) : '';
    if (path) paths.set(row, path);
  }
  return paths;
}
