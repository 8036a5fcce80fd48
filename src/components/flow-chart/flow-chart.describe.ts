import type { Locale } from '../../i18n/register.js';
import { trend } from '../../i18n/texts.js';
import type { FlowData } from './flow-chart.data.js';
import { balanceOf } from './flow-chart.links.js';
import { shareOf, type Stage } from './flow-chart.stages.js';
import type { FlowWords } from './flow-chart.words.js';

/** From where to where, and where most is lost. */
export function describeFlow(data: FlowData, words: FlowWords, locale: Locale): string {
  const { sentence } = locale.texts(trend);
  const clauses =
    data.fields.variant === 'funnel' ? tellFunnel(data, words) : tellGraph(data, words);
  return sentence(clauses.length > 0 ? clauses : [words.texts.empty]);
}

function tellFunnel({ stages }: FlowData, { texts, full, share }: FlowWords): string[] {
  const known = stages.filter(({ value }) => !Number.isNaN(value));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const missing = stages.length - known.length;
  const gaps = missing > 0 ? [texts.missing(missing)] : [];
  if (first === last) return [texts.oneStage(first.name, full(first.value)), ...gaps];
  const rest = shareOf(last.value, first.value);
  const part = rest === null ? '' : share(rest);
  const whole = texts.funnel(first.name, full(first.value), last.name, full(last.value), part);
  return [whole, largestLoss(stages, { texts, full, share }), ...gaps];
}

function largestLoss(
  stages: readonly Stage[],
  { texts, full, share }: Pick<FlowWords, 'texts' | 'full' | 'share'>,
): string {
  const worst = stages.reduce<number>((most, { loss }, i) => {
    return (loss ?? 0) > (stages[most]?.loss ?? 0) ? i : most;
  }, 0);
  const [before, after] = [stages[worst - 1], stages[worst]];
  if (!before || !after || after.loss === null) return texts.noLoss;
  const part = share(shareOf(after.loss, before.value));
  return texts.largestLoss(before.name, after.name, full(after.loss), part);
}

function tellGraph({ graph }: FlowData, words: FlowWords): string[] {
  const { texts, full, share } = words;
  const nodes = graph.columns.flat();
  const known = graph.links.filter(({ value }) => !Number.isNaN(value));
  const [first] = [...known].sort((a, b) => b.value - a.value);
  if (!first) return [];
  const clauses = [
    texts.flows(graph.links.length, nodes.length),
    texts.largestFlow(words.linkName(first), full(first.value), words.linkShare(first)),
  ];
  const kept = nodes.map((node) => ({ node, ...balanceOf(node) }));
  const [worst] = kept.sort((a, b) => b.kept - a.kept);
  if (worst && worst.kept > 0) {
    const part = share(shareOf(worst.kept, worst.total));
    clauses.push(texts.largestKept(worst.node.name, full(worst.kept), part));
  }
  const missing = graph.links.length - known.length;
  return missing > 0 ? [...clauses, texts.missing(missing)] : clauses;
}
