import { colours, type ColourName } from '../core/colour.js';
import { drawSheet } from '../render/canvas.js';
import { writeSvgFile, type ColourOf } from '../render/svg-file.js';
import { composeSheet, type SheetPicture, type SheetTexts } from '../scene/sheet.js';

/** Files are light, to be printed and mailed; colours that the page set for itself are kept. */
function fileColours(element: Element): ColourOf {
  const style = getComputedStyle(element);
  return (name) => {
    const own = style.getPropertyValue(`--ward-color-${name}`).trim();
    return own && !own.includes('light-dark') ? own : colours[name as ColourName][0];
  };
}

/** A picture as the text of an SVG file. */
export function svgFile(element: Element, scene: SheetPicture, texts: SheetTexts): string {
  return writeSvgFile(composeSheet(scene, texts), fileColours(element));
}

/** A picture as a PNG file, `scale` pixels of it to a CSS pixel; null where no canvas can be had. */
export async function pngFile(
  element: Element,
  scene: SheetPicture,
  texts: SheetTexts,
  scale: number,
): Promise<Blob | null> {
  const sheet = composeSheet(scene, texts);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  drawSheet(context, sheet, fileColours(element));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
