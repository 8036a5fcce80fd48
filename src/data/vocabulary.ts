import type { Flag, Qualifier } from '../core/indicator.js';
import type { UnitMessages, UnitWord } from '../i18n/messages/units.js';
import { nameKey } from '../i18n/names.js';
import { localeFor, type Locale } from '../i18n/register.js';
import { wordKey } from './clean-text.js';
import { numberGrammar, type NumberGrammar } from './number-grammar.js';

/** The words and marks that may stand in a cell of one language. */
export interface Vocabulary {
  /** Numbers as this language writes them, and as languages do that swap its two marks. */
  readonly own: NumberGrammar;
  readonly other: NumberGrammar;
  /** What stands for "no data". */
  readonly noData: ReadonlySet<string>;
  /** Words that say why there is no value. */
  readonly flags: ReadonlyMap<string, Flag>;
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  /** Powers of ten by their words. */
  readonly scales: ReadonlyMap<string, number>;
  /** Keys of the unit catalogue by their words. */
  readonly units: ReadonlyMap<string, string>;
  /** Whether dates are written as day/month/year. */
  readonly dayFirst: boolean;
}

const NO_DATA = ['', '-', '–', '—', '−', '...', '…', 'n/a', 'nan', 'null'];

/** The same words with decimal mark and group mark exchanged. */
export function swapMarks(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, own: vocabulary.other, other: vocabulary.own };
}

/** Vietnamese scale words, in both spellings: unit keys are written with them in every language. */
const VIETNAMESE_SCALES: readonly (readonly [word: string, power: number])[] = [
  ...['nghìn', 'ngàn'].flatMap((thousand) => [
    [thousand, 3] as const,
    ...['tỷ', 'tỉ'].map((billion) => [`${thousand} ${billion}`, 12] as const),
  ]),
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
];

/** The currency has many names. */
export const DONG = 'đồng';
const DONG_WORDS = ['đồng', 'vnd', 'vnđ', '₫', 'đ'];

const vocabularies = new WeakMap<Locale, Vocabulary>();

/** The vocabulary of a language; made once for each state of its catalogue. */
export function vocabularyFor(tag: string): Vocabulary {
  const locale = localeFor(tag);
  const known = vocabularies.get(locale);
  if (known) return known;
  const vocabulary = createVocabulary(locale);
  vocabularies.set(locale, vocabulary);
  return vocabulary;
}

function createVocabulary({ tag, messages: { numbers, words, units } }: Locale): Vocabulary {
  const { decimal, group, scales } = numbers;
  const own = localeFlags(words);
  const vietnamese = localeFlags(localeFor('vi').messages.words);
  const qualifiers = Object.entries(numbers.qualifiers) as [Qualifier, string][];
  return {
    own: numberGrammar({ decimal, group }),
    other: numberGrammar({ decimal: decimal === ',' ? '.' : ',', group: decimal }),
    noData: new Set([...NO_DATA, ...words.noDataInCells, words.noData].map(wordKey)),
    flags: new Map([...vietnamese, ...own]),
    qualifiers: new Map(qualifiers.map(([qualifier, word]) => [wordKey(word), qualifier])),
    scales: new Map([
      ...VIETNAMESE_SCALES.map(([word, power]) => [nameKey(word), power] as const),
      [nameKey(scales.thousand), 3],
      [nameKey(scales.million), 6],
      [nameKey(scales.billion), 9],
      [nameKey(scales.trillion), 12],
    ]),
    units: unitWords(units),
    dayFirst: tag.split('-', 1)[0] === 'vi',
  };
}

function localeFlags(words: { suppressed: string; notApplicable: string }): [string, Flag][] {
  return [
    [wordKey(words.suppressed), 'suppressed'],
    [wordKey(words.notApplicable), 'not-applicable'],
  ];
}

/** Case does not count in a unit, but `M` is no metre. */
export function unitKey(word: string): string {
  const composed = word.normalize('NFC').trim();
  return [...composed].length === 1 ? composed : nameKey(composed);
}

function unitWords(units: UnitMessages): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [key, word] of Object.entries(units))
    for (const written of [key, ...ownWords(word)])
      if (!keys.has(unitKey(written))) keys.set(unitKey(written), key);
  for (const word of DONG_WORDS) keys.set(unitKey(word), DONG);
  return keys;
}

/** Words after the number; a unit with a prefix keeps only its scale there. */
function ownWords({ one, other, prefix }: UnitWord): string[] {
  return prefix === undefined ? [one, other].filter((word) => word !== '') : [prefix];
}
