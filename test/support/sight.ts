import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  type Color,
} from 'culori';
import { colours, type ColourName } from '../../src/core/colour.js';

/** The themes by their place in the table of colours. */
export const themes = { light: 0, dark: 1, print: 2 } as const;
export type Theme = (typeof themes)[keyof typeof themes];

export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan';

/** How people see: with all three kinds of cones, or without one of them. */
const sights: Readonly<Record<Sight, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
export const sightNames = Object.keys(sights) as Sight[];

/** The colours of a palette: `cat-1`, `cat-2` … */
export function palette(name: string, count: number): ColourName[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i + 1}` as ColourName);
}

const seen = (name: ColourName, theme: Theme, sight: Sight): Color =>
  sights[sight](parse(colours[name][theme])!);
/** A colour as somebody sees it, as `#rrggbb`. */
export const asSeen = (name: ColourName, theme: Theme, sight: Sight): string =>
  formatHex(seen(name, theme, sight));

const ciede2000 = differenceCiede2000();
const lab = converter('lab65');

/** How far apart two colours look (CIEDE2000): 1 is just visible side by side, 10 at a glance. */
export function difference(a: ColourName, b: ColourName, theme: Theme, sight: Sight): number {
  return ciede2000(seen(a, theme, sight), seen(b, theme, sight));
}

/** The smallest difference among pairs of a palette, in one kind of sight or in any. */
export function smallestDifference(
  names: readonly ColourName[],
  theme: Theme,
  which: 'all' | 'neighbours',
  among: readonly Sight[] = sightNames,
): number {
  const pairs = names.flatMap((a, i) =>
    names.slice(i + 1, which === 'all' ? undefined : i + 2).map((b) => [a, b] as const),
  );
  return Math.min(
    ...among.flatMap((sight) => pairs.map(([a, b]) => difference(a, b, theme, sight))),
  );
}

/** CIE lightness, 0 black to 100 white. */
export function lightness(name: ColourName, theme: Theme, sight: Sight): number {
  return lab(seen(name, theme, sight)).l;
}
