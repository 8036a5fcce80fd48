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
  #at = { x: 0, y: 0 };

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
    this.#at = { x, y };
    void this.#place(tooltip);
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

  async #place(tooltip: HTMLElement): Promise<void> {
    // Positioning loads with the first tooltip that is shown.
    const { computePosition, flip, offset, shift } = await import('@floating-ui/dom');
    const { x, y } = this.#at;
    const mark = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
    const { x: left, y: top } = await computePosition(mark, tooltip, {
      placement: 'top',
      strategy: 'fixed',
      middleware: [offset(14), flip({ padding: 8 }), shift({ padding: 8 })],
    });
    tooltip.style.setProperty('left', `${Math.round(left)}px`);
    tooltip.style.setProperty('top', `${Math.round(top)}px`);
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
