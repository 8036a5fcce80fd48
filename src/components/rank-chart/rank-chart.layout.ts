import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Notice, Scene } from '../../scene/scene.js';
import { readRanks, type RankData } from './rank-chart.data.js';
import { describeRanks } from './rank-chart.describe.js';
import { endMarks, labelRoom, leavingMarks, sidesOf } from './rank-chart.labels.js';
import { rankAxes, unitLayer } from './rank-chart.marks.js';
import type { RankChartOptions } from './rank-chart.options.js';
import { placeUnits } from './rank-chart.places.js';
import { planRanks, type Room } from './rank-chart.plan.js';
import { rankReading } from './rank-chart.reading.js';
import { shownUnits, type Shown } from './rank-chart.shown.js';
import { rankTable, tableSize } from './rank-chart.table.js';
import { rankWords, type RankWords } from './rank-chart.words.js';

export type { RankChartOptions } from './rank-chart.options.js';

/** Ranks of units over time, the first on top. Rows that cannot be used are told in `issues`. */
export function layoutRankChart(
  data: readonly Row[],
  options: RankChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  return layOut(data, options, usableFrame(size), locale);
}

/** {@link layoutRankChart} for a width alone: as high as the ranks ask for. */
export function layoutRankChartToFit(
  data: readonly Row[],
  options: RankChartOptions,
  width: number,
  locale: Locale,
): Scene {
  return layOut(data, options, { ...usableFrame({ width, height: 0 }), height: null }, locale);
}

function layOut(
  rows: readonly Row[],
  options: RankChartOptions,
  room: Room,
  locale: Locale,
): Scene {
  const data = readRanks(rows, options);
  const words = rankWords(data, options, locale);
  const shown = shownUnits(data, options);
  const periods = data.periods.length;
  const names = shown.units.map(({ unit }) => words.nameOf(unit.key));
  const labels = labelRoom(names, shown.lowest, periods, room.width);
  const plan = planRanks(data, shown, room, sidesOf(labels), locale);
  const placed = placeUnits(data, shown, plan);
  const main = shown.units.find(({ isMain }) => isMain)?.unit;
  const isBlank = shown.units.length === 0;
  return {
    kind: 'rank-chart',
    ...plan.frame,
    plot: plan.plot,
    layers: [
      ...rankAxes(data, plan),
      unitLayer(placed, plan),
      { id: 'labels', marks: endMarks(placed, periods, plan, labels, words) },
      { id: 'leaving', marks: leavingMarks(placed, periods, plan, labels, words) },
      ...(isBlank ? [emptyLayer(words.texts.empty, plan.frame)] : []),
    ],
    legend: null,
    ...rankReading({ data, placed, plan, words, locale }),
    table: once(() => rankTable(data, words, locale)),
    size: tableSize(data),
    describe: once(() => describeRanks(data, main, words)),
    notices: noticesOf(data, shown, words, locale),
    issues: [...data.issues, ...optionIssues(data, options)],
  };
}

/** Options that cannot be followed are told, and left out. */
function optionIssues({ units }: RankData, options: RankChartOptions): Issue[] {
  const { format, better, highlight, maxRanks } = options;
  const issues = checkWord('better', better, ['higher', 'lower']);
  const refuse = (field: string, found: string, message: string) =>
    issues.push({ code: 'config', field, found, message });
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  if (highlight && units.length > 0 && !units.some(({ key }) => key === highlight))
    refuse('highlight', highlight, `No row has a unit "${highlight}".`);
  if (maxRanks !== undefined && !(maxRanks >= 1))
    refuse('max-ranks', String(maxRanks), 'At least one rank must be shown.');
  return issues;
}

function noticesOf(
  data: RankData,
  { others, last }: Shown,
  { texts }: RankWords,
  locale: Locale,
): Notice[] {
  const notices = leftOutNotices(data.leftOut, locale);
  if (others > 0) notices.push({ code: 'units-not-drawn', text: texts.others(others, last) });
  return notices;
}
