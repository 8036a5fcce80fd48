import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from './browser.js';
import { textFaults } from './text-faults.js';

// The detector is itself tested: one that finds nothing would let every page pass.
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 400, height: 300 } });
});
beforeEach(() => page.setContent('<!doctype html><body></body>'));
afterAll(() => browser.close());

async function faultsOf(markup: string): Promise<string[]> {
  await page.setContent(
    `<!doctype html><body style="margin:8px;font:16px/1.5 sans-serif">${markup}`,
  );
  return page.evaluate(textFaults);
}

test('clean text has no faults', async () => {
  const lines = '<p>Thu ngân sách</p><p>Một dòng dài hơn chiều rộng của trang này</p>';
  expect(
    await faultsOf(`${lines}<svg width="200" height="40"><text y="20">Quý III</text></svg>`),
  ).toEqual([]);
});

test('overlapping SVG labels are found, across shadow roots', async () => {
  const svg =
    '<svg width="200" height="40"><text x="0" y="20">Quý III</text><text x="20" y="22">Quý IV</text></svg>';
  const faults = await faultsOf(`<x-a><template shadowrootmode="open">${svg}</template></x-a>`);
  expect(faults).toEqual(['"Quý III" and "Quý IV" overlap']);
});

test('text cut off by its box is found', async () => {
  const box = '<div style="width:60px;overflow:hidden;white-space:nowrap">Phường Thanh Khê</div>';
  expect(await faultsOf(box)).toEqual(['"Phường Thanh Khê" is cut off by <div>']);
});

test('text cut off by its picture is found', async () => {
  const svg = '<svg width="40" height="30"><text y="20">Chính Gián</text></svg>';
  expect(await faultsOf(svg)).toEqual(['"Chính Gián" is cut off by <svg>']);
});

test('a page that scrolls sideways is found', async () => {
  const faults = await faultsOf('<div style="width:900px">Rộng</div>');
  expect(faults).toEqual(['the page scrolls sideways: 908 px in 400 px']);
});

test('text for screen readers alone and closed parts are left out', async () => {
  const hidden =
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap">Đang tải dữ liệu</span>';
  const closed = '<details><summary>Bảng</summary><p>Ẩn</p></details>';
  expect(await faultsOf(hidden + closed + '<p>Hiện</p>')).toEqual([]);
});

test('what a reader can scroll with the keyboard is not cut off', async () => {
  const wide = '<p style="width:900px;text-align:right">Thay đổi</p>';
  const scroller = (attributes: string) =>
    faultsOf(`<div style="overflow-x:auto" ${attributes}>${wide}</div>`);
  expect(await scroller('tabindex="0"')).toEqual([]);
  expect(await scroller('')).toEqual(['"Thay đổi" leaves the window']);
});
