import { WardError } from '../core/error.js';
import { createFormatter } from './format.js';
import type { Formatter } from './formatter.js';
import type { CoreMessages, ElementMessages, PartialMessages, Section } from './messages.js';
import { vi } from './vi.js';

/** A language: its texts, how it prints, and how it sorts. */
export interface Locale {
  /** BCP 47 tag of the language in use. */
  readonly tag: string;
  readonly messages: CoreMessages;
  readonly format: Formatter;
  /** Compares names by the language's collation, numbers inside by size: Tổ 9 < Tổ 10. */
  readonly compare: (a: string, b: string) => number;
  /** The texts of one element in this language; the element imports its section from `texts.ts`. */
  readonly texts: <Name extends keyof ElementMessages>(
    section: Section<Name>,
  ) => ElementMessages[Name];
}

type Shipped = 'vi' | 'en';

/** A registered language and the shipped one that lends what it lacks. */
interface Registration {
  readonly tag: string;
  readonly lender: Shipped;
  readonly own: PartialMessages;
}

const DEFAULT_TAG = 'vi';
/** The shipped languages that have arrived. English comes when somebody speaks it. */
const lenders = new Map<Shipped, CoreMessages & PartialMessages>([['vi', vi]]);
/** The page's registry: languages are registered for all elements at once. Keys are lower-case tags. */
const registrations = new Map<string, Registration>([
  ['vi', { tag: 'vi', lender: 'vi', own: {} }],
  ['en', { tag: 'en', lender: 'en', own: {} }],
]);
const locales = new Map<string, Locale>();

/**
 * The language for a tag: that very tag, else its primary language, else Vietnamese. A language that borrows from
 * English is answered in Vietnamese until {@link textsOf} has brought it.
 */
export function localeFor(tag: string): Locale {
  const registration = registrationFor(tag) ?? registrationFor(DEFAULT_TAG)!;
  const lender = lenders.get(registration.lender);
  if (!lender) return localeFor(DEFAULT_TAG);
  const key = registration.tag.toLowerCase();
  const known = locales.get(key);
  if (known) return known;
  const locale = createLocale(registration, lender);
  locales.set(key, locale);
  return locale;
}

/** Brings what a language has yet to load, so that {@link localeFor} can answer in it; null where all is here. */
export function textsOf(tag: string): Promise<void> | null {
  const lender = registrationFor(tag)?.lender ?? DEFAULT_TAG;
  return lenders.has(lender) ? null : import('./en.js').then(({ en }) => lend('en', en));
}

/** Makes the texts of a shipped language known. */
export function lend(language: Shipped, messages: CoreMessages & PartialMessages): void {
  lenders.set(language, messages);
}

/** What elements print with in a language; see {@link localeFor} for how the tag is read. */
export function formatter(tag: string): Formatter {
  return localeFor(tag).format;
}

/** Compares names in the order of a language, for `Array.prototype.sort`. */
export function compareNames(tag: string): (a: string, b: string) => number {
  return localeFor(tag).compare;
}

/** The first candidate that names a language, from the nearest `lang` outwards; else Vietnamese. */
export function resolveTag(candidates: readonly (string | null | undefined)[]): string {
  for (const candidate of candidates) if (candidate?.trim()) return candidate.trim();
  return DEFAULT_TAG;
}

/**
 * Adds a language, or replaces texts of one. A regional variant builds on its primary language, a shipped language on
 * itself, and any other on English for the texts it leaves out.
 * @throws WardError `config` when `tag` is no BCP 47 language tag.
 */
export function registerLocale(tag: string, messages: PartialMessages): void {
  const base = registrationFor(tag);
  const entry = { tag: canonical(tag), lender: base?.lender ?? 'en', own: messages } as const;
  const own = base ? mergeSections(base.own, messages) : messages;
  registrations.set(entry.tag.toLowerCase(), { ...entry, own });
  locales.clear();
}

function canonical(tag: string): string {
  try {
    const [first] = Intl.getCanonicalLocales(tag);
    if (first) return first;
  } catch {
    // Reported below, like an empty tag.
  }
  throw new WardError('config', `"${tag}" is not a BCP 47 language tag.`, {
    field: 'tag',
    found: tag,
  });
}

function registrationFor(tag: string): Registration | undefined {
  const key = tag.trim().toLowerCase().replaceAll('_', '-');
  return registrations.get(key) ?? registrations.get(primary(key));
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

function createLocale(
  { tag, lender, own }: Registration,
  lent: CoreMessages & PartialMessages,
): Locale {
  const messages = mergeSections(lent, own);
  // The names on an English page are Vietnamese too: the collation of English would mix Đ into D.
  const collator = new Intl.Collator(primary(tag) === lender ? DEFAULT_TAG : tag, {
    numeric: true,
  });
  const sections = new Map<string, unknown>();
  return {
    tag,
    messages,
    format: createFormatter(messages),
    compare: (a, b) => collator.compare(a, b),
    texts<Name extends keyof ElementMessages>(section: Section<Name>) {
      const known = sections.get(section.name) ?? { ...section.vi, ...messages[section.name] };
      sections.set(section.name, known);
      return known as ElementMessages[Name];
    },
  };
}

/** `base` with the texts that `own` gives, section by section. */
function mergeSections<Base extends PartialMessages>(base: Base, own: PartialMessages): Base {
  const names = Object.keys({ ...base, ...own }) as (keyof PartialMessages)[];
  const merged = names.map((name) => [name, { ...base[name], ...own[name] }] as const);
  return Object.fromEntries(merged) as Base;
}
