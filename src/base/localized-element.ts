import { LitElement, type PropertyValues } from 'lit';
import { LocaleController } from '../controllers/locale.js';
import type { Locale } from '../i18n/register.js';
import { restoreAbsent, restoreDefault } from './attribute-defaults.js';

/** An element that speaks the reader's language: the nearest `lang`, followed as it changes. */
export abstract class LocalizedElement extends LitElement {
  readonly #locale = new LocaleController(this);

  /** The reader's locale. */
  protected get locale(): Locale {
    return this.#locale.current;
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (now === null) restoreDefault(this, name);
  }

  /** Runs before every update, in the browser alone: what is null is not given. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    restoreAbsent(this, changed.keys());
    return true;
  }

  /** Waits for the texts of the reader's language. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { arrival } = this.#locale;
    return arrival ? arrival.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#locale.arrival;
    return super.getUpdateComplete();
  }
}
