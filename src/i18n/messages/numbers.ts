import type { Qualifier } from '../../core/indicator.js';

/** Words for powers of a thousand, smallest first. */
export interface ScaleWords {
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
  /** Printed from 10¹² to 10¹⁵, and only where words are asked for. */
  readonly trillion: string;
}

/** How numbers are written. Functions receive numbers that are already printed. */
export interface NumberMessages {
  readonly decimal: string;
  readonly group: string;
  /** A cell or an axis without a value. */
  readonly noData: string;
  readonly scales: ScaleWords;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** A positive value that would print as zero: `< 0,1`. */
  readonly lessThanSign: (printed: string) => string;
  /** The same in a sentence: `còn thiếu dưới 0,1 điểm %`. */
  readonly lessThan: (printed: string) => string;
  /** A value that no number of decimals tells apart from its target: `dưới 95%`. */
  readonly below: (printed: string) => string;
  readonly above: (printed: string) => string;
  /** A range whose ends carry a minus or a qualifier, which a dash would swallow. */
  readonly fromTo: (from: string, to: string) => string;
  /** A range without its upper end, so that two that follow each other share none. */
  readonly fromBelow: (from: string, to: string) => string;
  /** A range with one open side. */
  readonly from: (printed: string) => string;
  readonly upTo: (printed: string) => string;
  readonly criteriaMet: (passed: string, total: string) => string;
  readonly rank: (rank: string) => string;
  readonly rankOf: (rank: string, of: string) => string;
  readonly listSeparator: string;
  readonly lastSeparator: string;
}
