import type { TableNode } from '../../src/data/table-grid.js';

type Attributes = Readonly<Record<string, string>>;

const text = (content: string): TableNode => ({
  nodeType: 3,
  nodeName: '#text',
  textContent: content,
  childNodes: [],
});

/** A comment, which a parser leaves in the tree. */
export const comment = (content: string): TableNode => ({
  nodeType: 8,
  nodeName: '#comment',
  textContent: content,
  childNodes: [],
});

/** An element as a parser makes it. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (TableNode | string)[]
): TableNode {
  const childNodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  const own = new Map(Object.entries(attributes));
  return {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    textContent: childNodes.map((child) => child.textContent ?? '').join(''),
    childNodes,
    getAttribute: (attribute) => own.get(attribute) ?? null,
  };
}

type Content = TableNode | string;

export const table = (...children: readonly Content[]): TableNode =>
  element('table', {}, ...children);
export const thead = (...rows: readonly TableNode[]): TableNode => element('thead', {}, ...rows);
export const tbody = (...rows: readonly TableNode[]): TableNode => element('tbody', {}, ...rows);
export const tfoot = (...rows: readonly TableNode[]): TableNode => element('tfoot', {}, ...rows);
export const th = (content: Content, attributes: Attributes = {}): TableNode =>
  element('th', attributes, content);
export const td = (content: Content, attributes: Attributes = {}): TableNode =>
  element('td', attributes, content);

/** A row of ready cells, or of texts for `td`s. */
export const tr = (...cells: readonly Content[]): TableNode =>
  element('tr', {}, ...cells.map((cell) => (typeof cell === 'string' ? td(cell) : cell)));
