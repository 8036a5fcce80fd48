import type { UnitMessages, UnitWord } from './messages/units.js';

const NBSP = '\u00a0';

/** How a unit is written: from the catalogue, put together from its parts (`người/km²`), or as the author wrote it. */
export function unitWord(units: UnitMessages, unit: string): UnitWord {
  const written = unit.normalize('NFC').trim();
  const known = entry(units, written);
  if (known) return known;
  const [head = '', ...per] = written.split('/').map((part) => part.trim());
  const word = entry(units, head) ?? { one: head, other: head };
  if (per.length === 0) return word;
  const tail = per.map((part) => `/${entry(units, part)?.one ?? part}`).join('');
  const { difference } = word;
  return {
    ...word,
    one: word.one + tail,
    other: word.other + tail,
    tight: word.tight === true || word.other === '',
    ...(difference === undefined ? {} : { difference: `${difference}/${per.join('/')}` }),
  };
}

/** The unit of a difference: percentage points for percent, the unit itself for most. */
export function differenceUnit(units: UnitMessages, unit: string): string {
  return unitWord(units, unit).difference ?? unit;
}

/** The word alone: "tỷ đồng", "VND billion". */
export function unitAlone(units: UnitMessages, unit: string): string {
  const { prefix, other } = unitWord(units, unit);
  return prefix === undefined || other === '' || other.startsWith('/')
    ? (prefix ?? '') + other
    : prefix + NBSP + other;
}

/** What stands between a number and its unit: a space that may wrap only before a unit of several loose words. */
export function unitGap({ other, tight }: UnitWord): '' | ' ' | '\u00a0' {
  if (tight === true || other === '') return '';
  return other.includes(' ') ? ' ' : NBSP;
}

function entry(units: UnitMessages, key: string): UnitWord | undefined {
  return Object.hasOwn(units, key) ? units[key] : undefined;
}
