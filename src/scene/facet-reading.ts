import type { Panel } from './facet-panels.js';
import { movedMark } from './moved.js';
import { once } from './once.js';
import type { Pointing } from './pointing.js';
import type { Direction, Mark, ScenePoint, TooltipContent } from './scene.js';
import { nearestPoint, walkPoints } from './walk.js';

/** A point as its own panel knows it. */
interface OwnPoint {
  panel: Panel;
  own: ScenePoint;
}

const keys: Readonly<Record<Direction, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
};
const steps: Readonly<Record<Direction, readonly [columns: number, rows: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Pointing, walking and the tooltip, each left to the panel that the point belongs to. */
export function panelReading(panels: readonly Panel[]): Pointing {
  const known = new WeakMap<ScenePoint, OwnPoint>();
  const outer = (panel: Panel, own: ScenePoint) => {
    const point = outerPoint(panel, own);
    known.set(point, { panel, own });
    return point;
  };
  const inner = (point: ScenePoint) => known.get(point) ?? ownPoint(panels, point);
  return {
    points: once(() =>
      panels.flatMap((panel) =>
        panel.scene.points().map((points) => points.map((own) => outer(panel, own))),
      ),
    ),
    hit(x, y) {
      const panel = nearestPanel(panels, x, y);
      const own = panel?.scene.hit(x - panel.at.x, y - panel.at.y);
      return panel && own ? outer(panel, own) : null;
    },
    overlay: (point, state) => overlay(panels, inner(point), state),
    tooltip(point) {
      const found = inner(point);
      return found ? tooltip(found) : { title: point.key, rows: [] };
    },
    step(from, direction) {
      const found = inner(from);
      if (!found) return null;
      const next = within(found, direction) ?? beyond(panels, found, direction);
      return next && outer(next.panel, next.own);
    },
  };
}

/** A point of a panel in the whole picture. Its series is its own: the same keys stand in every panel. */
function outerPoint({ key, title, at }: Panel, own: ScenePoint): ScenePoint {
  return {
    ...own,
    series: own.series === null ? prefixOf(key) : `${prefixOf(key)}:${own.series}`,
    x: own.x + at.x,
    y: own.y + at.y,
    ...(own.box && { box: { ...own.box, x: own.box.x + at.x, y: own.box.y + at.y } }),
    label: `${title}, ${own.label}`,
  };
}

/** Quoted, so that no panel's prefix is the beginning of another's. */
const prefixOf = (key: string): string => JSON.stringify(key);

/** A point of an earlier picture as its panel would know it; null where that panel is gone. */
function ownPoint(panels: readonly Panel[], point: ScenePoint): OwnPoint | null {
  for (const panel of panels) {
    const series = ownSeries(prefixOf(panel.key), point.series);
    const [x, y] = [point.x - panel.at.x, point.y - panel.at.y];
    if (series !== undefined) return { panel, own: { ...point, series, x, y } };
  }
  return null;
}

function ownSeries(prefix: string, series: string | null): string | null | undefined {
  if (series === prefix) return null;
  return series?.startsWith(`${prefix}:`) ? series.slice(prefix.length + 1) : undefined;
}

function nearestPanel(panels: readonly Panel[], x: number, y: number): Panel | undefined {
  const away = panels.map(({ scene: { plot }, at }) => {
    const [left, top] = [plot.x + at.x, plot.y + at.y];
    const dx = Math.max(left - x, 0, x - left - plot.width);
    return Math.hypot(dx, Math.max(top - y, 0, y - top - plot.height));
  });
  return panels[away.indexOf(Math.min(...away))];
}

/** What is pointed at in one panel is lit in the others too, where they have a point of that key. */
function overlay(
  panels: readonly Panel[],
  found: OwnPoint | null,
  state: 'active' | 'selected',
): Mark[] {
  if (!found) return [];
  return panels.flatMap(({ scene, at }) => {
    const isOwn = scene === found.panel.scene;
    const point = isOwn ? found.own : scene.hit(found.own.x, found.own.y);
    if (!point || (!isOwn && (state === 'selected' || point.key !== found.own.key))) return [];
    return scene.overlay(point, state).map((mark) => movedMark(mark, at));
  });
}

function tooltip({ panel, own }: OwnPoint): TooltipContent {
  const content = panel.scene.tooltip(own);
  const subtitle = content.subtitle ? `${panel.title} · ${content.subtitle}` : panel.title;
  return { ...content, subtitle };
}

/** The next point in the same panel. */
function within({ panel, own }: OwnPoint, direction: Direction): OwnPoint | null {
  const { scene } = panel;
  const next = scene.step
    ? scene.step(own, direction)
    : walkPoints(scene.points(), own, keys[direction]);
  return next ? { panel, own: next } : null;
}

/** The nearest point of the next panel in a direction that has any. */
function beyond(
  panels: readonly Panel[],
  { panel: from, own }: OwnPoint,
  direction: Direction,
): OwnPoint | null {
  const [columns, rows] = steps[direction];
  const { column, row } = from.place;
  for (let n = 1; ; n += 1) {
    const panel = panels.find(
      ({ place }) => place.column === column + n * columns && place.row === row + n * rows,
    );
    if (!panel) return null;
    const to = { x: own.x + from.at.x - panel.at.x, y: own.y + from.at.y - panel.at.y };
    const points = panel.scene.points().flat();
    const nearest = points[nearestPoint(points, to)];
    if (nearest) return { panel, own: nearest };
  }
}
