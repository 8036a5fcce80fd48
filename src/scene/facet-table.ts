import type { Panel } from './facet-panels.js';
import type { Scene, SceneTable, TableCell, TableColumn } from './scene.js';

/** Tables of all panels as one, with the name of the panel before the columns that any of them has. */
export function panelTable(
  panels: readonly Panel[],
  tableOf: (scene: Scene) => SceneTable,
  label: string,
  noData: TableCell,
): SceneTable {
  const tables = panels.map(({ scene }) => tableOf(scene));
  const columns = new Map<string, TableColumn>();
  for (const table of tables)
    for (const column of table.columns)
      if (!columns.has(column.key)) columns.set(column.key, column);
  const rows = panels.flatMap(({ key, title }, i) => {
    const table = tables[i]!;
    const places = new Map(table.columns.map((column, place) => [column.key, place]));
    return table.rows.map((row) => {
      const cells = [...columns.keys()].map((each) => row.cells[places.get(each) ?? -1] ?? noData);
      return { ...row, cells: [{ text: title, value: key }, ...cells] };
    });
  });
  return { columns: [{ key: 'facet', label, numeric: false }, ...columns.values()], rows };
}
