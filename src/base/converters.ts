import type { ComplexAttributeConverter } from 'lit';

/**
 * JSON in an attribute, as server-rendered pages carry data. What is not JSON is handed on as text,
 * for the reader of the data to refuse by name.
 */
export const jsonConverter: ComplexAttributeConverter = {
  fromAttribute: (text) => {
    if (text === null) return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  },
};

const split = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** Columns: their keys, separated by commas, or JSON. */
export const columnsConverter: ComplexAttributeConverter = {
  fromAttribute: (text, type) =>
    text?.trim().startsWith('[')
      ? (jsonConverter.fromAttribute?.(text, type) ?? null)
      : split(text ?? '', /,/),
};

/** Keys, separated by commas (a key may hold spaces). */
export const keysConverter: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (text) => split(text ?? '', /,/),
};

/** Words, separated by spaces or commas. */
export const wordsConverter: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (text) => split(text ?? '', /[\s,]+/),
};

/** A setting that is on, or on in a way that has a name: `stack`, `stack="percent"`. */
export const wordConverter: ComplexAttributeConverter<boolean | string> = {
  fromAttribute: (text) => (text === null ? false : text || true),
};

/** Numbers, separated by commas, semicolons or spaces; written with a decimal point in every language. */
export const numbersConverter: ComplexAttributeConverter<readonly number[]> = {
  fromAttribute: (text) =>
    split(text ?? '', /[\s,;]+/)
      .map(Number)
      .filter(Number.isFinite),
};

/** A number, or the name of a field that holds one. */
export const fieldOrNumberConverter: ComplexAttributeConverter<string | number | null> = {
  fromAttribute: (text) => {
    const trimmed = text?.trim() ?? '';
    if (trimmed === '') return null;
    return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
  },
};

/** Numbers of a series, separated by commas or semicolons; nothing between two is no data, and other words are kept for the reader of the data to refuse. */
export const valuesConverter: ComplexAttributeConverter = {
  fromAttribute: (text) =>
    text?.trim()
      ? text.split(/[,;]/).map((part) => {
          const word = part.trim();
          return word === '' || word === '–'
            ? null
            : Number.isNaN(Number(word))
              ? word
              : Number(word);
        })
      : null,
};

/** `auto`, which is also what no attribute means, or on or off. */
export const autoConverter = {
  fromAttribute: (text: string | null): boolean | 'auto' =>
    text === null || text === 'auto' ? 'auto' : text !== 'none' && text !== 'false',
};
