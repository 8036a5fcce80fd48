/** What rings of goals say. Figures come printed. */
export interface ProgressRingMessages {
  readonly kind: string;
  /** One goal in a sentence; `target` may be empty. */
  readonly goal: (goal: RingSentence) => string;
  /** Only so many rings can be told apart. */
  readonly tooMany: (shown: number, total: number) => string;
}

/** What the sentence of a ring is made of. */
export interface RingSentence {
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly status: string;
}
