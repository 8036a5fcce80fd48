// @ts-check
// A Vite plugin: templates of Lit ship without the indentation and the comments of their source. Lines stay lines, so
// that source maps hold, and white space between elements stays white space.
import { parseAst } from 'vite';

const tags = new Set(['css', 'html', 'svg']);

/** @typedef {{ type: string, start: number, end: number, [member: string]: unknown }} Node */

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/**
 * The texts of all templates in a tree, nested ones as well.
 * @param {Node} node
 * @returns {Generator<Node & { tag: string }>}
 */
function* textsIn(node) {
  if (node.type === 'TaggedTemplateExpression' && isNode(node['tag'])) {
    const name = String(node['tag']['name']);
    if (isNode(node['quasi']) && tags.has(name))
      for (const text of /** @type {Node[]} */ (node['quasi']['quasis']))
        yield { ...text, tag: name };
  }
  for (const member of Object.values(node).flat()) if (isNode(member)) yield* textsIn(member);
}

/** @param {string} text @param {string} tag */
function unindent(text, tag) {
  const linesOf = (/** @type {string} */ comment) => comment.replace(/[^\n]/g, '');
  const bare = tag === 'css' ? text.replace(/\/\*[^]*?\*\//g, linesOf) : text;
  return bare.replace(/\n[ \t]+/g, '\n');
}

/** @returns {import('vite').Plugin} */
export function unindentTemplates() {
  return {
    name: 'unindent-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return null;
      const texts = [...textsIn(/** @type {Node} */ (/** @type {unknown} */ (parseAst(code))))];
      texts.sort((a, b) => b.start - a.start);
      for (const { start, end, tag } of texts)
        code = code.slice(0, start) + unindent(code.slice(start, end), tag) + code.slice(end);
      return { code, map: null };
    },
  };
}
