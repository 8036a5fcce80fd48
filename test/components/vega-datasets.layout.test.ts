import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutHeatmap, type HeatmapOptions } from '../../src/components/heatmap/heatmap.layout.js';
import { layoutBarChart } from '../../src/components/bar-chart/bar-chart.layout.js';
import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import {
  layoutRankChart,
  type RankChartOptions,
} from '../../src/components/rank-chart/rank-chart.layout.js';
import { layoutDataTable } from '../../src/components/data-table/data-table.layout.js';
import {
  layoutDonutChart,
  type DonutChartOptions,
} from '../../src/components/donut-chart/donut-chart.layout.js';
import {
  layoutScatterChart,
  type ScatterChartOptions,
} from '../../src/components/scatter-chart/scatter-chart.layout.js';
import { layoutTreemap, type TreemapOptions } from '../../src/components/treemap/treemap.layout.js';
import { readCsv } from '../../src/data/csv.js';
import { readJson } from '../../src/data/json.js';
import type { ReadResult, Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Scene } from '../../src/scene/scene.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';

// Files that nobody made for us, with their gaps, odd dates, duplicates and outliers.

const widths = [320, 640, 1440] as const;
const languages = ['vi', 'en'] as const;

function read(file: string, locale = 'en'): ReadResult {
  const text = readFileSync(`node_modules/vega-datasets/data/${file}`, 'utf8');
  return file.endsWith('.json') ? readJson(text) : readCsv(text, { locale });
}

/** What is wrong with the pictures of a chart at every width in both languages. */
function faultsEverywhere(draw: (width: number, language: 'vi' | 'en') => Scene): string[] {
  return widths.flatMap((width) =>
    languages.flatMap((language) => {
      const scene = draw(width, language);
      const found = [faultsOf(scene), overlaps(scene, 'axis-x'), overlaps(scene, 'axis-y')].flat();
      return found.map((fault) => `${width} px, ${language}: ${fault}`);
    }),
  );
}

const lines: Record<string, LineChartOptions> = {
  'stocks.csv': { x: 'date', y: 'price', series: 'symbol' },
  'seattle-weather.csv': { x: 'date', y: ['temp_max', 'temp_min'], unit: '°C' },
  'sp500.csv': { x: 'date', y: 'price' },
  'sp500-2000.csv': { x: 'date', y: 'volume' },
  'co2-concentration.csv': { x: 'Date', y: ['CO2', 'adjusted CO2'], unit: 'ppm' },
  'disasters.csv': { x: 'Year', y: 'Deaths', series: 'Entity' },
  'global-temp.csv': { x: 'year', y: 'temp', unit: '°C' },
  'iowa-electricity.csv': { x: 'year', y: 'net_generation', series: 'source' },
  'us-employment.csv': { x: 'month' },
  'github.csv': { x: 'time', y: 'count' },
  'la-riots.csv': { x: 'death_date', y: 'age' },
  'unemployment.tsv': { x: 'id', y: 'rate', format: 'percent' },
  'weather.csv': { x: 'date', y: 'wind', series: 'location' },
  'barley.json': { x: 'variety', y: 'yield', series: 'site' },
  'budgets.json': { x: 'forecastYear', y: 'value', series: 'budgetYear' },
  'cars.json': { x: 'Year', y: 'Horsepower', series: 'Origin' },
  'countries.json': { x: 'year', y: 'life_expect', series: 'country' },
  'crimea.json': { x: 'date', y: ['wounds', 'other', 'disease'] },
  'gapminder.json': { x: 'year', y: 'pop', series: 'country', format: 'compact' },
  'movies.json': { x: 'Release Date', y: 'IMDB Rating' },
  'population.json': { x: 'year', y: 'people', series: 'age' },
  'unemployment-across-industries.json': { x: 'date', y: 'count', series: 'series' },
  'wheat.json': { x: 'year', y: ['wheat', 'wages'] },
};

describe('lines', () => {
  test.each(Object.entries(lines))('%s', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) =>
      layoutLineChart(rows, options, { width, height: 280 }, localeFor(language)),
    );
    expect(faults).toEqual([]);
  });
});

describe('bars', () => {
  test.each([
    ['barley.json', { x: 'variety', y: 'yield', series: 'site' }],
    ['obesity.json', { x: 'state', y: 'rate', format: 'percent' }],
    ['global-temp.csv', { x: 'year', y: 'temp', unit: '°C' }],
    ['iowa-electricity.csv', { x: 'year', y: 'net_generation', series: 'source' }],
    ['stocks.csv', { x: 'date', y: 'price', series: 'symbol' }],
  ])('%s', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) =>
      layoutBarChart(rows, options, { width, height: 280 }, localeFor(language)),
    );
    expect(faults).toEqual([]);
  });
});

test('small multiples of barley by site', () => {
  const { rows } = read('barley.json');
  const options: LineChartOptions = { x: 'year', y: 'yield', series: 'variety', facet: 'site' };
  const faults = faultsEverywhere((width, language) =>
    layoutLineChart(rows, options, { width, height: 400 }, localeFor(language)),
  );
  expect(faults).toEqual([]);
});

