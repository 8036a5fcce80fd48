import { absencePaints } from '../../scale/class-paints.js';
import type { Status } from '../../core/indicator.js';
import { areStatuses, type ColourClasses } from '../../scale/colour-classes.js';
import type { Legend, LegendItem, Paint } from '../../scene/scene.js';
import type { MapData } from './district-map.data.js';
import { isByTarget, type Reason } from './district-map.meaning.js';
import type { MapColours, MapSigns } from './district-map.options.js';
import type { MapWords } from './district-map.words.js';

/** Of districts whose data is not known yet. */
const plain = 'track';

const reasons: readonly Reason[] = ['not-judged', 'no-data', 'suppressed', 'not-applicable'];

/** A value that cannot be judged is neither missing nor withheld: plain, and darker than what does not apply. */
const reasonPaints: Readonly<Record<Reason, Paint>> = { ...absencePaints, 'not-judged': 'context' };

/** Which legend entry each district belongs to, by number. */
export interface ClassOfDistricts {
  /** Number of the entry of each district. */
  of: Uint8Array;
  /** Key, paint and number of districts of each entry: classes first, then the reasons for no value. */
  entries: readonly { key: string; paint: Paint; count: number }[];
}

/** Whether the districts of a legend entry stand back, because others are to stand out. */
export const standsBack = (key: string, highlight: readonly string[] | undefined): boolean =>
  highlight !== undefined && highlight.length > 0 && !highlight.includes(key);

/** What stands out once a person has pressed an entry: one more, or one less. */
export const pressEntry = (highlight: readonly string[], key: string): readonly string[] =>
  highlight.includes(key) ? highlight.filter((other) => other !== key) : [...highlight, key];

/** What still stands out under another legend: only what could be pressed again. */
export const keepEntries = (
  highlight: readonly string[],
  legend: Legend | null,
): readonly string[] => highlight.filter((key) => legend?.items.some((item) => item.key === key));

/** Sorts districts into classes: one pass over the numbers of their rows. While rows are awaited all are plain. */
export function classifyDistricts(
  data: MapData,
  classes: ColourClasses,
  awaited: boolean,
): ClassOfDistricts {
  const { rowOf, colours } = data;
  const count = classes.classes.length;
  const of = new Uint8Array(rowOf.length);
  const counts = new Uint32Array(count + reasons.length);
  for (let district = 0; district < rowOf.length; district++) {
    const row = rowOf[district]!;
    const index = row < 0 ? -1 : classes.of(colours[row] ?? null);
    const entry = index >= 0 ? index : count + reasons.indexOf(data.reasonOf(row));
    of[district] = entry;
    counts[entry]! += 1;
  }
  const entries = [
    ...classes.classes.map(({ paint }, i) => ({ key: `class-${i}`, paint })),
    ...reasons.map((reason) => ({ key: reason, paint: awaited ? plain : reasonPaints[reason] })),
  ];
  return { of, entries: entries.map((entry, i) => ({ ...entry, count: counts[i]! })) };
}

/** An entry with the number of its districts as printed. */
const counted = <Entry extends { count: number }>(entry: Entry, { locale }: MapWords) => {
  return { ...entry, countText: locale.format.number(entry.count) };
};

/** The end of the legend that is good says so; shares of targets always have one. */
function goodEnd(colours: MapColours, classes: ColourClasses): boolean {
  return classes.kind !== 'category' && (colours.better !== undefined || isByTarget(colours));
}

/**
 * The legend: every class with the number of its districts, empty ones too, and the reasons for no value that occur.
 * Where less is better the order is turned round, so that the good end comes last, and both ends say which they are.
 */
export function mapLegend(
  classified: ClassOfDistricts,
  classes: ColourClasses,
  colours: MapColours & Pick<MapSigns, 'areNumbered'>,
  words: MapWords,
): Legend | null {
  const { entries } = classified;
  const isStatus = areStatuses(classes.categories);
  const shades = classes.classes.map(({ category }, i): LegendItem => {
    const status = isStatus ? { status: category as Status } : {};
    const text = words.classLabel(classes, i);
    const label = colours.areNumbered && !isStatus ? `${i + 1}. ${text}` : text;
    return { ...counted(entries[i]!, words), label, shape: 'swatch', ...status };
  });
  // Shares of targets are in order already.
  if (colours.better === 'lower' && !isByTarget(colours)) shades.reverse();
  const [last] = shades.slice(-1);
  if (last && shades.length > 1 && goodEnd(colours, classes))
    shades.splice(-1, 1, { ...last, label: `${last.label} (${words.texts.better})` });
  const others = reasons.flatMap((reason, i): LegendItem[] => {
    const entry = counted(entries[shades.length + i]!, words);
    const label = words.reasonText(reason);
    return entry.count > 0 ? [{ ...entry, label, shape: 'swatch' }] : [];
  });
  const items = [...shades, ...others];
  return items.length > 0 ? { ...(words.measure && { title: words.measure }), items } : null;
}
