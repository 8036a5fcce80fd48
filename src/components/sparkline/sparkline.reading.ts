import { nameText } from '../../data/name.js';
import type { Locale } from '../../i18n/register.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import type { PathMark, Scene, ScenePoint } from '../../scene/scene.js';
import type { SparkPlan } from './sparkline.shapes.js';
import type { SparkValues } from './sparkline.values.js';
import type { SparkWords } from './sparkline.words.js';

interface SparkView {
  values: SparkValues;
  given: readonly unknown[];
  plan: SparkPlan;
  words: () => SparkWords;
  locale: Locale;
}

/** Pointing, walking and the table; made when somebody asks. */
export function sparkReading(
  view: SparkView,
): Pick<Scene, 'points' | 'table' | 'hit' | 'overlay' | 'tooltip'> {
  const { values, plan } = view;
  const points = once(() =>
    Array.from(values.ys.keys())
      .filter((index) => !Number.isNaN(values.ys[index]))
      .map((index) => pointOf(view, index)),
  );
  return {
    points: () => [points()],
    table: once(() => tableOf(view)),
    hit: (x) => nearest(points(), plan.indexAt(x)),
    overlay: ({ x, y }) => [ring(x, y)],
    tooltip: ({ key }) => {
      const index = Number(key) - 1;
      return {
        title: view.words().at(index),
        rows: [{ label: view.words().heads[1], value: view.words().print(index) }],
      };
    },
  };
}

function pointOf({ values, given, plan, words }: SparkView, index: number): ScenePoint {
  return {
    key: String(index + 1),
    series: null,
    x: round(plan.xOf(index)),
    y: round(plan.yOf(values.ys[index]!)),
    get label() {
      return `${words().at(index)}: ${words().print(index)}`;
    },
    datum: given[index],
  };
}

function nearest(points: readonly ScenePoint[], index: number): ScenePoint | null {
  const away = ({ key }: ScenePoint) => Math.abs(Number(key) - 1 - index);
  return points.reduce<ScenePoint | null>(
    (best, point) => (best && away(best) <= away(point) ? best : point),
    null,
  );
}

function ring(x: number, y: number): PathMark {
  return {
    type: 'path',
    role: 'active',
    d: `M${x},${y}h0`,
    stroke: 'ink',
    strokeWidth: 6,
    round: true,
  };
}

function tableOf({ values, words, locale }: SparkView): ReturnType<Scene['table']> {
  const [period, name] = words().heads;
  const { numbers, words: texts } = locale.messages;
  return {
    columns: [
      { key: 'period', label: period, numeric: false },
      { key: 'value', label: name, numeric: true },
    ],
    rows: Array.from(values.ys, (value, index) => {
      const at = words().at(index);
      const isFilled = !Number.isNaN(value);
      const cell = isFilled
        ? { text: words().print(index), value }
        : { text: numbers.noData, value: null, spoken: texts.noData };
      return { key: String(index + 1), cells: [{ text: at, value: nameText(at) }, cell] };
    }),
  };
}
