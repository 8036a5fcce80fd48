import { shareOf } from '../../core/value.js';
import { fieldName } from '../../data/field.js';
import type { TreemapMessages } from '../../i18n/messages/treemap.js';
import type { Locale } from '../../i18n/register.js';
import { treemap } from '../../i18n/texts.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import type { TreeData } from './treemap.data.js';
import type { TreemapOptions } from './treemap.options.js';
import { lineOf } from './treemap.paints.js';
import type { Branch, Tree } from './treemap.tree.js';

/** All that a treemap says about its data, in one language. */
export interface TreeWords {
  texts: TreemapMessages;
  /** Prints values in the one unit of the chart. */
  column: ColumnFormat;
  /** The values are percentages themselves: shares of them would say the same again. */
  areShares: boolean;
  nameOf: (branch: Branch) => string;
  /** "Chi thường xuyên › Giáo dục" */
  pathOf: (branch: Branch) => string;
  /** What it is drawn with, printed. */
  valueOf: (branch: Branch) => string;
  /** Share of another branch; a dash where that is nothing. */
  shareText: (branch: Branch, whole: Branch) => string;
  pointLabel: (branch: Branch) => string;
  valueHead: string;
  /** Some names as a list; of many the first and the number of the rest. */
  namesOf: (branches: readonly Branch[]) => string;
  describe: (root: Branch) => string;
}

/** Names that are told one by one, and names of a long path that are told from its end. */
const [toldNames, toldSteps] = [5, 5];

export function treeWords(
  data: TreeData,
  tree: Tree,
  options: TreemapOptions,
  locale: Locale,
): TreeWords {
  const { format, messages } = locale;
  const texts = locale.texts(treemap);
  const values = [tree.whole.size, ...tree.branches.map(({ value }) => value)];
  const column = columnFormat(format, values, options);
  const nameOf = ({ name, depth }: Branch) =>
    (depth === 0 ? options.wholeLabel || texts.whole : name) || messages.numbers.noData;
  const pathOf = (branch: Branch) => {
    const names = lineOf(branch).map(nameOf);
    return texts.path(names.length > toldSteps ? ['…', ...names.slice(-toldSteps)] : names);
  };
  const valueOf = ({ size }: Branch) => column.full(size);
  const shareText = ({ size }: Branch, { size: whole }: Branch) => {
    const share = shareOf(size, whole);
    const isWhole = share !== null && Math.abs(100 * share - Math.round(100 * share)) < 1e-9;
    return format.percent(share, { decimals: isWhole ? 0 : 1 });
  };
  const named = fieldName(data.valueField);
  const usual = named === 'value' || named === '' ? messages.words.value : named;
  const words = {
    ...{ texts, column, nameOf, pathOf, valueOf, shareText },
    areShares: column.unit === '%',
    valueHead: options.valueLabel || usual,
    namesOf: (branches: readonly Branch[]) => {
      const names = branches.slice(0, toldNames).map(nameOf);
      const rest = branches.length - names.length;
      return format.list(rest > 0 ? [...names, texts.more(rest)] : names);
    },
    pointLabel: (branch: Branch) => {
      const said = [pathOf(branch), valueOf(branch), shareText(branch, tree.whole)] as const;
      if (!isGroup(branch)) return texts.part(...said);
      return texts.groupPoint(...said, texts.parts(branch.children.length));
    },
  };
  return { ...words, describe: (root) => describe(root, words) };
}

/** Whether there is something to see inside. */
export function isGroup({ children }: Branch): boolean {
  return children.some(({ size }) => size > 0);
}

function largestIn({ children }: Branch): Branch | undefined {
  return children.reduce<Branch | undefined>(
    (best, child) => (child.size > (best?.size ?? 0) ? child : best),
    undefined,
  );
}

function describe(
  root: Branch,
  { texts, nameOf, valueOf, shareText }: Omit<TreeWords, 'describe'>,
): string {
  const first = largestIn(root);
  if (!first) {
    const isZero = root.children.some(({ value }) => value === 0);
    return `${isZero ? texts.allZero : texts.empty}.`;
  }
  const second = largestIn(first);
  const parts = root.children.filter(({ size }) => size > 0).length;
  const inside = second ? [texts.within(nameOf(second), valueOf(second))] : [];
  const largest = texts.largest(nameOf(first), valueOf(first), shareText(first, root));
  const contains = texts.contains(nameOf(root), valueOf(root), parts);
  return [contains, [largest, ...inside].join(', ')].map((sentence) => `${sentence}.`).join(' ');
}
