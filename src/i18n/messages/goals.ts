/** How a change, a gap and a result against a target are told. Texts come printed with their unit. */
export interface GoalMessages {
  readonly up: (amount: string) => string;
  readonly down: (amount: string) => string;
  readonly unchanged: string;
  /** Still missing, where more is better. */
  readonly missing: (amount: string) => string;
  /** Still to be reduced, where less is better. */
  readonly toReduce: (amount: string) => string;
  /** Outside a band, by the distance to its nearer edge. */
  readonly outside: (amount: string) => string;
  readonly inside: string;
  readonly met: string;
  readonly over: (amount: string) => string;
  /** Better than a target that asked for less. */
  readonly underTarget: (amount: string) => string;
  readonly shareOfTarget: (percent: string) => string;
  /** Above 999 % of the target. */
  readonly timesTarget: (times: string) => string;
}
