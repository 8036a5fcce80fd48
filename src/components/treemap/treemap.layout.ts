import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Notice, Scene } from '../../scene/scene.js';
import { readTree, type TreeData } from './treemap.data.js';
import { labelLayers, tileLayers } from './treemap.marks.js';
import type { TreemapOptions } from './treemap.options.js';
import { lineOf, paintsOf } from './treemap.paints.js';
import { blocksOf } from './treemap.plan.js';
import { treeReading } from './treemap.reading.js';
import { treeTable } from './treemap.table.js';
import { growTree, type Branch, type Tree } from './treemap.tree.js';
import { isGroup, treeWords, type TreeWords } from './treemap.words.js';

export type { TreemapOptions } from './treemap.options.js';

/** A step on the way from the whole to the group that is shown. */
export interface TrailStep {
  /** '' for the whole. */
  key: string;
  name: string;
  /** Printed with its unit; '' without data. */
  value: string;
}

/** The picture of one group of a tree, or of all. */
export interface TreemapScene extends Scene {
  /** From the whole to what is shown. */
  trail: readonly TrailStep[];
  /** Whether this is the key of a group that can be gone into. */
  isGroup(key: string): boolean;
}

/**
 * Rows as parts within parts: rectangles whose areas are in proportion to the values.
 * Rows that cannot be used are told in `issues`; where nothing can be drawn the scene has no parts, and says so.
 */
export function layoutTreemap(
  data: readonly Row[],
  options: TreemapOptions,
  size: Frame,
  locale: Locale,
): TreemapScene {
  const frame = usableFrame(size);
  const read = readTree(data, options);
  const tree = growTree(read, options);
  const words = treeWords(read, tree, options, locale);
  const chosen = tree.byKey.get(options.root ?? '');
  const root = chosen && isGroup(chosen) ? chosen : tree.whole;
  const paints = paintsOf(tree, options.highlight);
  const namesOf = (branch: Branch) => groupNames(branch, root, words);
  const blocks = blocksOf(root, frame, namesOf);
  const hasData = tree.branches.some(({ value }) => value !== null && value >= 0);
  const text = hasData ? words.texts.allZero : words.texts.empty;
  return {
    kind: 'treemap',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    layers: [
      ...tileLayers(blocks, paints),
      ...labelLayers(blocks, root, paints, words),
      ...(tree.whole.size > 0 ? [] : [emptyLayer(text, frame)]),
    ],
    legend: null,
    ...treeReading({ tree, blocks, rows: data, paints, words }),
    table: once(() => treeTable(tree, words, locale)),
    size: tree.branches.length,
    describe: once(() => words.describe(root)),
    notices: noticesOf(read, tree, words, locale),
    issues: [...read.issues, ...tree.issues, ...optionIssues(options, chosen)],
    trail: [tree.whole, ...lineOf(root)].map((branch) => {
      return {
        key: branch.key,
        name: words.nameOf(branch),
        value: hasData ? words.valueOf(branch) : '',
      };
    }),
    isGroup: (key) => isGroup(tree.byKey.get(key) ?? tree.whole) && tree.byKey.has(key),
  };
}

/** What may stand on the tab of a group. */
function groupNames(branch: Branch, root: Branch, words: TreeWords): string[] {
  const name = words.nameOf(branch);
  const share = words.areShares ? words.valueOf(branch) : words.shareText(branch, root);
  return [`${name} · ${share}`, name];
}

/** Options that cannot be followed are told, and left out. */
function optionIssues({ format, root }: TreemapOptions, chosen: Branch | undefined): Issue[] {
  const issues: Issue[] = [];
  const refuse = (field: string, found: string, message: string) => {
    issues.push({ code: 'config', field, found, message });
  };
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  if (root && !(chosen && isGroup(chosen)))
    refuse('root', root, `There is no group "${root}" to show.`);
  return issues;
}

function noticesOf(
  { leftOut }: TreeData,
  { branches, unequal }: Tree,
  { texts, nameOf, namesOf, column }: TreeWords,
  locale: Locale,
): Notice[] {
  const notices = leftOutNotices(leftOut, locale);
  const tell = (code: string, text: string) => void notices.push({ code, text });
  const leaves = branches.filter(({ children }) => children.length === 0);
  const missing = leaves.filter(({ value }) => value === null);
  if (missing.length > 0) tell('no-data', texts.noDataParts(missing.length, namesOf(missing)));
  const zero = leaves.filter(({ value }) => value === 0);
  if (zero.length > 0) tell('zero', texts.zeroParts(zero.length, namesOf(zero)));
  for (const group of unequal.slice(0, mostNotices))
    tell('sum', texts.unequal(nameOf(group), column.full(group.value), column.full(group.size)));
  return notices;
}

/** Groups whose sums are told one by one. */
const mostNotices = 5;
