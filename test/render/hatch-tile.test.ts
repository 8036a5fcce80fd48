import { describe, expect, test } from 'vitest';
import { colours } from '../../src/core/colour.js';
import { drawSheet } from '../../src/render/canvas.js';
import { writeSvgFile } from '../../src/render/svg-file.js';
import type { Paint } from '../../src/scene/scene.js';

const side = 120;
const colour = (name: string) => colours[name as keyof typeof colours][0];

/** A sheet that one paint covers. */
const sheetOf = (fill: Paint) => ({
  width: side,
  height: side,
  layers: [],
  pictures: [{ x: 0, y: 0, layers: [{ id: 'marks', marks: [{ type: 'path', role: 'area', d: `M0,0H${side}V${side}H0Z`, fill } as const] }] }], // prettier-ignore
});

const blank = () => new OffscreenCanvas(side, side).getContext('2d')!;

/** Red, green and blue of every pixel. */
const pixelsOf = (context: OffscreenCanvasRenderingContext2D) =>
  context.getImageData(0, 0, side, side).data.filter((_, i) => i % 4 < 3);

function painted(fill: Paint): Uint8ClampedArray {
  const context = blank();
  drawSheet(context as unknown as CanvasRenderingContext2D, sheetOf(fill), colour);
  return pixelsOf(context);
}

async function written(fill: Paint): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(writeSvgFile(sheetOf(fill), colour))}`;
  await image.decode();
  const context = blank();
  context.drawImage(image, 0, 0);
  return pixelsOf(context);
}

const mean = (values: Uint8ClampedArray) =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** Means of pixels along the two diagonals: lines that run along one of them are all dark or all light there. */
function spreadAlong(pixels: Uint8ClampedArray, direction: 1 | -1): number {
  const sums = Array.from({ length: 40 }, (_, shift) => {
    let sum = 0;
    for (let i = 0; i < 40; i++) sum += pixels[3 * (side * (40 + i) + 40 + shift + direction * i)]!;
    return sum / 40;
  });
  return Math.max(...sums) - Math.min(...sums);
}

describe.each(['hatch-hatch', 'hatch-ink', 'hatch-regressing-mark'] as const)('%s', (paint) => {
  test('is as dark on a canvas as in a drawing, on the same ground', async () => {
    const [canvas, drawing] = [painted(paint), await written(paint)];
    expect(Math.abs(mean(canvas) - mean(drawing))).toBeLessThan(3);
    expect(Math.abs(Math.max(...canvas) - Math.max(...drawing))).toBeLessThan(3);
  });

  test('runs the same way on both', async () => {
    for (const pixels of [painted(paint), await written(paint)]) {
      const [falling, rising] = [spreadAlong(pixels, 1), spreadAlong(pixels, -1)];
      expect(rising > falling).toBe(!paint.endsWith('-mark'));
    }
  });
});

test('a value is hatched more densely than the absence of one', () => {
  const ink = (paint: Paint, ground: string) => {
    const pixels = painted(paint);
    const light = mean(painted(ground as Paint));
    return (light - mean(pixels)) / light;
  };
  expect(ink('hatch-regressing-mark', 'regressing-tint')).toBeGreaterThan(ink('hatch-hatch', 'surface')); // prettier-ignore
});
