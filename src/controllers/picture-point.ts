/** A place on a picture, in its pixels. */
export interface PicturePoint {
  x: number;
  y: number;
}

/** Buttons, links and boxes that lie over a picture work as they do elsewhere. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('button, a, input, summary');

export const isOnControl = (event: Event): boolean => event.composedPath().some(isControl);

/** Where an event lies on a picture, which a page may show larger or smaller than it was laid out. */
export function pointOn(
  plot: SVGSVGElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): PicturePoint & { isInside: boolean } {
  const { left, top, width, height } = plot.getBoundingClientRect();
  const [right, down] = [clientX - left, clientY - top];
  const scale = width / (plot.viewBox.baseVal.width || width);
  const isInside = right >= 0 && down >= 0 && right <= width && down <= height;
  return { x: right / scale, y: down / scale, isInside };
}
