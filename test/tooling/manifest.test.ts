import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema';
import { expect, test } from 'vitest';
import { undocumented, unknownInStory } from '../../scripts/check-manifest.mjs';

const card: ClassDeclaration & CustomElement = {
  kind: 'class',
  customElement: true,
  name: 'WardKpiCard',
  tagName: 'ward-kpi-card',
  description: 'One indicator.',
  attributes: [{ name: 'label', description: 'Its name.' }],
  members: [
    { kind: 'field', name: 'indicator', description: 'The indicator.' },
    { kind: 'method', name: 'drawn', privacy: 'protected' },
    { kind: 'field', name: '#scene' },
  ],
  events: [{ name: 'ward-select', type: { text: 'WardSelectEvent' }, description: 'Chosen.' }],
};

const manifest = (changes: Partial<CustomElement> = {}): Package => ({
  schemaVersion: '2.1.0',
  modules: [{ kind: 'javascript-module', path: 'x.ts', declarations: [{ ...card, ...changes }] }],
});

test('a described element passes; private and protected members need no sentence', () => {
  expect(undocumented(manifest())).toEqual([]);
});

test('each kind of public member needs a sentence', () => {
  const faults = undocumented(
    manifest({
      description: '',
      attributes: [{ name: 'unit' }],
      members: [{ kind: 'method', name: 'toCSV' }],
      events: [{ name: 'ward-error', type: { text: 'Event' } }],
      slots: [{ name: 'icon' }],
      cssParts: [{ name: 'base' }],
      cssProperties: [{ name: '--ward-kpi-card-gap' }],
    }),
  );
  expect(faults).toEqual([
    '<ward-kpi-card> has no description',
    '<ward-kpi-card>: member "toCSV" has no description',
    '<ward-kpi-card>: attribute "unit" has no description',
    '<ward-kpi-card>: event "ward-error" has no description',
    '<ward-kpi-card>: slot "icon" has no description',
    '<ward-kpi-card>: part "base" has no description',
    '<ward-kpi-card>: custom property "--ward-kpi-card-gap" has no description',
  ]);
});

test('a story may name what exists', () => {
  const story = `html\`<ward-kpi-card id="a" lang=\${lang} label="Thu > chi" .indicator=\${x}
    @ward-select=\${f} \${ref(r)}><p class="note">a</p></ward-kpi-card>\``;
  expect(unknownInStory(manifest(), story)).toEqual([]);
});

test('a story that names what does not exist is refused', () => {
  const story = `const a = (n) => html\`<div>\${html\`<ward-kpi-card titel="x" ?wide=\${n} .scene=\${n}
    @ward-click=\${n} label="a" note></ward-kpi-card>\`}<ward-gauge></ward-gauge></div>\``;
  expect(unknownInStory(manifest(), story).sort()).toEqual([
    '<ward-gauge> is no element of the manifest',
    '<ward-kpi-card> has no ".scene"',
    '<ward-kpi-card> has no "?wide"',
    '<ward-kpi-card> has no "@ward-click"',
    '<ward-kpi-card> has no "note"',
    '<ward-kpi-card> has no "titel"',
  ]);
});