describe('what cannot be used is told', () => {
  const counted = ({ issues }: Pick<Scene, 'issues'>) =>
    issues.reduce((sum, { count = 1 }) => sum + count, 0);
  const draw = (rows: readonly Row[], options: LineChartOptions) =>
    layoutLineChart(rows, options, { width: 640, height: 280 }, localeFor('vi'));

  test.each([
    ['stocks.csv', 'date', 560, 'Jan 1 2000'],
    ['github.csv', 'time', 955, '2015/01/01 01:00:00'],
    ['movies.json', 'Release Date', 3201, 'Jun 12 1998'],
  ])('%s: "%s" is no date that is written for machines', (file, x, count, found) => {
    const scene = draw(read(file).rows, { x, y: 'none', xType: 'time' });
    expect(scene.points().flat()).toEqual([]);
    expect(scene.issues).toContainEqual(
      expect.objectContaining({ code: 'row', row: 1, field: x, found }),
    );
    expect(counted(scene)).toBe(count + 1); // and the field "none"
  });

  test('figures of another language are left as text, and the column is named', () => {
    const { rows, issues } = read('seattle-weather.csv', 'vi');
    expect(issues.map(({ code, field, count }) => [code, field, count])).toEqual(
      ['precipitation', 'temp_max', 'temp_min', 'wind'].map((field) => ['field', field, 1461]),
    );
    expect(counted(draw(rows, { x: 'date', y: 'wind' }))).toBe(1461);
  });

  test.each([
    ['annual-precip.json', 'scale, translate, values'],
    ['miserables.json', 'nodes, links'],
  ])('%s is no list of rows: the members that hold lists are named', (file, members) => {
    expect(() => read(file)).toThrow(members);
  });
});

const cells: Record<string, HeatmapOptions> = {
  'seattle-weather.csv': {
    calendar: true,
    x: 'date',
    value: 'temp_max',
    unit: '°C',
    divergingAt: 0,
  },
  'github.csv': { calendar: true, x: 'time', value: 'count' },
  'barley.json': { x: 'site', y: 'variety', value: 'yield' },
  'gapminder.json': { x: 'year', y: 'country', value: 'life_expect' },
  'population.json': { x: 'year', y: 'age', value: 'people', classes: 'equal' },
  'unemployment-across-industries.json': { x: 'date', y: 'series', value: 'rate', unit: '%' },
};

describe('cells', () => {
  test.each(Object.entries(cells))('%s', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) =>
      layoutHeatmap(rows, options, { width, height: 360 }, localeFor(language)),
    );
    expect(faults).toEqual([]);
  });
});

const ranked: Record<string, RankChartOptions> = {
  'countries.json': { x: 'year', series: 'country', value: 'fertility', better: 'lower' },
  'disasters.csv': { x: 'Year', series: 'Entity', value: 'Deaths' },
  'gapminder.json': { x: 'year', series: 'country', value: 'life_expect', maxRanks: 10, highlight: 'Japan' }, // prettier-ignore
  'iowa-electricity.csv': { x: 'year', series: 'source', value: 'net_generation' },
  'stocks.csv': { x: 'date', series: 'symbol', value: 'price', highlight: 'AAPL' },
  'unemployment-across-industries.json': { x: 'date', series: 'series', value: 'rate' },
};

describe('ranks', () => {
  test.each(Object.entries(ranked))('%s', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) => {
      return layoutRankChart(rows, options, { width, height: 360 }, localeFor(language));
    });
    expect(faults).toEqual([]);
  });
});

const dots: Record<string, ScatterChartOptions> = {
  'cars.json': { x: 'Horsepower', y: 'Miles_per_Gallon', color: 'Origin', trend: 'linear' },
  'gapminder.json': { x: 'fertility', y: 'life_expect', size: 'pop', label: 'country', color: 'cluster' },
  'movies.json': { x: 'Production Budget', y: 'IMDB Rating', label: 'Title', trend: 'theil-sen' },
}; // prettier-ignore

describe('dots', () => {
  test.each(Object.entries(dots))('%s', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) =>
      layoutScatterChart(rows, options, { width, height: 360 }, localeFor(language)),
    );
    expect(faults).toEqual([]);
  });
});

describe('parts of a whole', () => {
  const parts: Record<string, DonutChartOptions & TreemapOptions> = {
    'budget.json': { label: 'Agency name', value: '2014', format: 'compact' },
    'iowa-electricity.csv': { label: 'source', value: 'net_generation' },
    'population.json': { label: 'age', value: 'people', format: 'compact' },
  };

  test.each(Object.entries(parts))('%s as slices', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) =>
      layoutDonutChart(rows, options, { width, height: 280 }, localeFor(language)),
    );
    expect(faults).toEqual([]);
  });

  test.each(Object.entries(parts))('%s as areas', (file, options) => {
    const { rows } = read(file);
    const faults = faultsEverywhere((width, language) =>
      layoutTreemap(rows, options, { width, height: 360 }, localeFor(language)),
    );
    expect(faults).toEqual([]);
  });
});

test.each(['budget.json', 'cars.json', 'movies.json', 'weather.csv'])('%s as a table', (file) => {
  const { rows } = read(file);
  for (const language of languages) {
    const table = layoutDataTable(rows, {}, localeFor(language)).table();
    expect(table.rows).toHaveLength(rows.length);
    expect(table.columns.map(({ key }) => key)).toEqual(Object.keys(rows[0]!));
    const texts = table.rows.flatMap(({ cells: found }) => found.map(({ text }) => text));
    expect(texts.filter((text) => /^$|NaN|Infinity|undefined|\[object/.test(text))).toEqual([]);
  }
});
