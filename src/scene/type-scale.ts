import type { TextStyle } from './scene.js';

/** How a text mark is set: size in pixels, weight, face, and the step between its lines. */
export interface TypeStyle {
  size: number;
  weight: number;
  face: 'text' | 'figures';
  step: number;
}

/** The type of text marks, once for stylesheets, files and line spacing. */
export const typeScale: Readonly<Record<TextStyle, TypeStyle>> = {
  title: { size: 18, weight: 600, face: 'text', step: 26 },
  tick: { size: 12, weight: 400, face: 'figures', step: 15 },
  note: { size: 12, weight: 400, face: 'text', step: 18 },
  name: { size: 13, weight: 400, face: 'text', step: 18 },
  label: { size: 13, weight: 500, face: 'text', step: 18 },
  'label-strong': { size: 13, weight: 600, face: 'text', step: 18 },
  figure: { size: 13, weight: 400, face: 'figures', step: 18 },
  'figure-strong': { size: 13, weight: 600, face: 'figures', step: 18 },
  value: { size: 15, weight: 600, face: 'figures', step: 20 },
  'value-plain': { size: 32, weight: 600, face: 'figures', step: 40 },
  area: { size: 14, weight: 500, face: 'text', step: 20 },
  'area-value': { size: 18, weight: 600, face: 'figures', step: 24 },
};
