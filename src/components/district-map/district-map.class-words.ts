import { map as mapTexts } from '../../i18n/texts.js';
import type { Locale } from '../../i18n/register.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import { classPrinter, type ClassPrinter } from '../../scene/class-words.js';
import { isByTarget, targetDirection } from './district-map.meaning.js';
import type { DistrictMapOptions } from './district-map.options.js';

/** Shares of a target from the worst class to the best: "dưới 60% mục tiêu", "từ 60 đến dưới 80%", "≥ 120% mục tiêu". */
function targetPrinter(options: DistrictMapOptions, locale: Locale): ClassPrinter {
  const texts = locale.texts(mapTexts);
  const { numbers } = locale.messages;
  const percents = { unit: '%' };
  const column = columnFormat(locale.format, [], percents);
  if (targetDirection(options) === 1)
    return classPrinter(percents, column, locale, {
      below: (printed) => texts.ofTarget(texts.classBelow(printed)),
      from: (printed) => texts.ofTarget(texts.atLeast(printed)),
    });
  // Classes of negative shares: what is their lower end is the upper one of the shares.
  return ({ classes }, index) => {
    const { from, to } = classes[index]!;
    if (from !== null && to !== null) return texts.aboveTo(column.bare(-to), column.full(-from));
    if (to !== null) return texts.ofTarget(numbers.above(column.full(-to)));
    return from === null ? locale.messages.words.value : texts.ofTarget(texts.atMost(column.full(-from))); // prettier-ignore
  };
}

/** The class in the legend; the last one may carry the unit for all. */
export function mapClassPrinter(
  options: DistrictMapOptions,
  column: ColumnFormat,
  printCategory: (category: string) => string,
  locale: Locale,
): (classes: ColourClasses, index: number) => string {
  const { classBelow: below, classFrom: from } = locale.texts(mapTexts);
  const print = isByTarget(options)
    ? targetPrinter(options, locale)
    : classPrinter(options, column, locale, { below, from });
  return (classes, index) => {
    const { category } = classes.classes[index]!;
    return category === null ? print(classes, index) : printCategory(category);
  };
}
