/** What periods are counted in. */
export type CountedUnit = 'hour' | 'day' | 'month' | 'quarter' | 'half' | 'year';

/** How many periods did well. */
export interface GoodPeriods {
  achieved: number;
  onTrack: number;
}

/** What a strip of periods says. Figures and periods come printed. */
export interface TrackerMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly note: string;

  // The sentence
  /** `5/8 quý đúng tiến độ` */
  readonly good: (good: GoodPeriods, total: number, unit: CountedUnit) => string;
  /** `Quý III/2026 chậm tiến độ (91,2%)`; the value may be empty. */
  readonly standing: (period: string, status: string, value: string) => string;
  readonly withoutData: (count: number, unit: CountedUnit) => string;
  readonly noneKnown: string;
  readonly sentence: (name: string, clauses: readonly string[]) => string;

  /** Where not all periods fit: `Hiện 12 trong 24 quý, các quý gần nhất; bảng số liệu có đủ.` */
  readonly newestOnly: (shown: number, total: number, unit: CountedUnit) => string;
}
