import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { WardError } from '../core/error.js';
import type { RawFeature } from './geojson.js';
import { limits } from './limits.js';
import { isRow, type Row } from './row.js';

/** A small file can name one arc any number of times: beyond this its polygons would fill the memory. */
const MOST_VERTICES = 10 * limits.vertices;
/** How deep arrays of arc indexes are nested, at most. */
const ARC_DEPTH = 3;

/** Whether a value says of itself that it is TopoJSON. */
export function isTopology(value: unknown): boolean {
  return isRow(value) && value['type'] === 'Topology';
}

/**
 * The features of one object of a topology: the one named, or the only one. A feature whose arcs are broken has no
 * geometry; the others do not suffer. The topology is not changed.
 *
 * @throws WardError `shape` (no topology), `object` (several objects and none named, or none of that name) or `limit`.
 */
export function readTopoJson(value: unknown, object?: string): RawFeature[] {
  const { objects, arcs } = topologyParts(value);
  const chosen = objects[chooseObject(Object.keys(objects), object)];
  const { type, geometries } = isRow(chosen) ? chosen : {};
  const members: readonly unknown[] =
    type === 'GeometryCollection' && Array.isArray(geometries) ? geometries : [chosen];
  const count = vertexCounter(arcs);
  let vertices = 0;
  return members.map((member) => {
    vertices += count(member);
    if (vertices > MOST_VERTICES) {
      throw new WardError('limit', `The topology has more than ${MOST_VERTICES} vertices.`);
    }
    return convert(value as Topology, member);
  });
}

/** @throws WardError `shape` naming the member that is not as it must be. */
function topologyParts(value: unknown): { objects: Row; arcs: readonly unknown[] } {
  const { objects, arcs, transform } = isRow(value) ? value : {};
  if (!isRow(objects)) throw broken('objects');
  if (!Array.isArray(arcs)) throw broken('arcs');
  if (transform != null) {
    const { scale, translate } = isRow(transform) ? transform : {};
    if (!isPair(scale)) throw broken('transform.scale');
    if (!isPair(translate)) throw broken('transform.translate');
  }
  return { objects, arcs };
}

function isPair(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.slice(0, 2).every((each) => Number.isFinite(each))
  );
}

function broken(field: string): WardError {
  return new WardError('shape', `The topology is broken: ${field}.`, { field });
}

function chooseObject(names: readonly string[], wanted = ''): string {
  const [only] = names;
  if (wanted === '' && names.length === 1 && only !== undefined) return only;
  if (names.includes(wanted)) return wanted;
  const problem = wanted === '' ? 'Name one object' : `There is no object "${wanted}"`;
  const found = names.join(', ');
  throw new WardError('object', `${problem} of the topology: ${found}.`, { field: wanted, found });
}

/** Counts the vertices that a member of an object refers to. */
function vertexCounter(arcs: readonly unknown[]): (member: unknown) => number {
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  const countArcs = (indexes: unknown, depth: number): number => {
    if (typeof indexes === 'number') return lengths[indexes < 0 ? ~indexes : indexes] ?? 0;
    if (!Array.isArray(indexes) || depth > ARC_DEPTH) return 0;
    return indexes.reduce<number>((sum, inner) => sum + countArcs(inner, depth + 1), 0);
  };
  const countMember = (member: unknown, depth: number): number => {
    if (!isRow(member) || depth > ARC_DEPTH) return 0;
    const inner: unknown[] = Array.isArray(member['geometries']) ? member['geometries'] : [];
    const below = inner.reduce<number>((sum, each) => sum + countMember(each, depth + 1), 0);
    return countArcs(member['arcs'], 0) + below;
  };
  return (member) => countMember(member, 0);
}

/** Inside a collection of one: alone, a nested collection would become several features. */
function convert(topology: Topology, member: unknown): RawFeature {
  const collection = { type: 'GeometryCollection', geometries: [member] } as GeometryCollection;
  try {
    const [converted] = feature(topology, collection).features;
    return { ...converted, geometry: converted?.geometry };
  } catch {
    const { id, properties } = isRow(member) ? member : {};
    return { id, properties, geometry: null, fault: 'its arcs are broken' };
  }
}
