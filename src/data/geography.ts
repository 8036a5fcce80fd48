import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Issue } from '../core/error.js';
import { readGeoJson, type RawFeature } from './geojson.js';
import { joinPolygons, takeApart } from './geometry.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { limits } from './limits.js';
import { parseJson } from './parse-json.js';
import { emptyRecord, isRow, type Row } from './row.js';
import { isTopology, readTopoJson } from './topojson.js';

/** A district: its polygons, or null where it has none that can be used. */
export type GeographyFeature = Feature<Polygon | MultiPolygon | null, Row>;

/** Points and lines that came with the districts: roads, water, labels. */
export type ContextFeature = Feature<Geometry, Row>;

/** Boundaries from a file or object of any GeoJSON type or TopoJSON. */
export interface Geography {
  features: readonly GeographyFeature[];
  context: readonly ContextFeature[];
  issues: readonly Issue[];
}

export interface GeographyOptions {
  /** Object of a topology; may be absent where there is only one. */
  object?: string | undefined;
}

/**
 * Reads boundaries. Polygons anywhere in a feature are its district; points and lines are context. A feature that is
 * broken keeps its properties and has no geometry; the others are used. Coordinates are shared with the author's
 * object, which is not changed: whoever draws must not change them either.
 *
 * @param value GeoJSON or TopoJSON, as object or text.
 * @throws WardError `syntax`, `shape`, `object` (see {@link readTopoJson}) or `limit`.
 */
export function readGeography(value: unknown, { object }: GeographyOptions = {}): Geography {
  const content = typeof value === 'string' ? parseJson(value) : value;
  const raw = isTopology(content) ? readTopoJson(content, object) : readGeoJson(content);
  const issues = createIssueList();
  const sorted = raw.map((feature, index) => sortParts(feature, index, issues));
  const context = sorted.flatMap((parts) => parts.context);
  const vertices = sorted.reduce((total, parts) => total + parts.vertices, 0);
  reportTotals(context.length, vertices, issues);
  return { features: sorted.flatMap((parts) => parts.district), context, issues: issues.issues };
}

/** The district that a feature is, if it is not made of points and lines alone, and its context. */
function sortParts(feature: RawFeature, index: number, issues: IssueList) {
  const parts = takeApart(feature.geometry);
  const fault = feature.fault ?? parts.fault;
  if (fault !== null) reportBroken(feature, fault, index, issues);
  const others = fault === null ? parts.others : [];
  const polygons = fault === null ? parts.polygons : [];
  const isContext = others.length > 0 && polygons.length === 0;
  return {
    district: isContext ? [] : [describe(feature, joinPolygons(polygons))],
    context: others.map((geometry) => describe(feature, geometry)),
    vertices: parts.vertices,
  };
}

/** A feature with the id and a copy of the properties of the one that was read. */
function describe<Shape extends Geometry | null>(
  { id, properties }: RawFeature,
  geometry: Shape,
): Feature<Shape, Row> {
  const copy = Object.assign(emptyRecord(), isRow(properties) ? properties : {});
  const isId = typeof id === 'string' || typeof id === 'number';
  return { type: 'Feature', ...(isId && { id }), properties: copy, geometry };
}

function reportBroken(
  { id, properties }: RawFeature,
  fault: string,
  index: number,
  issues: IssueList,
): void {
  const name = isRow(properties) ? properties['name'] : undefined;
  const known = [id, name].find((each) => typeof each === 'string' || typeof each === 'number');
  const found = known === undefined ? `feature ${index + 1}` : String(known);
  const message = `The geometry of "${found}" cannot be used: ${fault}.`;
  issues.add({ code: 'geometry', row: index + 1, found, message });
}

function reportTotals(context: number, vertices: number, issues: IssueList): void {
  if (context > 0) {
    const message = 'Points and lines are no districts: they are context.';
    issues.add({ code: 'geometry', count: context, message });
  }
  if (vertices > limits.vertices) {
    const message = `More than ${limits.vertices} vertices: simplify the boundaries before publishing them.`;
    issues.add({ code: 'limit', count: vertices, message });
  }
}
