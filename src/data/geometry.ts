import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

/** A geometry sorted into what can be a district and what cannot. */
export interface GeometryParts {
  /** Coordinates of all polygons, whatever collections they lie in; shared with the author's object. */
  polygons: Position[][][];
  /** Points and lines. */
  others: Geometry[];
  vertices: number;
  /** Why the geometry cannot be used; null when it can. */
  fault: string | null;
}

/** How deep arrays are nested above the positions of points and lines. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
]);
const DEEPEST_COLLECTION = 32;

/** Takes a geometry apart, checking every position. The author's object is not changed. */
export function takeApart(geometry: unknown): GeometryParts {
  const parts: GeometryParts = { polygons: [], others: [], vertices: 0, fault: null };
  collect(geometry, parts, 0);
  return parts;
}

/** The polygons as one geometry; null when there are none. */
export function joinPolygons(polygons: Position[][][]): Polygon | MultiPolygon | null {
  const [first, second] = polygons;
  if (!first) return null;
  return second
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'Polygon', coordinates: first };
}

function collect(geometry: unknown, parts: GeometryParts, depth: number): void {
  if (geometry === null || geometry === undefined) return;
  const { type, coordinates, geometries } = geometry as Record<string, unknown>;
  const positionDepth = DEPTHS.get(type);
  if (type === 'Polygon') addPolygon(coordinates, parts);
  else if (type === 'MultiPolygon') {
    forEach(coordinates, parts, (polygon) => addPolygon(polygon, parts));
  } else if (type === 'GeometryCollection') {
    if (depth === DEEPEST_COLLECTION) parts.fault = 'collections are nested too deep';
    else forEach(geometries, parts, (inner) => collect(inner, parts, depth + 1));
  } else if (positionDepth !== undefined) {
    checkPositions(coordinates, positionDepth, parts);
    parts.others.push(geometry as Geometry);
  } else parts.fault = `"${String(type)}" is no type of geometry`;
}

/** An empty polygon is allowed and adds nothing. */
function addPolygon(rings: unknown, parts: GeometryParts): void {
  forEach(rings, parts, (ring) => {
    const before = parts.vertices;
    checkPositions(ring, 1, parts);
    if (parts.vertices - before < 3) parts.fault ??= 'a ring has fewer than three positions';
  });
  if (Array.isArray(rings) && rings.length > 0) parts.polygons.push(rings as Position[][]);
}

function checkPositions(coordinates: unknown, depth: number, parts: GeometryParts): void {
  if (depth > 0) {
    forEach(coordinates, parts, (inner) => checkPositions(inner, depth - 1, parts));
    return;
  }
  parts.vertices += 1;
  const [x, y] = (Array.isArray(coordinates) ? coordinates : []) as unknown[];
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    parts.fault ??= 'a position is not a pair of numbers';
  }
}

function forEach(items: unknown, parts: GeometryParts, visit: (item: unknown) => void): void {
  if (!Array.isArray(items))
    parts.fault ??= 'coordinates are not the arrays that the type asks for';
  else for (const item of items) visit(item);
}
