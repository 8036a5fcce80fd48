import {
  layoutRankChart,
  layoutRankChartToFit,
  type RankChartOptions,
} from '../../src/components/rank-chart/rank-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import type { Scene } from '../../src/scene/scene.js';
import { layoutInOrToFit } from '../support/layout.js';

export const frame = { width: 640, height: 200 };
export const byRank: RankChartOptions = { x: 'year', series: 'unit', rank: 'rank' };

/** Ranks of units by year from 2020 on, null where there is none. */
export const ranks = (units: Readonly<Record<string, readonly unknown[]>>): Row[] =>
  Object.entries(units).flatMap(([unit, own]) =>
    own.flatMap((rank, i) => (rank === null ? [] : [{ year: `${2020 + i}`, unit, rank }])),
  );

export const block = ranks({
  'Thanh Khê': [1, 1, 1, 1, 1, 1],
  'Hải Châu': [2, 3, 2, 2, 3, 3],
  'Sơn Trà': [3, 2, 3, 3, 2, 2],
});

export const layout = layoutInOrToFit<RankChartOptions, Scene>(
  frame,
  byRank,
  layoutRankChart,
  layoutRankChartToFit,
);
