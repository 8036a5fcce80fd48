import type { ColourName } from '../../core/colour.js';
import type { Locale } from '../../i18n/register.js';
import { absencePaints, type Absence } from '../../scale/class-paints.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import { ascending } from '../../scale/ascending.js';
import { classesFromZero } from '../../scale/zero-class.js';
import type { Legend, LegendItem, Paint } from '../../scene/scene.js';
import type { Cells } from './heatmap.cells.js';
import type { HeatmapOptions } from './heatmap.options.js';
import type { HeatWords } from './heatmap.words.js';

/** What cells of one kind share: an entry of the legend. */
export interface CellClass {
  key: string;
  paint: Paint;
  /** Text on it; null where none is written. */
  on: ColourName | null;
}

/** The class of each cell. */
export interface ClassifiedCells {
  readonly classes: ColourClasses;
  /** Classes of values first, then the reasons for no value. */
  readonly entries: readonly CellClass[];
  /** Number of the entry of each cell. */
  readonly of: Uint8Array;
  /** How many cells each entry has. */
  readonly counts: Uint32Array;
}

const absences: readonly Absence[] = ['no-data', 'suppressed', 'not-applicable'];

/** What does not apply is an empty place: neither zero, the palest colour, nor hatched like what is missing. */
const paints: Readonly<Record<Absence, Paint>> = absencePaints;

/** Sorts cells into classes; the picture and the legend are both made of the result. */
export function classifyCells(cells: Cells, options: HeatmapOptions): ClassifiedCells {
  const { classes: method, classCount: count, breaks, palette, divergingAt } = options;
  const sorted = ascending(cells.values);
  const classes = classesFromZero(sorted, { method, count, breaks, palette, divergingAt });
  const shades = classes.classes.map(({ paint, on }, i): CellClass => {
    return { key: `class-${i}`, paint, on };
  });
  const reasons = absences.map((key): CellClass => ({ key, paint: paints[key], on: null }));
  const of = new Uint8Array(cells.count);
  const counts = new Uint32Array(shades.length + reasons.length);
  for (let cell = 0; cell < cells.count; cell++) {
    const absence = cells.absenceOf(cell);
    const entry = absence
      ? shades.length + absences.indexOf(absence)
      : classes.of(cells.values[cell]!);
    of[cell] = entry;
    counts[entry]! += 1;
  }
  return { classes, entries: [...shades, ...reasons], of, counts };
}

/** Every class, empty ones too, and the reasons for no value that occur. */
export function heatLegend(
  { classes, entries, counts }: ClassifiedCells,
  words: HeatWords,
  { messages }: Locale,
): Legend | null {
  const labels = {
    'no-data': messages.words.noData,
    suppressed: messages.words.suppressed,
    'not-applicable': messages.words.notApplicable,
  };
  const count = classes.classes.length;
  const items = entries.flatMap(({ key, paint }, i): LegendItem[] => {
    const each = classes.classes[i];
    if (each) return [{ key, paint, label: words.classLabel(classes, i), shape: 'swatch' }];
    return counts[i]! > 0
      ? [{ key, paint, label: labels[absences[i - count]!], shape: 'swatch' }]
      : [];
  });
  return items.length > 0 ? { title: words.measure, items } : null;
}
