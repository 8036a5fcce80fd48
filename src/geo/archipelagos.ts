/** A rectangle in degrees: west, south, east, north. */
export type Degrees = readonly [west: number, south: number, east: number, north: number];

/** A group of islands that maps of its country show by name, however small its islets are drawn. */
export interface Archipelago {
  name: string;
  /** Where its islets lie. */
  box: Degrees;
}

/**
 * The law on maps wants both archipelagos shown, by name, on every map of the whole country. Names of places, not
 * boundaries: those come with the author's file.
 */
export const archipelagos: readonly Archipelago[] = [
  { name: 'Quần đảo Hoàng Sa', box: [111, 15.2, 113.5, 17.6] },
  { name: 'Quần đảo Trường Sa', box: [109.4, 6, 118.5, 12] },
];

/** Land and sea of the country: a map that reaches beyond is a map of something else. */
const country: Degrees = [101.5, 6, 118.5, 24];
/** Degrees of latitude that only a map of the whole country spans within it. */
const wholeCountry = 13;

const isWithin = (inner: Degrees, outer: Degrees): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Which archipelago some pieces of land belong to, and which ones the map has to show. */
export interface IslandGroups {
  /** Index of the archipelago of each piece; −1 for the rest of the land. */
  of: readonly number[];
  /** Indexes of the archipelagos to show: all on a map of the whole country, those that have islets on others. */
  shown: readonly number[];
}

/** Finds the archipelagos among pieces of land by their extents in degrees. */
export function islandGroups(extents: readonly Degrees[]): IslandGroups {
  const none = { of: extents.map(() => -1), shown: [] };
  if (!extents.every((extent) => isWithin(extent, country))) return none;
  const of = extents.map((extent) => archipelagos.findIndex(({ box }) => isWithin(extent, box)));
  const land = extents.filter((_, piece) => of[piece]! < 0);
  if (land.length === 0) return none;
  const south = Math.min(...land.map((extent) => extent[1]));
  const north = Math.max(...land.map((extent) => extent[3]));
  const all = archipelagos.map((_, index) => index);
  const shown = north - south > wholeCountry ? all : all.filter((index) => of.includes(index));
  return { of, shown };
}
