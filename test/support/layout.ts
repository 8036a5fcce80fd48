import type { Row } from '../../src/data/row.js';
import { localeFor, type Locale } from '../../src/i18n/register.js';
import type { Frame } from '../../src/scene/scene.js';

type Layout<Options, Scene> = (
  rows: readonly Row[],
  options: Options,
  frame: Frame,
  locale: Locale,
) => Scene;

/** A layout as most tests of a chart call it: in one frame, in Vietnamese, with rows of any kind. */
export const layoutIn =
  <Options, Scene>(frame: Frame, usual: Options, layout: Layout<Options, Scene>) =>
  (rows: readonly unknown[], options = usual, size = frame, tag = 'vi'): Scene =>
    layout(rows as readonly Row[], options, size, localeFor(tag));

/** The same for a chart that may be as high as what is in it: without a height it is. */
export const layoutInOrToFit =
  <Options, Scene>(
    frame: Frame,
    usual: Options,
    layout: Layout<Options, Scene>,
    layoutToFit: (rows: readonly Row[], options: Options, width: number, locale: Locale) => Scene,
  ) =>
  (
    rows: readonly unknown[],
    options = usual,
    { width, height }: { width: number; height: number | null } = frame,
    tag = 'vi',
  ): Scene => {
    const [data, locale] = [rows as readonly Row[], localeFor(tag)];
    return height === null
      ? layoutToFit(data, options, width, locale)
      : layout(data, options, { width, height }, locale);
  };
