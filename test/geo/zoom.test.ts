import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, carryZoom, limitZoom, mostZoom, panBy, wholeMap, zoomAt, zoomToBox } from '../../src/geo/zoom.js'; // prettier-ignore

const room = { x: 10, y: 20, width: 600, height: 400 };
const put = (zoom: { k: number; x: number; y: number }, x: number, y: number) => [
  zoom.k * x + zoom.x,
  zoom.k * y + zoom.y,
];

describe('zoom', () => {
  test('keeps the point under the pointer', () => {
    const zoom = zoomAt(wholeMap, 2, 100, 200, room);
    expect(zoom).toEqual({ k: 2, x: -100, y: -200 });
    expect(put(zoom, 100, 200)).toEqual([100, 200]);
  });

  test('out again shows the whole', () => {
    expect(zoomAt(zoomAt(wholeMap, 4, 30, 40, room), 0.01, 500, 300, room)).toEqual(wholeMap);
  });

  test('moves as far as the edge of the map, and no farther', () => {
    const zoom = zoomAt(wholeMap, 2, 310, 220, room);
    expect(panBy(zoom, 1e6, 1e6, room)).toEqual({ k: 2, x: -10, y: -20 });
    expect(panBy(zoom, -1e6, -1e6, room)).toEqual({ k: 2, x: -610, y: -420 });
    expect(panBy(wholeMap, 50, 50, room)).toEqual(wholeMap);
  });

  test('to a box puts its middle in the middle, at half of the room', () => {
    const box = { x: 280, y: 210, width: 30, height: 20 };
    const zoom = zoomToBox(wholeMap, box, room);
    expect(zoom.k).toBeCloseTo(10);
    const [x, y] = put(zoom, 295, 220);
    expect([x, y]).toEqual([expect.closeTo(310), expect.closeTo(220)]);
    expect(zoomToBox(wholeMap, { ...box, width: 0, height: 0 }, room).k).toBe(mostZoom);
  });

  test('what is drawn already is carried on', () => {
    const from = { k: 2, x: -30, y: 5 };
    const to = { k: 5, x: -200, y: -70 };
    const [x, y] = put(from, 40, 60);
    expect(put(between(from, to), x!, y!)).toEqual(put(to, 40, 60));
  });

  test('is carried to a room of another size: the factor and the place in the middle stay', () => {
    const square = [0, 0, 100, 100] as const;
    // One unit is 4 px in the first room, 2 px in the second.
    const from = { x: 0, y: 0, width: 600, height: 400 };
    const to = { x: 10, y: 20, width: 200, height: 300 };
    // The place (60, 45) lies at (340, 180) of the whole, and in the middle of what is magnified.
    const zoom = { k: 4, x: 300 - 4 * 340, y: 200 - 4 * 180 };
    // There (60, 45) lies at (130, 160) of the whole, and the middle at (110, 170).
    expect(carryZoom(zoom, square, from, to)).toEqual({ k: 4, x: 110 - 4 * 130, y: 170 - 4 * 160 });
    expect(carryZoom(wholeMap, square, from, to)).toEqual(wholeMap);
    expect(carryZoom(zoom, square, from, from)).toEqual(zoom);
  });

  test('never loses the map, whatever the gestures', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const gesture = fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), number, number);
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 12 }), (gestures) => {
        let zoom = wholeMap;
        for (const [factor, x, y] of gestures)
          zoom = panBy(zoomAt(zoom, factor, x, y, room), y, x, room);
        const [left, top] = put(zoom, room.x, room.y);
        const [right, bottom] = put(zoom, room.x + room.width, room.y + room.height);
        expect(zoom.k).toBeGreaterThanOrEqual(1);
        expect(zoom.k).toBeLessThanOrEqual(mostZoom);
        expect(left).toBeLessThanOrEqual(room.x + 1e-6);
        expect(top).toBeLessThanOrEqual(room.y + 1e-6);
        expect(right).toBeGreaterThanOrEqual(room.x + room.width - 1e-6);
        expect(bottom).toBeGreaterThanOrEqual(room.y + room.height - 1e-6);
        expect(limitZoom(zoom, room)).toEqual(zoom);
      }),
    );
  });
});
