/** The characters that a language puts into numbers. */
export interface NumberMarks {
  decimal: string;
  group: string;
}

/** A number taken apart: sign and digits as JavaScript writes them, and the power of ten behind them. */
export interface NumberText {
  digits: string;
  exponent: number;
}

/** A run of digits with anything inside that some language puts there. No-break and thin spaces group in all. */
export const NUMBER_RUN = /\d+(?:[.,\u00a0\u2009\u202f]\d+)*(?:[eE][+-]\d{1,3}(?![\d\p{L}]))?/u;

/**
 * Reads one run in full or not at all: decimals behind the decimal mark; groups of exactly three after one to three
 * digits, none after a leading 0, all with one mark; an exponent with its sign, as spreadsheets write it, and only without groups.
 */
export type NumberGrammar = (run: string) => NumberText | null;

const escaped = (mark: string) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function numberGrammar({ decimal, group }: NumberMarks): NumberGrammar {
  const fraction = `(?:${escaped(decimal)}(\\d+))?`;
  const plain = new RegExp(`^(\\d+)${fraction}(?:[eE]([+-]\\d+))?$`);
  const mark = `(?:${escaped(group)}|[\\u00a0\\u2009\\u202f])`;
  const grouped = new RegExp(`^([1-9]\\d{0,2}(${mark})\\d{3}(?:\\2\\d{3})*)${fraction}$`);
  return (run) => {
    const simple = plain.exec(run);
    if (simple) {
      const [, whole = '', decimals = '0', exponent = '0'] = simple;
      return { digits: `${whole}.${decimals}`, exponent: Number(exponent) };
    }
    const groups = grouped.exec(run);
    if (!groups) return null;
    const [, whole = '', , decimals = '0'] = groups;
    return { digits: `${whole.replace(/\D/g, '')}.${decimals}`, exponent: 0 };
  };
}

/** The nearest number, with the decimal point moved first so that 37.931 × 10⁹ is exact. */
export function numberOf(digits: string, exponent: number, negative: boolean): number {
  const value = Number(exponent === 0 ? digits : `${digits}e${exponent}`);
  return negative && value !== 0 ? -value : value;
}
