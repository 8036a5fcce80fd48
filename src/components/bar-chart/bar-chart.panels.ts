import { groupRows, tellNobody } from '../../data/columns.js';
import type { Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import { chooseFields } from '../../data/series-fields.js';
import type { Locale } from '../../i18n/register.js';
import {
  layoutFacets,
  unionOfExtents,
  type Extent,
  type FacetRows,
  type PanelExtents,
} from '../../scene/facets.js';
import type { Frame, Scene } from '../../scene/scene.js';
import { readBars, targetField, type BarData, type SharedRows } from './bar-chart.data.js';
import { followed } from './bar-chart.issues.js';
import { barModel, type BarModel } from './bar-chart.model.js';
import type { BarChartOptions } from './bar-chart.options.js';
import { sortedCategories } from './bar-chart.order.js';
import type { BarAxes, BarPanel } from './bar-chart.panel.js';
import { areWhole, valueExtent } from './bar-chart.planned.js';
import { barWords, extremesOf } from './bar-chart.words.js';

type LayoutPanel = (
  rows: readonly Row[],
  options: BarChartOptions,
  panel: BarPanel | null,
  frame: Frame,
  locale: Locale,
) => Scene;

/** Small bar charts, one for each name in the field `facet`. Fields, series and colours are the same in all of them. */
export function layoutBarPanels(
  rows: readonly Row[],
  options: BarChartOptions & { facet: Field },
  size: Frame,
  locale: Locale,
  layoutPanel: LayoutPanel,
): Scene {
  const { facet, facetScales } = options;
  const target = targetField(options);
  const { x, ys: y } = chooseFields(rows, options, target ? [facet, target] : [facet]);
  const own: BarChartOptions = { ...options, x, y };
  const whole = readBars(rows, own);
  const isFree = facetScales === 'free';
  const shared = { groups: whole.groups, categories: isFree ? null : whole };
  const modelOf = (panel: readonly Row[]) => readModel(panel, own, shared, locale);
  const axes = isFree ? null : sharedAxes(panelsOf(rows, facet).map(modelOf), whole, own, locale);
  const facets = {
    ...{ facet, facetScales, format: options },
    measure: (panel: FacetRows) => measurePanel(modelOf(panel.rows), own),
    layout: (panel: FacetRows, frame: Frame, values: Extent | null) => {
      const common = { ...shared, axes: axes && { ...axes, values } };
      return layoutPanel(panel.rows, own, common, frame, locale);
    },
    alone: () => layoutPanel(rows, own, null, size, locale),
  };
  return layoutFacets(rows, facets, size, locale);
}

function panelsOf(rows: readonly Row[], facet: Field): Row[][] {
  const among = Int32Array.from(rows.keys()).filter((index) => isRow(rows[index]));
  const groups = groupRows(rows, among, facet, tellNobody);
  return groups.map((group) => Array.from(group.rows, (index) => rows[index]!));
}

function readModel(
  rows: readonly Row[],
  options: BarChartOptions,
  shared: SharedRows,
  locale: Locale,
): BarModel {
  const data = readBars(rows, options, shared);
  const usable = followed(options);
  return barModel(data, barWords(data, usable, locale), usable, locale);
}

/** Categories in one order: by value, that of their sums over all panels. */
function sharedAxes(
  models: readonly BarModel[],
  whole: BarData,
  options: BarChartOptions,
  locale: Locale,
): Omit<BarAxes, 'values'> {
  const { sort, order } = followed(options);
  const { nameOf } = barWords(whole, options, locale);
  const count = whole.places.length;
  const values = new Float64Array(count).fill(NaN);
  const reach = { low: new Float64Array(count), high: new Float64Array(count) };
  for (const { sortValues, stack } of models)
    for (let i = 0; i < count; i++) {
      const value = sortValues[i]!;
      if (!Number.isNaN(value)) values[i] = (Number.isNaN(values[i]!) ? 0 : values[i]!) + value;
      reach.low[i] = Math.min(reach.low[i]!, stack.low[i]!);
      reach.high[i] = Math.max(reach.high[i]!, stack.high[i]!);
    }
  return {
    order: sortedCategories({ values, nameOf, compare: locale.compare }, sort, order),
    reach,
    isWhole: models.every(({ shown }) => areWhole(shown)),
  };
}

/** The extremes of a panel, as told and as drawn. */
function measurePanel(model: BarModel, options: BarChartOptions): PanelExtents {
  const values = extremesOf(model.shown.map(({ series }) => series));
  const told = unionOfExtents(values.map((value): Extent => [value, value]));
  const drawn = told && valueExtent({ model, drawn: model.order, options, panel: null });
  return { told, drawn };
}
