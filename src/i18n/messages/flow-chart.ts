/** What a flow chart says. All figures come printed. */
export interface FlowChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  /** Heads of the table. */
  readonly heads: Readonly<
    Record<'stage' | 'from' | 'to' | 'share' | 'ofFirst' | 'ofPrevious' | 'loss', string>
  >;
  /** "Tiếp nhận → Giải quyết". */
  readonly flow: (from: string, to: string) => string;
  /** "Tiếp nhận → Giải quyết: 9.120 hồ sơ, 87,6%". */
  readonly told: (name: string, facts: readonly string[]) => string;
  /** "mất 312 hồ sơ (12,4%)". */
  readonly lost: (value: string, share: string) => string;
  readonly gained: (value: string, share: string) => string;
  /** Where what arrives and does not leave goes, in the table. */
  readonly nowhere: string;
  /** "312 hồ sơ không đi tiếp (12,4%)". */
  readonly kept: (value: string, share: string) => string;
  /** "thêm 120 hồ sơ không từ bước trước". */
  readonly added: (value: string) => string;
  readonly ofFirst: (share: string) => string;
  /** A value and its share: "9.120 (87,6%)". */
  readonly withShare: (value: string, share: string) => string;
  /** From the first stage to the last; the share is '' where there is none. */
  readonly funnel: (first: string, from: string, last: string, to: string, share: string) => string;
  readonly oneStage: (stage: string, value: string) => string;
  /** The largest loss between two stages. */
  readonly largestLoss: (from: string, to: string, value: string, share: string) => string;
  readonly noLoss: string;
  readonly flows: (flows: number, places: number) => string;
  readonly largestFlow: (flow: string, value: string, share: string) => string;
  /** The place where most does not go on. */
  readonly largestKept: (place: string, value: string, share: string) => string;
  readonly missing: (values: number) => string;
  /** Of many only the first, or the largest, are drawn. */
  readonly some: (drawn: string, all: string) => string;
}
