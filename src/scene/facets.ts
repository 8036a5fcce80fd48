import { checkWord } from '../core/check-word.js';
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
import { leftOutNotices } from './left-out.js';
import { once } from './once.js';
import type { Frame, Legend, LegendItem, Notice, Scene, SceneTable } from './scene.js';

/** The lowest and the highest of some values. */
export type Extent = readonly [low: number, high: number];

/** What an author says of the panels of a chart. */
export interface FacetOptions {
  /** Names the panel of a row: a small chart for each name. Default: one chart. */
  facet?: Field | undefined;
  /** `shared`: one scale of values and one of positions, told once; `free`: each panel has its own. Default `shared`. */
  facetScales?: 'shared' | 'free' | undefined;
}

/** The rows of a panel. */
export interface FacetRows {
  readonly rows: readonly Row[];
  /** Where each stands in the data of the whole chart. */
  readonly indices: Int32Array;
}

/** What panels are compared by; null where no value can be drawn. */
export interface PanelExtents {
  /** Of the values themselves. */
  readonly told: Extent | null;
  /** Of what is drawn of them, sums of a stack for one: what the scale has to hold. */
  readonly drawn: Extent | null;
}

/** How a chart becomes a grid of small ones. */
export interface Facets extends FacetOptions {
  readonly facet: Field;
  /** How values are printed. */
  readonly format: ValueFormat;
  readonly measure: (panel: FacetRows) => PanelExtents;
  /**
   * The chart of a panel.
   * @param values that the scale has to hold at least; null where it is the panel's own
   */
  readonly layout: (panel: FacetRows, frame: Frame, values: Extent | null) => Scene;
  /** The one chart that is left where no row has the field. */
  readonly alone: () => Scene;
}

interface FacetGroup extends FacetRows {
  readonly key: string;
  readonly title: string;
  readonly extents: PanelExtents;
}

/** Small multiples: the chart of each panel in a grid, as one scene. A frame that is too low for its panels is exceeded. */
export function layoutFacets(
  data: readonly Row[],
  facets: Facets,
  size: Frame,
  locale: Locale,
): Scene {
  const { issues, refuse } = createRefusals();
  const isShared = facets.facetScales !== 'free';
  for (const issue of checkWord('facetScales', facets.facetScales, ['shared', 'free']))
    issues.add(issue);
  const groups = groupsOf(data, facets, { issues, refuse }, locale);
  const [first] = groups;
  if (!first) return withIssues(facets.alone(), issues.issues);
  const values = isShared ? unionOf(groups, 'drawn') : null;
  const inputs = groups.map(({ key, title, ...panel }) => {
    return { key, title, draw: (frame: Frame) => facets.layout(panel, frame, values) };
  });
  const { panels, ...picture } = placePanels(inputs, usableFrame(size), isShared);
  const { annotations } = panels[0]!.scene;
  return {
    kind: panels[0]!.scene.kind,
    ...picture,
    legend: joinedLegend(panels),
    ...(annotations && { annotations }),
    ...panelReading(panels),
    ...panelTables(panels, facets, locale),
    get size() {
      return panels.reduce((sum, { scene }) => sum + scene.size, 0);
    },
    describe: once(() => sentence(groups, facets, isShared, locale)),
    notices: joinedNotices(panels, locale),
    issues: [...issues.issues, ...joinedIssues(panels, groups)],
  };
}

/** The table of all panels, and the whole one where it tells of less than all data. */
function panelTables(
  panels: readonly Panel[],
  { facet }: Facets,
  { messages: { numbers, words } }: Locale,
): Pick<Scene, 'table' | 'wholeTable'> {
  const noData = { text: numbers.noData, value: null, spoken: words.noData };
  const tableOf = (tables: (scene: Scene) => SceneTable) =>
    panelTable(panels, tables, fieldName(facet), noData);
  const isLong = panels.some(({ scene }) => scene.wholeTable !== undefined);
  return {
    table: once(() => tableOf((scene) => scene.table())),
    ...(isLong && { wholeTable: () => tableOf((scene) => scene.wholeTable?.() ?? scene.table()) }),
  };
}

/** The rows of each panel; none where no row has the field. */
function groupsOf(
  data: readonly Row[],
  { facet, measure }: Facets,
  { issues, refuse }: Pick<Refusals, 'issues' | 'refuse'>,
  { messages }: Locale,
): FacetGroup[] {
  if (reportMissing(data, [facet], issues).length > 0) return [];
  const among = Int32Array.from(data.keys()).filter((index) => isRow(data[index]));
  return groupRows(data, among, facet, refuse).map(({ key, rows: indices }): FacetGroup => {
    const rows = Array.from(indices, (index) => data[index]!);
    const panel = { rows, indices };
    const title = key || messages.numbers.noData;
    return { key: key ?? '', title, ...panel, extents: measure(panel) };
  });
}

function withIssues(scene: Scene, issues: readonly Issue[]): Scene {
  return issues.length === 0 ? scene : { ...scene, issues: [...issues, ...scene.issues] };
}

function unionOf(groups: readonly FacetGroup[], which: keyof PanelExtents): Extent | null {
  return unionOfExtents(groups.map(({ extents }) => extents[which]));
}

/** From the lowest to the highest of several extents; null where there is none. */
export function unionOfExtents(extents: readonly (Extent | null)[]): Extent | null {
  let [low, high] = [Infinity, -Infinity];
  for (const extent of extents)
    if (extent) [low, high] = [Math.min(low, extent[0]), Math.max(high, extent[1])];
  return low <= high ? [low, high] : null;
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
  const extremes = unionOf(groups, 'told');
  if (!extremes) return tell([count, texts.noData]);
  const [low, high] = extremes;
  const { full } = columnFormat(locale.format, extremes, format);
  const titleAt = (end: 0 | 1) =>
    groups.find(({ extents }) => extents.told?.[end] === extremes[end])?.title ?? '';
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
    for (const item of legend.items) {
      const key = item.isFixed ? `fixed: ${item.label}` : `key: ${item.key}`;
      if (!items.has(key)) items.set(key, item);
    }
  const [first] = legends;
  return first ? { ...first, items: [...items.values()] } : null;
}

/** Each remark once, with the panels that it is on unless it is on all; rows that were left out are counted together. */
function joinedNotices(panels: readonly Panel[], locale: Locale): Notice[] {
  const joined = new Map<string, { notice: Notice; titles: string[]; leftOut: number }>();
  for (const { title, scene } of panels)
    for (const notice of scene.notices) {
      const { code, text, count } = notice;
      const key = count === undefined ? text : code;
      const known = joined.get(key) ?? { notice, titles: [], leftOut: 0 };
      known.titles.push(title);
      known.leftOut += count ?? 0;
      joined.set(key, known);
    }
  const { remark } = locale.texts(facetTexts);
  return [...joined.values()].map(({ notice, titles, leftOut }) => {
    const [told = notice] = leftOutNotices(leftOut, locale);
    if (titles.length === panels.length) return told;
    return { ...told, text: remark(locale.format.list(titles), told.text) };
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
