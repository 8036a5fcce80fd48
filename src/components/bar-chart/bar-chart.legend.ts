import { assignColours, contextColours } from '../../scale/palettes.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.planned.js';
import { TARGET } from './bar-chart.targets.js';
import type { BarWords } from './bar-chart.words.js';

/** All series, hidden ones too: the legend is where they are shown again. One series is named by the heading. */
export function barLegend(
  { data, targets }: BarModel,
  plan: BarPlan,
  words: BarWords,
): Legend | null {
  const colours = assignColours(data.series.map(({ key }) => key));
  const series = data.series.map((each): LegendItem => {
    const { mark } = colours.get(each.key) ?? contextColours;
    return { key: each.key, label: words.seriesName(each), paint: mark, shape: 'swatch' };
  });
  const isTold = targets.each.length > 0 || (targets.all !== null && plan.target === null);
  const value = targets.all === null ? '' : ` ${words.printBeside(targets.all)}`;
  const target: LegendItem = {
    ...{ key: TARGET, label: `${words.target}${value}`, paint: 'ink', shape: 'tick' },
  };
  const items = isTold && series.length > 0 ? [...series, target] : series;
  return items.length < 2 ? null : { items };
}
