import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { emptyLayer } from '../../scene/empty.js';
import { isInside, usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Layer, Notice, Scene } from '../../scene/scene.js';
import { readFlow, type FlowData } from './flow-chart.data.js';
import { describeFlow } from './flow-chart.describe.js';
import { flowDiagram } from './flow-chart.diagram.js';
import { flowFunnel } from './flow-chart.funnel.js';
import { itemReading, type FlowPicture } from './flow-chart.items.js';
import { flowListing } from './flow-chart.listing.js';
import type { FlowChartOptions } from './flow-chart.options.js';
import { flowPaints } from './flow-chart.paints.js';
import { flowTable, tableSize } from './flow-chart.table.js';
import { flowWords, type FlowWords } from './flow-chart.words.js';

export type { FlowChartOptions } from './flow-chart.options.js';

/**
 * Rows as stages with what is lost between them (`funnel`), or as flows between places (`sankey`); where a diagram of
 * flows has no room, as a list of them. The scene is higher than its frame where names and values need it.
 * Rows that cannot be used are told in `issues`.
 */
export function layoutFlowChart(
  given: readonly Row[],
  wanted: FlowChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const { options, issues } = usableOptions(wanted);
  const data = readFlow(given, options);
  const words = flowWords(data, options, locale);
  const input = { data, frame, words, paints: flowPaints(data, options, words) };
  const isFunnel = data.fields.variant === 'funnel';
  const picture = isFunnel ? flowFunnel(input) : (flowDiagram(input) ?? flowListing(input));
  const { plot } = picture;
  const whole = { width: frame.width, height: picture.height };
  const isBlank = data.stages.length + data.graph.links.length === 0;
  return {
    kind: 'flow-chart',
    ...{ ...whole, plot },
    layers: isBlank
      ? [emptyLayer(words.texts.empty, frame)]
      : picture.layers.map((layer) => within(layer, whole)),
    legend: null,
    ...itemReading(picture),
    table: once(() => flowTable(data, words, locale)),
    size: tableSize(data),
    describe: once(() => describeFlow(data, words, locale)),
    notices: noticesOf(data, picture, words, locale),
    issues: [...data.issues, ...issues],
  };
}

/** A layer without the texts that the frame would cut through. */
function within({ id, marks }: Layer, frame: Frame): Layer {
  return { id, marks: marks.filter((mark) => isInside(frame, mark)) };
}

function noticesOf(
  data: FlowData,
  { drawn }: FlowPicture,
  { texts }: FlowWords,
  locale: Locale,
): Notice[] {
  const notices = leftOutNotices(data.leftOut, locale);
  if (drawn) {
    const [count, of] = [drawn.count, drawn.of].map((number) => locale.format.number(number));
    notices.push({ code: 'some-drawn', text: texts.some(count ?? '', of ?? '') });
  }
  return notices;
}

/** Options that cannot be followed are told, and left out. */
function usableOptions(options: FlowChartOptions): { options: FlowChartOptions; issues: Issue[] } {
  const issues: Issue[] = [];
  const known = <Word extends string>(
    field: string,
    given: Word | undefined,
    words: readonly Word[],
  ): Word | undefined => {
    issues.push(...checkWord(field, given, words));
    return words.find((word) => word === given);
  };
  const { format } = options;
  if (format && !isValueFormat(format))
    issues.push({
      ...{ code: 'config', field: 'format', found: format },
      message: `There is no format "${format}".`,
    });
  const variant = known('variant', options.variant, ['funnel', 'sankey']);
  const color = known('color', options.color, ['from', 'to']);
  return { options: { ...options, variant, color }, issues };
}
