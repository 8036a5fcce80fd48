import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Issue } from '../../core/error.js';
import { accessor, type Field } from '../../data/field.js';
import { createIssueList } from '../../data/issue-list.js';
import { isRow, type Row } from '../../data/row.js';

/** A district as a square of a grid. */
export interface Tile {
  /** What rows call it. */
  id: string | number;
  /** From the top, counted from any whole number. */
  row: number;
  /** From the left. */
  col: number;
  /** Default: the name of its row, else the id. */
  name?: string;
}

/** Units of a square, and of the gap between two. */
const [side, gap] = [100, 6];

function square({ row, col }: Tile): Polygon {
  const [left, top] = [col * side, row * side];
  const [right, bottom] = [left + side - gap, top + side - gap];
  const ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]; // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] };
}

const isTile = (value: unknown): value is Tile =>
  isRow(value) &&
  (typeof value['id'] === 'string' || typeof value['id'] === 'number') &&
  Number.isInteger(value['row']) &&
  Number.isInteger(value['col']);

function tileIssue(value: unknown, index: number): Issue {
  const found = JSON.stringify(value)?.slice(0, 80) ?? 'nothing';
  return { code: 'config', field: 'tiles', row: index + 1, found, message: 'A tile is {id, row, col} with whole numbers.' }; // prettier-ignore
}

/** Squares as GeoJSON. */
export interface TileCollection extends FeatureCollection<Polygon> {
  issues: readonly Issue[];
}

function featureOf(tile: Tile, key: string, label: string): Feature<Polygon> {
  const { id, name } = tile;
  const properties = { ...tile, [key]: id, ...(name !== undefined && { [label]: name }) };
  return { type: 'Feature', id, properties, geometry: square(tile) };
}

/** Squares instead of boundaries; two on one place, or what is no tile, are reported, and the rest is drawn. */
export function tileCollection(
  tiles: readonly unknown[],
  key = 'id',
  label = 'name',
): TileCollection {
  const issues = createIssueList();
  const taken = new Set<string>();
  const features = tiles.flatMap((tile, index): Feature<Polygon>[] => {
    const place = isTile(tile) ? `${tile.row} ${tile.col}` : '';
    if (!isTile(tile) || taken.has(place)) {
      issues.add(tileIssue(tile, index));
      return [];
    }
    taken.add(place);
    return [featureOf(tile, key, label)];
  });
  return { type: 'FeatureCollection', features, issues: issues.issues };
}

/** The squares of before where new ones are the same: what was drawn of them stays, and what a reader zoomed to. */
export const unlessSame = (
  before: TileCollection | undefined,
  now: TileCollection,
): TileCollection => (before && JSON.stringify(before) === JSON.stringify(now) ? before : now);

/** The tiles that rows themselves say: their fields `row` and `col`; empty where no row has both. */
export function tilesOfRows(rows: readonly Row[], key: Field = 'id', label = 'name'): Tile[] {
  const idOf = accessor(key);
  return rows.flatMap((each): Tile[] => {
    if (!isRow(each)) return [];
    const { row, col, [label]: name } = each;
    const tile = { id: idOf(each), row, col, ...(typeof name === 'string' && { name }) };
    return isTile(tile) ? [tile] : [];
  });
}
