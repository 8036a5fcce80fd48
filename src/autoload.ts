/** How each element is loaded, by its tag. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'ward-district-map': () => import('./components/district-map/ward-district-map.js'),
  'ward-kpi-card': () => import('./components/kpi-card/ward-kpi-card.js'),
  'ward-line-chart': () => import('./components/line-chart/ward-line-chart.js'),
  'ward-progress-chart': () => import('./components/progress-chart/ward-progress-chart.js'),
  'ward-bar-chart': () => import('./components/bar-chart/ward-bar-chart.js'),
  'ward-donut-chart': () => import('./components/donut-chart/ward-donut-chart.js'),
  'ward-sparkline': () => import('./components/sparkline/ward-sparkline.js'),
  'ward-heatmap': () => import('./components/heatmap/ward-heatmap.js'),
  'ward-rank-chart': () => import('./components/rank-chart/ward-rank-chart.js'),
  'ward-scatter-chart': () => import('./components/scatter-chart/ward-scatter-chart.js'),
  'ward-treemap': () => import('./components/treemap/ward-treemap.js'),
  'ward-flow-chart': () => import('./components/flow-chart/ward-flow-chart.js'),
  'ward-data-table': () => import('./components/data-table/ward-data-table.js'),
  'ward-legend': () => import('./components/legend/ward-legend.js'),
  'ward-status': () => import('./components/status/ward-status.js'),
  'ward-trajectory-chart': () => import('./components/trajectory-chart/ward-trajectory-chart.js'),
  'ward-progress-ring': () => import('./components/progress-ring/ward-progress-ring.js'),
  'ward-goal-summary': () => import('./components/goal-summary/ward-goal-summary.js'),
  'ward-milestones': () => import('./components/milestones/ward-milestones.js'),
  'ward-scorecard': () => import('./components/scorecard/ward-scorecard.js'),
  'ward-tracker': () => import('./components/tracker/ward-tracker.js'),
  'ward-map-points': () => import('./components/map-points/ward-map-points.js'),
};

const undefinedElements = `:is(${Object.keys(loaders).join()}):not(:defined)`;

async function load(tag: string): Promise<void> {
  try {
    await loaders[tag]?.();
  } catch (error) {
    console.error(`wardkit: <${tag}> could not be loaded.`, error);
  }
}

/**
 * Loads the elements in a part of the page. Parts that are added to the document are looked through by themselves; a
 * shadow root is not, so whoever makes one calls this.
 */
export async function discover(root: ParentNode): Promise<void> {
  const found = [...root.querySelectorAll(undefinedElements)];
  if (root instanceof Element && root.matches(undefinedElements)) found.push(root);
  await Promise.all([...new Set(found.map(({ localName }) => localName))].map(load));
}

if (typeof document !== 'undefined') {
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) void discover(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
  void discover(document);
}
