import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** How long the pointer may be on its way from the mark to its tooltip, in milliseconds. */
const leaveDelay = 160;

/**
 * Shows the element's `.tooltip` (a manual popover, in the top layer) beside a point and keeps it there while it is
 * pointed at. Escape and a tap outside dismiss it; so does leaving both the mark and the tooltip.
 */
export class TooltipController implements ReactiveController {
  readonly #host: Host;
  readonly #dismissed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = false;

  constructor(host: Host, dismissed: () => void) {
    this.#host = host;
    this.#dismissed = dismissed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Places the tooltip at a point of the viewport, above it where there is room. */
  show(x: number, y: number): void {
    clearTimeout(this.#timer);
    const tooltip = this.#element;
    if (!tooltip) return;
    if (!this.#open) {
      this.#open = true;
      tooltip.showPopover();
      document.addEventListener('pointerdown', this.#pointerdown, true);
      document.addEventListener('keydown', this.#keydown, true);
      window.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    }
    const mark = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
    void computePosition(mark, tooltip, {
      placement: 'top',
      strategy: 'fixed',
      middleware: [offset(14), flip({ padding: 8 }), shift({ padding: 8 })],
    }).then((position) => {
      tooltip.style.setProperty('left', `${Math.round(position.x)}px`);
      tooltip.style.setProperty('top', `${Math.round(position.y)}px`);
    });
  }

  /** The pointer left the mark: hides unless it reaches the tooltip in time. */
  leave(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return this.#dismissed();
    this.#timer = setTimeout(() => {
      if (!this.#element?.matches(':hover')) this.#dismiss();
    }, leaveDelay);
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return;
    this.#open = false;
    if (this.#element?.matches(':popover-open')) this.#element.hidePopover();
    document.removeEventListener('pointerdown', this.#pointerdown, true);
    document.removeEventListener('keydown', this.#keydown, true);
    window.removeEventListener('scroll', this.#scrolled, true);
  }

  get #element(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.tooltip') ?? null;
  }

  #dismiss(): void {
    this.hide();
    this.#dismissed();
  }

  #pointerdown = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.#dismiss();
  };

  #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#dismiss();
  };

  #scrolled = (event: Event): void => {
    if (event.target instanceof Node && !this.#element?.contains(event.target)) this.#dismiss();
  };
}
