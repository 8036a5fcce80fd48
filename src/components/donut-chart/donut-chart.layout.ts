import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import { isSame } from '../../core/value.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { chrome } from '../../i18n/texts.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { categoryLegend } from '../../scene/legend.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Legend, Notice, Scene } from '../../scene/scene.js';
import { centreText } from './donut-chart.centre.js';
import { readParts, type DonutData } from './donut-chart.data.js';
import { labelLayers, ringLayer } from './donut-chart.marks.js';
import type { DonutChartOptions } from './donut-chart.options.js';
import { planDonut, type DonutPlan } from './donut-chart.plan.js';
import { donutReading } from './donut-chart.reading.js';
import { ringBox } from '../../scene/ring.js';
import { isShare, leastParts, slicesOf, type Slices } from './donut-chart.slices.js';
import { donutTable } from './donut-chart.table.js';
import { donutWords, type DonutWords } from './donut-chart.words.js';

export type { DonutChartOptions } from './donut-chart.options.js';

/**
 * Rows as parts of a whole: a ring, or half of one, whose angles are in proportion to the values.
 * Rows that cannot be used are told in `issues`; where nothing can be drawn the scene has no parts, and says so.
 */
export function layoutDonutChart(
  data: readonly Row[],
  options: DonutChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const read = readParts(data, options);
  const { slices, words, plan } = arrange(read, options, frame, locale);
  const isHidden = slices.drawn.length === 0 && slices.all.length > 0;
  const emptyText = isHidden ? locale.texts(chrome).allHidden : words.texts.empty;
  const isNamed = plan.callouts !== null && slices.drawn.length === slices.all.length;
  return {
    kind: 'donut-chart',
    ...frame,
    plot: ringBox(plan.ring),
    layers: [
      ringLayer(plan),
      ...labelLayers(plan),
      ...(plan.isBlank ? [emptyLayer(emptyText, frame)] : []),
    ],
    legend: isNamed && options.legend !== 'always' ? null : legendOf(slices, words),
    ...donutReading({ plan, rows: data, words }),
    table: once(() => donutTable(read.parts, slices, words, locale)),
    size: read.parts.length,
    describe: once(() => (isHidden ? emptyText : words.describe())),
    notices: noticesOf(read, slices, words, locale),
    issues: [...read.issues, ...optionIssues(options)],
  };
}

/** Labels beside the ring if they fit. Where a legend tells the parts apart, each has a colour of its own. */
function arrange(
  data: DonutData,
  options: DonutChartOptions,
  frame: Frame,
  locale: Locale,
): { slices: Slices; words: DonutWords; plan: DonutPlan } {
  const slices = slicesOf(data.parts, options);
  const words = donutWords(data, slices, options, locale);
  const isZero = slices.all.length === 0 && data.parts.some(({ value }) => value === 0);
  const isBlank = slices.drawn.length === 0 && !isZero;
  const centre = isBlank ? null : centreText(slices, options, words);
  const input = { centre, frame, words, isHalf: options.half ?? false, isBlank };
  const plan = planDonut({ ...input, slices: slices.drawn });
  if (plan.callouts && options.legend !== 'always') return { slices, words, plan };
  const coloured = slicesOf(data.parts, { ...options, highlight: null });
  return { slices: coloured, words, plan: planDonut({ ...input, slices: coloured.drawn }) };
}

/** All pieces with what they say, hidden ones by name alone: the legend is where they are shown again. */
function legendOf({ all, drawn }: Slices, words: DonutWords): Legend | null {
  const items = all.map((slice) => {
    const name = words.sliceName(slice);
    const shown = drawn.find(({ key }) => key === slice.key);
    const label = shown ? `${name}: ${words.valueAndShare(shown).join(' · ')}` : name;
    return { key: slice.key, label, paint: slice.colours.mark };
  });
  return categoryLegend(items, 'swatch');
}

/** Options that cannot be followed are told, and left out. */
function optionIssues({ format, sort, maxParts, otherBelow }: DonutChartOptions): Issue[] {
  const issues = checkWord('sort', sort, ['value', 'none']);
  const refuse = (field: string, found: string, message: string) => {
    issues.push({ code: 'config', field, found, message });
  };
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  if (maxParts !== undefined && !(maxParts >= leastParts))
    refuse('maxParts', String(maxParts), `A ring has at least ${leastParts} parts.`);
  if (otherBelow !== undefined && !isShare(otherBelow))
    refuse('otherBelow', String(otherBelow), 'A share lies between 0 and 1.');
  return issues;
}

function noticesOf(
  { parts, leftOut }: DonutData,
  { total, drawn }: Slices,
  { texts, areShares, column, namesOf }: DonutWords,
  locale: Locale,
): Notice[] {
  const notices = leftOutNotices(leftOut, locale);
  const tell = (code: string, text: string) => void notices.push({ code, text });
  const missing = parts.filter(({ value }) => value === null);
  if (missing.length > 0) tell('no-data', texts.noDataParts(namesOf(missing)));
  const zero = parts.filter(({ value }) => value === 0);
  if (zero.length > 0) tell('zero', texts.zeroParts(namesOf(zero)));
  const isWhole = isSame(total * 10 ** column.power, 100);
  if (areShares && drawn.length > 1 && !isWhole) tell('sum', texts.sumOff(column.full(total)));
  return notices;
}
