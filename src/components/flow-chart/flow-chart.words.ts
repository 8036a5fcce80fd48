import { fieldName } from '../../data/field.js';
import type { FlowChartMessages } from '../../i18n/messages/flow-chart.js';
import type { Locale } from '../../i18n/register.js';
import { flowChart } from '../../i18n/texts.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import { isTight } from '../../scene/axis.js';
import type { FlowData } from './flow-chart.data.js';
import { balanceOf, type FlowLink, type FlowNode } from './flow-chart.links.js';
import type { FlowChartOptions } from './flow-chart.options.js';
import { shareOf, type Stage } from './flow-chart.stages.js';

/** All that a flow chart calls things by, in one language. */
export interface FlowWords {
  texts: FlowChartMessages;
  /** Head of the values. */
  valueLabel: string;
  /** "Đơn vị: hồ sơ", told once; '' where it stands at the numbers. */
  unit: string;
  /** A value with its unit; the words for no data where there is none. */
  full: (value: number) => string;
  /** A value in the picture, where the unit is told once. */
  bare: (value: number) => string;
  share: (share: number | null) => string;
  /** "mất 312 hồ sơ (12,4%)"; '' where nothing is lost or gained, or it is not known. */
  change: (stage: Stage) => string;
  linkName: (link: FlowLink) => string;
  /** Share of a flow in all that is at the place where it begins. */
  linkShare: (link: FlowLink) => string;
  /** What does not go on from a place, or comes to it from elsewhere; '' where all is passed on. */
  balance: (node: FlowNode) => string;
}

export function flowWords(data: FlowData, options: FlowChartOptions, locale: Locale): FlowWords {
  const texts = locale.texts(flowChart);
  const { messages, format } = locale;
  const column = columnFormat(format, valuesOf(data), options);
  const isApart = column.unit !== '' && !isTight(column);
  const or = (print: ColumnFormat['full']) => (value: number) =>
    Number.isNaN(value) ? messages.words.noData : print(value);
  const full = or(column.full);
  const share: FlowWords['share'] = (part) =>
    part === null
      ? messages.numbers.noData
      : format.percent(part, { decimals: part === 1 ? 0 : 1 });
  return {
    texts,
    valueLabel: options.label || fieldName(data.fields.value),
    unit: isApart ? messages.words.unit(column.unit) : '',
    full,
    bare: isApart ? or(column.bare) : full,
    share,
    change: ({ loss, ofPrevious }) => {
      if (loss === null || loss === 0) return '';
      const part = share(ofPrevious === null ? null : Math.abs(1 - ofPrevious));
      return loss > 0 ? texts.lost(full(loss), part) : texts.gained(full(-loss), part);
    },
    linkName: ({ from, to }) => texts.flow(from.name, to.name),
    linkShare: ({ from, value }) => share(shareOf(value, balanceOf(from).total)),
    balance: (node) => {
      const { total, kept, added } = balanceOf(node);
      if (kept > 0) return texts.kept(full(kept), share(shareOf(kept, total)));
      return added > 0 ? texts.added(full(added)) : '';
    },
  };
}

/** All values that are printed: places may hold more than any flow. */
function valuesOf({ stages, graph }: FlowData): number[] {
  const totals = graph.columns.flat().map((node) => balanceOf(node).total);
  const values = [...stages, ...graph.links].map(({ value }) => value);
  return [...totals, ...values].filter(Number.isFinite);
}
