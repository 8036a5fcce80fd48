/**
 * What share of their whole each part is, from 0 to 1; all 0 where the whole is 0.
 * @param parts finite values, none below 0; their sum may be too large for a number
 */
export function sharesOf(parts: readonly number[]): number[] {
  const largest = parts.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return parts.map(() => 0);
  const relative = parts.map((part) => part / largest);
  const whole = relative.reduce((a, b) => a + b, 0);
  return relative.map((part) => part / whole);
}

/** Floating-point noise of a percentage that is whole. */
const noise = 1e-9;

/**
 * Percentages of shares, rounded so that they add up to 100: the method of largest remainders (Hare and Niemeyer). Of
 * equal remainders the first is rounded up. Shares that add up to 0 give zeros.
 */
export function roundedPercentages(shares: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const exact = shares.map((share) => share * 100 * unit);
  const counts = exact.map((percentage) => Math.floor(percentage + noise));
  const total = Math.round(exact.reduce((a, b) => a + b, 0));
  const missing = total - counts.reduce((a, b) => a + b, 0);
  const remainder = (index: number) => exact[index]! - counts[index]!;
  const order = [...counts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const index of order.slice(0, missing)) counts[index]! += 1;
  return counts.map((count) => count / unit);
}
