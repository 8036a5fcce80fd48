import type { Better } from '../core/indicator.js';
import { decimalOf, roundTo, shift, valueOf } from './decimal.js';
import { countsAsEqual, writeDecimal } from './digits.js';
import type { Formatter, SurplusOptions, UnitOptions } from './formatter.js';
import type { CoreMessages } from './messages.js';
import type { GoalMessages } from './messages/goals.js';
import { amountOf, isFigure, percentOf, printed } from './quantity.js';
import { differenceUnit, unitWord } from './unit-words.js';

type Texts = Pick<CoreMessages, 'numbers' | 'units' | 'goals'>;
type GoalMethods = Pick<
  Formatter,
  'change' | 'gap' | 'achievement' | 'surplus' | 'score' | 'count' | 'rank' | 'list'
>;

/** Above this share of the target, a percentage says less than a multiple. */
const MOST_PERCENT = 999;
/** Key of the unit that scores are told in. */
const POINTS = 'điểm';

/** How changes, gaps and results are told in a language. */
export function goalWords(texts: Texts): GoalMethods {
  const { numbers } = texts;
  const plain = (value: number | null | undefined, unit?: string) =>
    printed(texts, value, { unit });
  return {
    change: (delta, options) => changeOf(texts, delta, options),
    gap: (gap, options) => gapOf(texts, gap, options),
    achievement: (ratio) => (isFigure(ratio) ? achievementOf(texts, ratio) : numbers.noData),
    surplus: (value, target, options) => surplusOf(texts, value, target, options),
    score: (value, max) => `${plain(value)}/${plain(max, POINTS)}`,
    count: (passed, total) => numbers.criteriaMet(plain(passed), plain(total)),
    rank: (rank, of) =>
      of === undefined ? numbers.rank(plain(rank)) : numbers.rankOf(plain(rank), plain(of)),
    list: (items) => listOf(texts, items),
  };
}

function changeOf(
  texts: Texts,
  delta: number | null | undefined,
  { unit, decimals }: UnitOptions = {},
): string {
  if (!isFigure(delta)) return texts.numbers.noData;
  if (delta === 0) return texts.goals.unchanged;
  const amount = differenceOf(texts, delta, unit, decimals);
  return delta > 0 ? texts.goals.up(amount) : texts.goals.down(amount);
}

function gapOf(
  texts: Texts,
  gap: number | null | undefined,
  { unit, decimals, better = 'higher' }: SurplusOptions = {},
): string {
  if (!isFigure(gap)) return texts.numbers.noData;
  const [missing, exact, surplus] = gapTexts(texts.goals, better);
  if (gap === 0) return exact;
  const amount = differenceOf(texts, gap, unit, decimals);
  return gap > 0 ? missing(amount) : surplus(amount);
}

type Told = (amount: string) => string;

/** How a gap is told by the good direction: still missing, exactly there, beyond. */
function gapTexts(
  goals: GoalMessages,
  better: Better,
): [missing: Told, exact: string, beyond: Told] {
  switch (better) {
    case 'lower':
      return [goals.toReduce, goals.met, goals.underTarget];
    case 'range':
    case 'maintain':
      return [goals.outside, goals.inside, () => goals.inside];
    default:
      return [goals.missing, goals.met, goals.over];
  }
}

function achievementOf(texts: Texts, ratio: number): string {
  const { goals, numbers } = texts;
  const percent = valueOf(shift(decimalOf(ratio), 2));
  if (countsAsEqual(ratio, 1)) return goals.met;
  if (percent > MOST_PERCENT) {
    return goals.timesTarget(writeDecimal(numbers, roundTo(decimalOf(ratio), 1)));
  }
  const tenths = valueOf(roundTo(decimalOf(percent), 1));
  if (percent > 100) return goals.over(percentAmount(texts, percent, tenths - 100));
  const share =
    tenths === 100 ? numbers.lessThan(percentOf(texts, 1)) : percentOf(texts, tenths / 100);
  return goals.shareOfTarget(share);
}

/** How many percent more, with at most one decimal; "dưới 0,1%" where that would be none. */
function percentAmount(texts: Texts, percent: number, over: number): string {
  return over === 0
    ? amountOf(texts, percent - 100, { unit: '%', decimals: 1 })
    : percentOf(texts, valueOf(roundTo(decimalOf(over), 1)) / 100);
}

function surplusOf(
  texts: Texts,
  value: number,
  target: number,
  options: SurplusOptions = {},
): string {
  const { unit, better } = options;
  const gap = better === 'lower' ? value - target : target - value;
  const inPoints = unit !== undefined && unitWord(texts.units, unit).difference !== undefined;
  if (inPoints || target <= 0 || better === 'lower') return gapOf(texts, gap, options);
  const ratio = value / target;
  return Number.isFinite(ratio) ? achievementOf(texts, ratio) : gapOf(texts, gap, options);
}

function differenceOf(
  texts: Texts,
  value: number,
  unit: string | undefined,
  decimals: number | undefined,
): string {
  const difference = unit === undefined ? undefined : differenceUnit(texts.units, unit);
  return amountOf(texts, value, { unit: difference, decimals });
}

function listOf({ numbers }: Texts, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1).join(numbers.listSeparator);
  return before === '' ? last : before + numbers.lastSeparator + last;
}
