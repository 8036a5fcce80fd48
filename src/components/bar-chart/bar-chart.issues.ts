import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import { isValueFormat } from '../../i18n/value-format.js';
import type { BarData } from './bar-chart.data.js';
import type { BarChartOptions } from './bar-chart.options.js';

const choices = {
  mode: ['grouped', 'stacked', 'percent', 'diverging'],
  orientation: ['auto', 'vertical', 'horizontal'],
  sort: ['none', 'value', 'name'],
  order: ['ascending', 'descending'],
} as const;

type Choice = keyof typeof choices;
const names = Object.keys(choices) as Choice[];

/** The options without those that name no choice: what they stand for by default is done. */
export function followed(options: BarChartOptions): BarChartOptions {
  const wrong = names.filter((name) => !isChoice(options, name));
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => !wrong.some((each) => each === name)),
  );
}

/** What cannot be followed of the options. */
export function optionIssues(data: BarData, options: BarChartOptions): Issue[] {
  const issues = names.flatMap((name) => checkWord(name, options[name], choices[name]));
  const refuse = (field: string, found: unknown, message: string) => {
    issues.push({ code: 'config', field, found: String(found), message });
  };
  const { format, target } = options;
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  if (typeof target === 'number' && !Number.isFinite(target))
    refuse('target', target, 'A target needs a finite number.');
  if (options.mode === 'percent') shareIssues(data, options, refuse);
  return issues;
}

/** Shares are parts of a whole: nothing below zero, and no value to reach. */
function shareIssues(
  { series }: BarData,
  { target }: BarChartOptions,
  refuse: (field: string, found: unknown, message: string) => void,
): void {
  const negative = series.map(({ values }) => values.find((value) => value < 0)).find(Boolean);
  if (negative !== undefined)
    refuse('mode', negative, 'Values below zero have no share of 100 %: they are left out.');
  if (typeof target === 'number' || target)
    refuse('target', typeof target === 'function' ? target.name : target, 'Shares have no target.');
}

function isChoice(options: BarChartOptions, name: Choice): boolean {
  const found = options[name];
  return found === undefined || choices[name].some((choice) => choice === found);
}
