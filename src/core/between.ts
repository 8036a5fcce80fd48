/**
 * The value that lies a share of the way from one number to another. Never `from + share · (to − from)`: the difference of
 * the largest numbers overflows.
 */
export function between(from: number, to: number, share: number): number {
  return from * (1 - share) + to * share;
}

/**
 * The share of the way at which a line from one number to another passes 0; `null` where both lie on the same side of it
 * or one lies on it.
 */
export function crossing(from: number, to: number): number | null {
  if (Math.sign(from) * Math.sign(to) >= 0) return null;
  const [before, after] = [from / 2, to / 2]; // halved: the difference of the largest numbers overflows
  return before / (before - after);
}
