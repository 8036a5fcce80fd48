import { expect, test } from 'vitest';
import { safeHref } from '../../src/core/url.js';

test.each([
  ['https://danang.gov.vn/a?b=1', 'https://danang.gov.vn/a?b=1'],
  ['  /bao-cao/2025  ', '/bao-cao/2025'],
  ['bao-cao.html#muc-2', 'bao-cao.html#muc-2'],
  ['//danang.gov.vn/', '//danang.gov.vn/'],
  ['mailto:phuong@danang.gov.vn', 'mailto:phuong@danang.gov.vn'],
  ['tel:+842363000000', 'tel:+842363000000'],
])('R-URL: %j is a link', (text, href) => {
  expect(safeHref(text)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'blob:https://a/1',
  'file:///etc/passwd',
  'https://user:secret@example.com/',
  'https://[',
  '',
  '   ',
  null,
  undefined,
])('R-URL: %j is none', (text) => {
  expect(safeHref(text)).toBeNull();
});
