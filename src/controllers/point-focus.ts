import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction, Scene, ScenePoint } from '../scene/scene.js';
import { walkPoints } from '../scene/walk.js';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What the element does when a person reaches a point. */
interface PointFocusOptions {
  /** The picture at hand, or null while there is none. */
  scene: () => Scene | null;
  /** The point changed, and is to be shown; `mark` is where it lies in the viewport. */
  onActive: (point: ScenePoint | null, mark: DOMRect | null) => void;
  onSelect: (point: ScenePoint) => void;
  onToggleTable: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** The picture's place in the viewport, and how much it is scaled there. */
interface View {
  box: DOMRect;
  scale: number;
}

/** What a tooltip must not cover: the area that a point stands for, or the point itself. */
function markOf({ x, y, box: own }: ScenePoint, { box, scale }: View): DOMRect {
  const mark = own ?? { x, y, width: 0, height: 0 };
  const [left, top] = [box.left + mark.x * scale, box.top + mark.y * scale];
  return new DOMRect(left, top, mark.width * scale, mark.height * scale);
}

/** The one point that mouse, touch or keyboard is at; one Tab stop a chart, arrows within. */
export class PointFocusController implements ReactiveController {
  /** The point that is hovered or focused. */
  active: ScenePoint | null = null;
  /** Set while the keyboard leads: the point's text is read out and a focus ring is drawn. */
  byKeyboard = false;
  readonly #options: PointFocusOptions;

  constructor(host: Host, options: PointFocusOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.active = null;
  }

  /** After a new picture: the point of the same key and series stays active. */
  renew(scene: Scene | null): void {
    const { active } = this;
    if (!active || !scene) return;
    const same = (point: ScenePoint) => point.key === active.key && point.series === active.series;
    this.active = scene.points().flat().find(same) ?? null;
    if (!this.active) this.#options.onActive(null, null);
  }

  clear(): void {
    if (this.active) this.#activate(null, null);
  }

  pointermove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#point(event);
  };

  pointerdown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') this.#point(event);
  };

  click = (event: MouseEvent): void => {
    const point = this.#at(event, this.#view(event.currentTarget as Element));
    if (point) this.#options.onSelect(point);
  };

  focus = (event: FocusEvent): void => {
    const scene = this.#options.scene();
    const plot = event.currentTarget as HTMLElement;
    if (!scene || this.active || !plot.matches(':focus-visible')) return;
    this.go(scene.points().find((series) => series.length > 0)?.[0] ?? null, plot);
  };

  blur = (): void => {
    if (this.byKeyboard) this.clear();
  };

  keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#handle(event)) event.preventDefault();
  };

  #handle(event: KeyboardEvent): boolean {
    const plot = event.currentTarget as HTMLElement;
    const { key } = event;
    if (key === 't' || key === 'T') this.#options.onToggleTable();
    else if (key === 'Escape') this.clear();
    else if (key === 'Enter' || key === ' ') {
      if (!this.active) return false;
      this.#options.onSelect(this.active);
    } else return this.#walk(key, plot);
    return true;
  }

  #walk(key: string, plot: HTMLElement): boolean {
    const scene = this.#options.scene();
    if (!scene) return false;
    const direction = arrows[key];
    const next =
      direction && this.active && scene.step
        ? scene.step(this.active, direction)
        : walkPoints(scene.points(), this.active, key);
    if (next === undefined) return false;
    if (next) this.go(next, plot);
    return true;
  }

  /** The keyboard leads to a point. */
  go(point: ScenePoint | null, plot: Element): void {
    this.byKeyboard = true;
    this.#activate(point, this.#view(plot));
  }

  #point(event: PointerEvent): void {
    const view = this.#view(event.currentTarget as Element);
    const point = this.#at(event, view);
    if (point?.key === this.active?.key && point?.series === this.active?.series) return;
    this.byKeyboard = false;
    this.#activate(point, view);
  }

  #at({ clientX, clientY }: MouseEvent, { box, scale }: View): ScenePoint | null {
    const [x, y] = [(clientX - box.left) / scale, (clientY - box.top) / scale];
    return this.#options.scene()?.hit(x, y) ?? null;
  }

  #view(plot: Element): View {
    const box = (plot.querySelector('svg') ?? plot).getBoundingClientRect();
    return { box, scale: box.width / (this.#options.scene()?.width || box.width || 1) };
  }

  #activate(point: ScenePoint | null, view: View | null): void {
    this.active = point;
    this.#options.onActive(point, point && view && markOf(point, view));
  }
}
