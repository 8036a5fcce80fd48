import { fieldName } from '../../data/field.js';
import type { RankChartMessages } from '../../i18n/messages/rank-chart.js';
import type { Locale } from '../../i18n/register.js';
import { rankChart } from '../../i18n/texts.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import { positionWords } from '../../scene/positions.js';
import { remembered } from '../../scene/remembered.js';
import type { RankData, Unit } from './rank-chart.data.js';
import type { RankChartOptions } from './rank-chart.options.js';

/** All that a rank chart says about its data, in one language. */
export interface RankWords {
  texts: RankChartMessages;
  nameOf: (key: string) => string;
  /** A period in a sentence ("năm 2025") or on the axis ("2025"). */
  periodOf: (period: number, form: 'sentence' | 'short') => string;
  /** "hạng 2/8", or tied: "đồng hạng 2/8". */
  rankOf: (unit: Unit, point: number, isTied: boolean) => string;
  list: (names: readonly string[]) => string;
  /** What units are ranked by. */
  measure: string;
  column: ColumnFormat;
}

export function rankWords(data: RankData, options: RankChartOptions, locale: Locale): RankWords {
  const texts = locale.texts(rankChart);
  const { fields, positions, found, ranked } = data;
  const { labels = {}, label } = options;
  const values = data.units.flatMap((unit) => unit.values.filter((value) => !Number.isNaN(value)));
  const periodWords = (form: 'sentence' | 'short') =>
    remembered((period: number) => positionWords(positions, found[period], form, locale));
  const periods = { sentence: periodWords('sentence'), short: periodWords('short') };
  const isWhole = fields.rank === null; // of ranks that were given nobody knows how many units there are
  return {
    texts,
    nameOf: (key) => (Object.hasOwn(labels, key) ? (labels[key] ?? key) : key),
    periodOf: (period, form) => periods[form](period),
    rankOf(unit, point, isTied) {
      const of = isWhole ? ranked[unit.periods[point]!] : undefined;
      const rank = locale.format.rank(unit.ranks[point]!, of);
      return isTied ? texts.tied(rank) : rank;
    },
    list: (names) => locale.format.list(names),
    measure: label || (fields.value === null ? '' : fieldName(fields.value)),
    column: columnFormat(locale.format, values, options),
  };
}
