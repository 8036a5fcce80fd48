import { describe, expect, test } from 'vitest';
import type { ScenePoint } from '../../src/scene/scene.js';
import { pointByName, typeOn } from '../../src/scene/type-ahead.js';

describe('letters', () => {
  test('go on with a name for a second, then begin another', () => {
    const first = typeOn(null, 'x', 0);
    expect(first).toEqual({ text: 'x', at: 0 });
    expect(typeOn(first, 'u', 999)).toEqual({ text: 'xu', at: 999 });
    expect(typeOn(first, 'u', 1000)).toEqual({ text: 'u', at: 1000 });
  });

  test('with marks, and digits, are letters; other keys are none', () => {
    for (const key of ['đ', 'Ạ', '1']) expect(typeOn(null, key, 0)?.text).toBe(key);
    for (const key of ['Enter', '+', '-', 'ArrowLeft', 'F1']) expect(typeOn(null, key, 0)).toBeNull(); // prettier-ignore
  });

  test('a blank and a 0 go on with a name and begin none', () => {
    for (const key of [' ', '0']) {
      expect(typeOn(null, key, 0)).toBeNull();
      expect(typeOn({ text: 'khu', at: 0 }, key, 10)?.text).toBe(`khu${key}`);
      expect(typeOn({ text: 'khu', at: 0 }, key, 2000)).toBeNull();
    }
  });
});

describe('a name', () => {
  const points = ['Xuân Hà: 3', 'Thạc Gián: 4', 'Thanh Khê Đông: 5', 'Thanh Khê Tây: 6'].map(
    (label): ScenePoint => ({ key: label, series: null, x: 0, y: 0, label, datum: null }),
  );
  const found = (active: number, text: string) =>
    pointByName(points, points[active] ?? null, text)?.label ?? null;

  test('is found by how it begins, marks and case aside, else by how one of its words does', () => {
    expect(found(-1, 'XUAN')).toBe('Xuân Hà: 3');
    expect(found(-1, 'thạc')).toBe('Thạc Gián: 4');
    expect(found(-1, 'khe')).toBe('Thanh Khê Đông: 5');
    expect(found(-1, 'z')).toBeNull();
  });

  test('one letter leads on, more letters may stay', () => {
    expect(found(1, 't')).toBe('Thanh Khê Đông: 5');
    expect(found(3, 't')).toBe('Thạc Gián: 4');
    expect(found(2, 'th')).toBe('Thanh Khê Đông: 5');
  });
});
