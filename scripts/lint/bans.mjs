// @ts-check
// What no source file may contain, as options of ESLint's `no-restricted-*` rules. test/tooling/lint.test.ts plants each.
import { bannedD3, entries, forbiddenRooms } from './floors.mjs';

/** Markup from strings and styles in markup: what a strict Content-Security-Policy or a reader's safety forbids. */
export const unsafeSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Markup is never written from a string: use a Lit template or textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|write|writeln)$/][callee.object.name!=/^(process|stream)$/]',
    message: 'Markup is never written from a string: use a Lit template or textContent.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name!="css"] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message:
      'A style attribute breaks a strict style-src: use a class, a part or the cssProps directive.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name!="css"] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/i]',
    message: 'Markup is never written from a string: use a nested template.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A style attribute breaks a strict style-src: use element.style.setProperty.',
  },
  {
    selector:
      'MemberExpression[object.name="document"][property.name=/^(querySelector|querySelectorAll|getElementById|getElementsBy\\w+)$/]',
    message:
      'Elements look up in their own root (getRootNode or a query decorator), never in the document.',
  },
];

/** Habits of the house that a type checker does not see. */
export const houseSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Names are the contract: export by name.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'State of a module is shared by every element on the page: keep it in an instance.',
  },
  {
    selector: 'LogicalExpression[operator="||"][right.type="Literal"][right.raw="null"]',
    message: '`|| null` turns 0 and "" into no data: ?? is meant.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals.',
  },
  {
    selector: 'MemberExpression[property.name=/^(getBBox|getComputedTextLength)$/]',
    message: 'Nothing is measured after drawing: estimate with scene/text.ts.',
  },
];

/** Globals that exist only in a page. Types (`HTMLTableElement`) stay allowed. */
export const domGlobals = [
  'window',
  'document',
  'self',
  'navigator',
  'location',
  'history',
  'screen',
  'localStorage',
  'sessionStorage',
  'customElements',
  'getComputedStyle',
  'matchMedia',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'ResizeObserver',
  'MutationObserver',
  'IntersectionObserver',
  'DOMParser',
  'XMLSerializer',
  'CSSStyleSheet',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Image',
  'Path2D',
  'DOMMatrix',
  'ShadowRoot',
];

/**
 * Import patterns that no module of a room may use.
 * @param {string} room
 */
export function importPatterns(room) {
  const patterns = [
    {
      regex: `^(${bannedD3.join('|')})$`,
      message: 'Lit alone owns the DOM, and D3 is imported by module.',
    },
    {
      regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)',
      message:
        'No markup from strings, and no style strings: both break a strict Content-Security-Policy.',
    },
    {
      regex: '^lit/static-html',
      importNamePattern: '^unsafeStatic$',
      message: 'No markup from strings.',
    },
    {
      regex: `^(\\.\\./)+(${entries.join('|')})\\.js$`,
      message: 'The entries stand above every room.',
    },
  ];
  const rooms = forbiddenRooms(room);
  if (rooms.length > 0)
    patterns.push({
      regex: `^(\\.\\./)+(${rooms.join('|')})/`,
      message: `Imports go down the floors only: ${room} knows nothing of this room.`,
    });
  if (room === 'components')
    patterns.push({
      regex: '^\\.\\./[^.]',
      message: 'A component does not import another: extract downwards.',
    });
  return patterns;
}

/** Lit, which floors 1–4 do not know. */
export const litPattern = {
  regex: '^(@lit|lit|lit-html|lit-element)(/|$)',
  message: 'Floors 1–4 run without a DOM and without Lit.',
};
