import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FittedGeography, Zoom } from '../geo/fitted.js';
import { traceDistricts } from '../geo/trace.js';
import { hatchLook, hatchPattern } from '../render/hatch-tile.js';
import type { Frame } from '../scene/scene.js';

/** Districts to fill: by their numbers, each with the number of its look. */
export interface AreaPicture extends Frame {
  geography: FittedGeography;
  lookOf: Uint8Array;
}

/** What is drawn where: outlines of a fitted map, made once for all its colours. */
interface Outlines {
  of: FittedGeography;
  districts: readonly (Path2D | undefined)[];
  borders: Path2D;
}

/** The elements of the shadow tree that canvas and looks are read from. */
interface AreaCanvasOptions {
  /** What is to be seen now; null where the districts are no canvas. */
  picture: () => AreaPicture | null;
  motion: () => Zoom | null;
  canvas: () => HTMLCanvasElement | null;
  /** For each look in use its number, and the SVG path that shows how it is painted. */
  looks: () => readonly (readonly [look: number, swatch: SVGElement])[];
}

type Host = ReactiveControllerHost & HTMLElement;

function outlinesOf({ geography, width, height }: AreaPicture): Outlines {
  const districts: (Path2D | undefined)[] = [];
  const penOf = (district: number) => (districts[district] ??= new Path2D());
  const { dotted } = traceDistricts(geography, { width, height }, penOf);
  for (const district of dotted)
    districts[district] = new Path2D(geography.pathOf(district, 'main'));
  const borders = new Path2D();
  for (const path of districts) if (path) borders.addPath(path);
  return { of: geography, districts, borders };
}

/** How a swatch is painted: its colours are those of the theme as it is now. */
function paintOf(context: CanvasRenderingContext2D, swatch: SVGElement) {
  const { fill, stroke, strokeWidth, opacity } = getComputedStyle(swatch);
  const hatch = /url\("?#hatch-(.+?)"?\)/.exec(fill)?.[1];
  const root = swatch.getRootNode();
  const pattern =
    hatch && root instanceof ShadowRoot ? root.querySelector(`[id='hatch-${hatch}']`) : null;
  const [ground, line] = pattern?.children ?? [];
  if (!hatch || !ground || !line)
    return { fills: [fill], stroke, width: parseFloat(strokeWidth), opacity };
  const fills = [getComputedStyle(ground).fill, hatchPattern(context, getComputedStyle(line).stroke, hatchLook(hatch))]; // prettier-ignore
  return { fills, stroke, width: parseFloat(strokeWidth), opacity };
}

/**
 * Paints the districts of a large map on a canvas under its picture: their outlines are kept, so that other colours
 * cost no geometry. The colours are read from swatches in the shadow tree, and so follow the theme.
 */
export class AreaCanvasController implements ReactiveController {
  readonly #options: AreaCanvasOptions;
  #outlines: Outlines | null = null;
  #painted: readonly unknown[] = [];

  constructor(host: Host, options: AreaCanvasOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const { canvas, picture, motion } = this.#options;
    const [sheet, shown] = [canvas(), picture()];
    if (!sheet || !shown) {
      this.#painted = [];
      return;
    }
    const { geography, lookOf } = shown;
    const swatches = this.#options.looks().map(([, { attributes }]) => [...attributes].map(({ value }) => value).join()); // prettier-ignore
    const painted = [sheet, geography, lookOf, motion(), devicePixelRatio, ...swatches];
    const isSame = painted.every((each, i) => each === this.#painted[i]);
    if (isSame && painted.length === this.#painted.length) return;
    this.#painted = painted;
    this.#paint(sheet, shown);
  }

  /** The theme changed. */
  repaint = (): void => {
    const { canvas, picture } = this.#options;
    const [sheet, shown] = [canvas(), picture()];
    if (sheet && shown) this.#paint(sheet, shown);
  };

  #paint(canvas: HTMLCanvasElement, picture: AreaPicture): void {
    const context = canvas.getContext('2d');
    if (!context) return;
    const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * devicePixelRatio)); // prettier-ignore
    if (canvas.width !== width!) canvas.width = width!;
    if (canvas.height !== height!) canvas.height = height!;
    context.resetTransform();
    context.clearRect(0, 0, canvas.width, canvas.height);
    const { k, x, y } = this.#options.motion() ?? { k: 1, x: 0, y: 0 };
    context.setTransform(k * devicePixelRatio, 0, 0, k * devicePixelRatio, x * devicePixelRatio, y * devicePixelRatio); // prettier-ignore
    if (this.#outlines?.of !== picture.geography) this.#outlines = outlinesOf(picture);
    this.#fill(context, picture.lookOf, this.#outlines, k);
  }

  #fill(context: CanvasRenderingContext2D, lookOf: Uint8Array, outlines: Outlines, k: number) {
    const { districts, borders } = outlines;
    let line = { stroke: 'none', width: 0 };
    for (const [look, swatch] of this.#options.looks()) {
      const { fills, stroke, width, opacity } = paintOf(context, swatch);
      context.globalAlpha = Number(opacity);
      for (const fill of fills) {
        context.fillStyle = fill;
        for (let district = 0; district < districts.length; district++) {
          const path = lookOf[district] === look ? districts[district] : undefined;
          if (path) context.fill(path);
        }
      }
      line = { stroke, width };
    }
    context.globalAlpha = 1;
    if (line.stroke === 'none') return;
    context.strokeStyle = line.stroke;
    context.lineWidth = line.width / k;
    context.lineJoin = 'round';
    context.stroke(borders);
  }
}
