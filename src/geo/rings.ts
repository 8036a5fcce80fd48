import type { Geometry, Position } from 'geojson';

/** A closed line of positions, first = last, as GeoJSON has it. */
export type Ring = readonly Position[];

/** An exterior ring and its holes. */
export type Polygon = readonly Ring[];

const distinct = (a: Position, b: Position): boolean => a[0] !== b[0] || a[1] !== b[1];

/** The ring with its first position repeated at the end; the ring itself where it is closed already. */
function closeRing(ring: Ring): Ring {
  const first = ring[0];
  const last = ring[ring.length - 1];
  return first && last && distinct(first, last) ? [...ring, first] : ring;
}

const closePolygon = (polygon: Polygon): Polygon =>
  polygon.some((ring) => closeRing(ring) !== ring) ? polygon.map(closeRing) : polygon;

/** Every polygon of a geometry, whatever collections it lies in, with closed rings. */
export function polygonsOf(geometry: Geometry | null): readonly Polygon[] {
  switch (geometry?.type) {
    case 'Polygon':
      return [closePolygon(geometry.coordinates)];
    case 'MultiPolygon':
      return geometry.coordinates.map(closePolygon);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** The lines and points of a geometry, each a line of positions (a point is a line of one). */
export function linesOf(geometry: Geometry | null): readonly Ring[] {
  switch (geometry?.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}
