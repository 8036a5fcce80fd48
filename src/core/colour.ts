import { chartColours } from './chart-colours.js';
import { sheetColours, type Shades } from './sheet-colours.js';

/** A colour of the theme by its name. */
export type ColourName = keyof typeof sheetColours | keyof typeof chartColours;

const shades: Readonly<Record<ColourName, Shades>> = { ...sheetColours, ...chartColours };

/**
 * The colours of the theme, once: elements, theme sheets, exported files and the palette tests all read them.
 * Names are public: `--ward-color-<name>` overrides one.
 */
export const colours: Readonly<
  Record<ColourName, readonly [light: string, dark: string, print: string]>
> = Object.fromEntries(
  Object.entries(shades).map(([name, [light, dark, print = light]]) => [
    name,
    [light, dark, print],
  ]),
) as Record<ColourName, [string, string, string]>;
