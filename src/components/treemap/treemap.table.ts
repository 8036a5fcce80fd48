import { percentOf, shareOf } from '../../core/value.js';
import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import type { Branch, Tree } from './treemap.tree.js';
import type { TreeWords } from './treemap.words.js';

/** One row a group or part, groups before their parts, in the author's order: all of them, whatever the picture shows. */
export function treeTable(tree: Tree, words: TreeWords, locale: Locale): SceneTable {
  const { texts, column, shareText } = words;
  const noData: TableCell = {
    text: locale.messages.numbers.noData,
    value: null,
    spoken: locale.messages.words.noData,
  };
  const shareCell = (branch: Branch, whole: Branch): TableCell => {
    const share = hasFigure(branch) ? shareOf(branch.size, whole.size) : null;
    return share === null ? noData : { text: shareText(branch, whole), value: percentOf(share) };
  };
  const valueCell = (branch: Branch): TableCell => {
    const value = branch.size > 0 || isSum(branch) ? branch.size : branch.value;
    return value === null ? noData : { text: column.full(value), value };
  };
  const text = (value: string): TableCell => ({ text: value, value });
  const isDeep = tree.branches.some(({ depth }) => depth > 1);
  const level = ({ depth }: Branch): TableCell => ({
    text: locale.format.number(depth),
    value: depth,
  });
  const heads = [
    { key: 'name', label: texts.name, numeric: false },
    ...(isDeep
      ? [
          { key: 'group', label: texts.group, numeric: false },
          { key: 'level', label: texts.level, numeric: true },
        ]
      : []),
    { key: 'value', label: words.valueHead, numeric: true },
    ...(isDeep ? [{ key: 'shareOfGroup', label: texts.shareOfGroup, numeric: true }] : []),
    { key: 'shareOfWhole', label: texts.shareOfWhole, numeric: true },
  ];
  return {
    columns: heads,
    rows: tree.branches.map((branch) => {
      const group = branch.group ?? tree.whole;
      return {
        key: branch.key,
        cells: [
          text(words.nameOf(branch)),
          ...(isDeep ? [text(words.nameOf(group)), level(branch)] : []),
          valueCell(branch),
          ...(isDeep ? [shareCell(branch, group)] : []),
          shareCell(branch, tree.whole),
        ],
      };
    }),
  };
}

/** Whether its size is the sum of its parts. */
function isSum({ children }: Branch): boolean {
  return children.some(({ value, size }) => value !== null || size > 0);
}

/** Whether it has a size at all, which may be 0. */
function hasFigure(branch: Branch): boolean {
  return branch.size > 0 || branch.value === 0 || isSum(branch);
}
