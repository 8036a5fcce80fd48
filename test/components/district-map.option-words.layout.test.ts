import { expect, test } from 'vitest';
import { wordIssues } from '../../src/components/district-map/district-map.option-words.js';

const usual = {
  ...{ mode: 'auto', symbol: 'area', projection: 'mercator', insets: 'auto', labels: 'none' },
  ...{
    list: 'below',
    legend: 'top',
    'colour-by': undefined,
    palette: undefined,
    better: undefined,
  },
};

test('words that are known, none, empty or no words at all are no fault', () => {
  expect(wordIssues(usual)).toEqual([]);
  expect(wordIssues({ ...usual, labels: '', insets: [], projection: { stream: () => 0 } })).toEqual([]); // prettier-ignore
});

test('a word that means nothing is told, with those that do', () => {
  expect(wordIssues({ ...usual, projection: 'robinson', legend: 'left' })).toEqual([
    { code: 'config', field: 'projection', found: 'robinson', message: '"projection" is one of: mercator, equal-earth, albers-usa, identity.' }, // prettier-ignore
    { code: 'config', field: 'legend', found: 'left', message: '"legend" is one of: top, bottom, none.' }, // prettier-ignore
  ]);
});
