/** How much is read before a file is refused, or simplification asked for. */
export const limits = {
  /** Bytes of a file. */
  bytes: 25_000_000,
  /** Rows of a table. */
  rows: 1_000_000,
  /** Vertices of a set of features: more are drawn, with an issue that asks for simplification. */
  vertices: 200_000,
  /** Seconds in which a server must send something. */
  silence: 30,
} as const;
