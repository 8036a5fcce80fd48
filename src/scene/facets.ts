import type { Issue } from '../core/error.js';
import { groupRows } from '../data/columns.js';
import { fieldName, type Field } from '../data/field.js';
import { createRefusals, reportMissing, type Refusals } from '../data/refusals.js';
import { isRow, type Row } from '../data/row.js';
import type { Locale } from '../i18n/register.js';
import { facets as facetTexts, trend } from '../i18n/texts.js';
import { columnFormat, type ValueFormat } from '../i18n/value-format.js';
import { placePanels, type Panel } from './facet-panels.js';
import { panelReading } from './facet-reading.js';
import { panelTable } from './facet-table.js';
import { usableFrame } from './frame.js';
import { once } from './once.js';
import type { Frame, Legend, LegendItem, Notice, Scene } from './scene.js';

/** The lowest and the highest of some values. */
export type Extent = readonly [low: number, high: number];

/** How a chart becomes a grid of small ones, one for each name in a field. */
export interface Facets {
  /** Names the panel of a row. */
  readonly field: Field;
  /** `shared`: one scale of values and one of positions, told once. `free`: each panel has its own. Default `shared`. */
  readonly scales?: 'shared' | 'free' | undefined;
  /** How values are printed. */
  readonly format: ValueFormat;
  /** The extremes among the rows of a panel; null where no value can be drawn. */
  readonly extentOf: (rows: readonly Row[]) => Extent | null;
  /**
   * The chart of a panel.
   * @param values that the scale has to hold at least; null where the panel stands alone
   */
  readonly layout: (rows: readonly Row[], frame: Frame, values: Extent | null) => Scene;
}

/** The rows of a panel, and where they stand in the data. */
interface FacetGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Index of each row in the data of the whole chart. */
  readonly indices: Int32Array;
  readonly extent: Extent | null;
}

/**
 * Small multiples: the chart of each panel in a grid, as one scene. A frame that is too low for its panels is exceeded.
 * Where no row has the field there is one chart, and an issue that tells.
 */
export function layoutFacets(
  data: readonly Row[],
  facets: Facets,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const { issues, refuse } = createRefusals();
  const groups = groupsOf(data, facets, { issues, refuse }, locale);
  const [first] = groups;
  if (!first) return alone(data, facets, frame, issues.issues);
  const isShared = facets.scales !== 'free';
  const values = isShared ? unionOf(groups) : null;
  const inputs = groups.map(({ key, title, rows }) => {
    return { key, title, draw: (panel: Frame) => facets.layout(rows, panel, values) };
  });
  const { panels, ...picture } = placePanels(inputs, frame, isShared);
  const { numbers, words } = locale.messages;
  const noData = { text: numbers.noData, value: null, spoken: words.noData };
  return {
    kind: panels[0]!.scene.kind,
    ...picture,
    legend: joinedLegend(panels),
    ...panelReading(panels),
    table: once(() => panelTable(panels, fieldName(facets.field), noData)),
    get size() {
      return panels.reduce((sum, { scene }) => sum + scene.size, 0);
    },
    describe: once(() => sentence(groups, facets, isShared, locale)),
    notices: joinedNotices(panels, locale),
    issues: [...issues.issues, ...joinedIssues(panels, groups)],
  };
}

/** The rows of each panel; none where no row has the field. */
function groupsOf(
  data: readonly Row[],
  { field, extentOf }: Facets,
  { issues, refuse }: Pick<Refusals, 'issues' | 'refuse'>,
  { messages }: Locale,
): FacetGroup[] {
  if (reportMissing(data, [field], issues).length > 0) return [];
  const among = Int32Array.from(data.keys()).filter((index) => isRow(data[index]));
  return groupRows(data, among, field, refuse).map(({ key, rows: indices }): FacetGroup => {
    const rows = Array.from(indices, (index) => data[index]!);
    const title = key || messages.numbers.noData;
    return { key: key ?? '', title, rows, indices, extent: extentOf(rows) };
  });
}

function alone(
  data: readonly Row[],
  { layout }: Facets,
  frame: Frame,
  issues: readonly Issue[],
): Scene {
  const scene = layout(data, frame, null);
  return { ...scene, issues: [...issues, ...scene.issues] };
}

function unionOf(groups: readonly FacetGroup[]): Extent | null {
  const extents = groups.flatMap(({ extent }) => (extent ? [extent] : []));
  if (extents.length === 0) return null;
  return [Math.min(...extents.map(([low]) => low)), Math.max(...extents.map(([, high]) => high))];
}

/** How many panels there are, and in which of them the extremes stand. */
function sentence(
  groups: readonly FacetGroup[],
  { format }: Facets,
  isShared: boolean,
  locale: Locale,
): string {
  const texts = locale.texts(facetTexts);
  const { sentence: tell } = locale.texts(trend);
  const count = texts.count(groups.length, isShared);
  const extremes = unionOf(groups);
  if (!extremes) return tell([count, texts.noData]);
  const [low, high] = extremes;
  const { full } = columnFormat(locale.format, extremes, format);
  const titleAt = (end: 0 | 1) =>
    groups.find(({ extent }) => extent?.[end] === extremes[end])?.title ?? '';
  const highest = texts.highest(full(high), titleAt(1));
  return tell(
    low === high ? [count, highest] : [count, highest, texts.lowest(full(low), titleAt(0))],
  );
}

/** Each entry once, in the order of first appearance. */
function joinedLegend(panels: readonly Panel[]): Legend | null {
  const legends = panels.flatMap(({ scene }) => scene.legend ?? []);
  const items = new Map<string, LegendItem>();
  for (const legend of legends)
    for (const item of legend.items) if (!items.has(item.key)) items.set(item.key, item);
  const [first] = legends;
  return first ? { ...first, items: [...items.values()] } : null;
}

/** Each remark once, with the panels that it is on unless it is on all. */
function joinedNotices(panels: readonly Panel[], locale: Locale): Notice[] {
  const joined = new Map<string, { notice: Notice; titles: string[] }>();
  for (const { title, scene } of panels)
    for (const notice of scene.notices) {
      const known = joined.get(notice.text) ?? { notice, titles: [] };
      known.titles.push(title);
      joined.set(notice.text, known);
    }
  const { remark } = locale.texts(facetTexts);
  return [...joined.values()].map(({ notice, titles }) => {
    if (titles.length === panels.length) return notice;
    return { ...notice, text: remark(locale.format.list(titles), notice.text) };
  });
}

/**
 * The faults of all panels. Rows are counted in the data of the whole chart; what is said of options is said once, and
 * a field is missing only where it is missing in all panels.
 */
function joinedIssues(panels: readonly Panel[], groups: readonly FacetGroup[]): Issue[] {
  const issues = panels.flatMap(({ scene }, panel) =>
    scene.issues.map((issue) => {
      const index = issue.row === undefined ? undefined : groups[panel]?.indices[issue.row - 1];
      return index === undefined ? issue : { ...issue, row: index + 1 };
    }),
  );
  const times = new Map<string, number>();
  return issues.filter((issue) => {
    if (issue.row !== undefined || issue.count !== undefined) return true;
    const key = `${issue.code} ${issue.field ?? ''} ${issue.found ?? ''}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === (issue.code === 'field' ? panels.length : 1);
  });
}
