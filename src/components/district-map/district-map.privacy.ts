/** A number that counts people or cases, and the whole that it is a part of in print. */
export interface CountedRow {
  row: number;
  count: number;
  /** Rows of one group add up to a sum that readers may know. */
  group: string;
  /** Its author withholds it already. */
  isWithheld: boolean;
}

/** Rows whose numbers are not shown. */
export interface Withheld {
  /** Fewer than the least number. */
  small: ReadonlySet<number>;
  /** Not small themselves: each would give a single hidden one away, being the sum less all that is shown. */
  complementary: ReadonlySet<number>;
}

const isSmall = ({ count }: CountedRow, least: number): boolean => count > 0 && count < least;

/**
 * Which rows to withhold so that no count below `least` can be read or reckoned: small ones and, in a group where just
 * one is hidden, the smallest of the others. Zero tells of nobody and stays.
 */
export function withholdSmall(rows: readonly CountedRow[], least: number): Withheld {
  const small = new Set(rows.filter((each) => isSmall(each, least)).map(({ row }) => row));
  const complementary = new Set<number>();
  const groups = new Map<string, CountedRow[]>();
  for (const each of rows) {
    const members = groups.get(each.group);
    if (members) members.push(each);
    else groups.set(each.group, [each]);
  }
  for (const members of groups.values()) {
    const isHidden = ({ row, isWithheld }: CountedRow) => isWithheld || small.has(row);
    if (members.filter(isHidden).length !== 1) continue;
    const shown = members.filter((each) => !isHidden(each));
    const others = shown.some(({ count }) => count > 0)
      ? shown.filter(({ count }) => count > 0)
      : shown;
    const [next] = [...others].sort((a, b) => a.count - b.count);
    if (next) complementary.add(next.row);
  }
  return { small, complementary };
}
