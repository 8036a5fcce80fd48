/** Positions as near as possible to the wanted ones, in their order, without overlap; null where the space is too small. */
export function movedApart(
  wanted: readonly number[],
  heights: readonly number[],
  space: { from: number; to: number },
): number[] | null {
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total > space.to - space.from) return null;
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const tops: number[] = [];
  let end = space.from;
  for (const i of order) {
    tops[i] = Math.max(wanted[i]!, end);
    end = tops[i] + heights[i]!;
  }
  let limit = space.to;
  for (const i of order.reverse()) {
    tops[i] = Math.min(tops[i]!, limit - heights[i]!);
    limit = tops[i];
  }
  return tops;
}
