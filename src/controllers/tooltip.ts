import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** How long the pointer may be on its way from the mark to its tooltip, in milliseconds. */
const leaveDelay = 160;

/** Pixels between a mark and its tooltip, and between a tooltip and the edges of the viewport. */
const [gap, margin] = [12, 8] as const;

/** Where a box of this size stands off a mark: above, else below, else beside it; where nothing fits, over it. */
function placeBeside(mark: DOMRect, width: number, height: number): { left: number; top: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const [right, bottom] = [clientWidth - margin - width, clientHeight - margin - height];
  const left = Math.max(margin, Math.min(mark.x + (mark.width - width) / 2, right));
  const top = Math.max(margin, Math.min(mark.y + (mark.height - height) / 2, bottom));
  const places = [
    { left, top: mark.top - gap - height },
    { left, top: mark.bottom + gap },
    { left: mark.right + gap, top },
    { left: mark.left - gap - width, top },
  ];
  const fits = (place: { left: number; top: number }) =>
    place.left >= margin && place.left <= right && place.top >= margin && place.top <= bottom;
  return places.find(fits) ?? { left, top };
}

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

  /** Shows the tooltip beside a mark, given in the viewport; hides it where there is none. */
  show(mark: DOMRect | null): void {
    clearTimeout(this.#timer);
    if (!mark) return this.hide();
    const tooltip = this.#element;
    if (!tooltip?.isConnected) return;
    if (!this.#open) {
      this.#open = true;
      tooltip.showPopover();
      document.addEventListener('pointerdown', this.#pointerdown, true);
      document.addEventListener('keydown', this.#keydown, true);
      window.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    }
    const { left, top } = placeBeside(mark, tooltip.offsetWidth, tooltip.offsetHeight);
    // Moved, not placed: nothing is laid out once more.
    tooltip.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`);
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
