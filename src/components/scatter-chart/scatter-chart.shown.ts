import { contextColours } from '../../scale/palettes.js';
import { categoryLooks, type CategoryLook } from '../../scene/category-looks.js';
import type { ScatterData } from './scatter-chart.data.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';

/** Dots of one look: one colour and one shape. */
export interface DotClass extends CategoryLook {
  /** The category; null where there are none. */
  readonly key: string | null;
  readonly rows: Int32Array;
}

/** The looks of the categories in the author's order, whatever is hidden or highlighted. */
export const looksOf = ({ groups }: ScatterData): ReadonlyMap<string | null, CategoryLook> =>
  categoryLooks(groups.map(({ key }) => key));

/** The dots to draw, those that matter last. A category keeps colour and shape whatever is hidden or highlighted. */
export function shownClasses(data: ScatterData, options: ScatterChartOptions): DotClass[] {
  const { hidden = [], highlight } = options;
  const looks = looksOf(data);
  const shown = data.groups.flatMap((group): DotClass[] => {
    const look = looks.get(group.key);
    return look && !hidden.includes(group.key ?? '') ? [{ ...group, ...look }] : [];
  });
  if (typeof highlight !== 'string') return shown;
  const main = shown.find(({ key }) => key === highlight);
  if (main) return [...shown.filter((each) => each !== main).map(asContext), main];
  const row = data.keys.indexOf(highlight);
  const own = shown.find(({ rows }) => rows.includes(row));
  if (!own) return shown;
  const rest = shown.map((each) => {
    return asContext(each === own ? { ...each, rows: each.rows.filter((r) => r !== row) } : each);
  });
  return [...rest, { ...own, rows: Int32Array.of(row) }];
}

function asContext(dots: DotClass): DotClass {
  return { ...dots, colours: contextColours };
}

/** The rows of all classes. */
export function rowsOf(classes: readonly DotClass[]): Int32Array {
  return Int32Array.from(classes.flatMap(({ rows }) => Array.from(rows)));
}
