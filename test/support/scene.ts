import type { Mark, Scene, TextMark } from '../../src/scene/scene.js';

export const layerOf = (scene: Scene, id: string): readonly Mark[] =>
  scene.layers.find((layer) => layer.id === id)?.marks ?? [];
export const marksOf = (scene: Scene, role: string): Mark[] =>
  scene.layers.flatMap(({ marks }) => marks.filter((mark) => mark.role === role));
export const pathsOf = (scene: Scene, role: string): string[] =>
  marksOf(scene, role).map((mark) => (mark.type === 'path' ? mark.d : ''));
export const wordsOf = (marks: readonly Mark[]): string[] =>
  marks
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map(({ lines }) => lines.join(' / '));
export const cellsOf = (scene: Scene): string[] =>
  scene.table().rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));

/** A scene as text, a line a mark. */
export function sceneText({ layers }: Scene): string {
  return layers
    .flatMap(({ id, marks, at }) => {
      const name = at ? `${id}@${at.x},${at.y}` : id;
      return marks.map((mark) => `${name} ${markText(mark)}`);
    })
    .join('\n');
}

function markText(mark: Mark): string {
  const paint = [mark.fill, 'stroke' in mark && mark.stroke].filter(Boolean).join('/');
  if (mark.type === 'path') return `${mark.role} ${paint} ${mark.strokeWidth ?? ''} ${mark.d}`;
  if (mark.type === 'circle') return `${mark.role} ${paint} (${mark.x},${mark.y}) r${mark.r}`;
  return `${mark.style} ${paint} (${mark.x},${mark.y}) ${mark.anchor} "${mark.lines.join(' / ')}"`;
}
