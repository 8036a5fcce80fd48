import { expect } from 'vitest';
import { textBox } from '../../src/scene/frame.js';
import type { Box, Layer, Mark, PathMark, Scene, TextMark } from '../../src/scene/scene.js';

/** What is wrong with the marks of a scene: no number, or outside the frame. Also asks it for all that it tells. */
export function faultsOf(scene: Scene): string[] {
  const inLayers = scene.layers.flatMap(({ marks, at }) =>
    marks.flatMap((mark) => faults(mark, scene, at)),
  );
  return [...inLayers, ...overlaysOf(scene).flatMap((mark) => faults(mark, scene))];
}

/** Asks the scene for all that it tells, and gives the marks of its overlays. */
function overlaysOf(scene: Scene): Mark[] {
  const points = scene.points().flat();
  const told = [
    scene.describe(),
    ...scene.notices.map(({ text }) => text),
    ...points.map(({ label }) => label),
  ];
  expect(
    told.filter((text) => text === '' || /NaN|Infinity|undefined|\[object/.test(text)),
  ).toEqual([]);
  expect(scene.table().rows).toHaveLength(scene.size);
  return points.slice(0, 20).flatMap((point) => {
    const { title, rows: entries } = scene.tooltip(point);
    const entryTexts = entries.map(({ label, value }) => `${label} ${value}`.trim());
    expect(entryTexts.filter((text) => text === '' || /NaN|undefined/.test(text))).toEqual([]);
    expect(title).not.toMatch(/^$|NaN|undefined/);
    expect(scene.hit(point.x, point.y)).not.toBeNull();
    for (const direction of ['left', 'right', 'up', 'down'] as const)
      scene.step?.(point, direction);
    return scene.overlay(point, 'active').filter(({ type }) => type === 'path');
  });
}

function faults(mark: Mark, { width, height }: Scene, at = { x: 0, y: 0 }): string[] {
  const text = JSON.stringify(mark, (_, value: unknown) =>
    typeof value === 'number' ? String(value) : value,
  );
  if (/NaN|Infinity|undefined/.test(text)) return [text];
  const box =
    mark.type === 'path'
      ? pathBox(mark)
      : mark.type === 'text'
        ? corners(textBox(mark))
        : circleBox(mark);
  const slack = 0.11;
  const isInside =
    box.left + at.x >= -slack &&
    box.top + at.y >= -slack &&
    box.right + at.x <= width + slack &&
    box.bottom + at.y <= height + slack;
  return isInside ? [] : [`${text} ${JSON.stringify(box)} of ${width} × ${height}`];
}

const corners = ({ x, y, width, height }: Box) => {
  return { left: x, top: y, right: x + width, bottom: y + height };
};

function circleBox({ x, y, r }: Mark & { type: 'circle' }) {
  return corners({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
}

/**
 * The extent of the points of a path, those that steer its curves among them; of an arc only its ends and, of a half
 * circle, its middle.
 */
function pathBox({ d }: PathMark) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, text = ''] of d.matchAll(/([MLHVCAah])([^MLHVCAahZ]*)/g)) {
    const values = text.split(/[ ,]/).map(Number);
    const [a, b] = values as [number, number];
    if (command === 'H') xs.push(a);
    else if (command === 'V') ys.push(a);
    else if (command === 'A') {
      xs.push(values[5]!);
      ys.push(values[6]!);
    } else if (command === 'h') xs.push(xs.at(-1)! + a);
    else if (command === 'C') {
      xs.push(...values.filter((_, i) => i % 2 === 0));
      ys.push(...values.filter((_, i) => i % 2 === 1));
    } else if (command === 'a') {
      const [x, y] = [xs.at(-1)!, ys.at(-1)!];
      xs.push(x + values[5]!); // half circles that begin and end on the height of their middle
      ys.push(y - b, y + b, y);
    } else {
      xs.push(a);
      ys.push(b);
    }
  }
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Pairs of texts in layers of a name that lie over one another. */
export function overlaps(scene: Scene, id: string): string[] {
  const boxes = scene.layers.filter((layer) => layer.id === id).flatMap(textBoxes);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );
}

function textBoxes({ marks, at = { x: 0, y: 0 } }: Layer) {
  return marks
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map((mark) => {
      const { x, y, ...size } = textBox(mark);
      const text = mark.lines.join(' ');
      return { text, ...corners({ x: x + at.x, y: y + at.y, ...size }) };
    });
}
