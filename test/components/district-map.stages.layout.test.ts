import { expect, test } from 'vitest';
import { MapStages } from '../../src/components/district-map/district-map.stages.js';
import { readGeography } from '../../src/data/geography.js';
import { localeFor } from '../../src/i18n/register.js';
import { block } from './district-map.samples.js';

test('padding that is no number makes nothing be fitted again', () => {
  const stages = new MapStages();
  const geography = readGeography({ type: 'FeatureCollection', features: block });
  const frame = { width: 400, height: 300 };
  const zoom = { k: 2, x: -50, y: -40 };
  const draw = () =>
    stages.picture(geography, [], { key: 'code', padding: NaN, zoom }, frame, localeFor('vi'));
  expect(draw().districts.geography).toBe(draw().districts.geography);
  expect(stages.carry(zoom, frame, NaN)).toBe(zoom);
});
