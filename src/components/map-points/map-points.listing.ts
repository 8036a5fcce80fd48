import type { LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { pageRows } from '../../controllers/table.js';
import type { Locale } from '../../i18n/register.js';
import { chrome, mapPoints } from '../../i18n/texts.js';
import { keep, type Kept } from '../../scene/kept.js';
import { itemsOn } from '../../scene/page.js';
import type { MapPointsScene } from './map-points.layout.js';
import { renderPointList, type PointsOnPage } from './map-points.list.js';
import type { PointItems } from './map-points.reading.js';

/** How a list of points stands in the page. */
interface ListPlace {
  /** Open until the reader closes it. */
  isOpen: boolean;
  /** On paper nobody can open it or ask for more of it. */
  isWhole: boolean;
  selected: readonly string[];
}

/** What the list does to its element. */
interface ListActions {
  locale: () => Locale;
  select: (key: string) => void;
  hover: (key: string | null) => void;
}

/** Longer lists are made when they are opened, and turned by the page in each category. */
const eagerItems = 200;

/** The list of the points of a layer: what of it the reader has open and turned to. */
export class PointListing {
  readonly #host: LitElement;
  readonly #actions: ListActions;
  /** Whether the list was opened or closed; null where it was left as it was. */
  #open: boolean | null = null;
  /** Keys of the points of one mark, while the list tells of them alone. */
  #part: readonly string[] | null = null;
  /** The page that each category is turned to, by its label. */
  #pages: ReadonlyMap<string, number> = new Map();
  #selected: readonly string[] = [];
  #groups: Kept<readonly PointItems[]> | null = null;

  constructor(host: LitElement, actions: ListActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Opens the list of the points of one mark; null = of all again. */
  tellOf(part: readonly string[] | null): void {
    this.#part = part;
    this.#pages = new Map();
    this.#setOpen(true);
  }

  render(picture: MapPointsScene, { isOpen, isWhole, selected }: ListPlace): unknown {
    const { locale: localeOf, select, hover } = this.#actions;
    const locale = localeOf();
    const part = this.#part;
    const open = this.#open ?? isOpen;
    const size = part?.length ?? picture.size;
    const isLong = size > eagerItems;
    const groups = open || isWhole || !isLong ? this.#groupsOf(picture) : [];
    this.#turnToChosen(groups, selected);
    const pageSize = isLong && !isWhole ? pageRows : 0;
    return guard([groups, part, open, pageSize, this.#pages, locale, ...selected], () => {
      const shown = groups.map(({ label, look, items }): PointsOnPage => {
        return { label, look, page: itemsOn(items, this.#pages.get(label) ?? 0, pageSize) };
      });
      return renderPointList(shown, {
        ...{ texts: locale.texts(mapPoints), chrome: locale.texts(chrome) },
        ...{ size, open, selected },
        countText: (count) => locale.format.number(count),
        isPart: part !== null,
        onToggle: (isOpened) => this.#setOpen(isOpened),
        onSelect: select,
        onHover: hover,
        onTurn: (label, page) => this.#turn(label, page),
        onWhole: () => this.tellOf(null),
      });
    });
  }

  #groupsOf(picture: MapPointsScene): readonly PointItems[] {
    const part = this.#part;
    const make = () => picture.list(part ?? undefined);
    this.#groups = keep(this.#groups, [picture, part], make);
    return this.#groups.result;
  }

  /** The category of a point that was chosen since turns to its page. */
  #turnToChosen(groups: readonly PointItems[], selected: readonly string[]): void {
    if (groups.length === 0) return;
    const [chosen] = selected.filter((key) => !this.#selected.includes(key));
    this.#selected = selected;
    if (chosen === undefined) return;
    for (const { label, items } of groups) {
      const at = items.findIndex(({ key }) => key === chosen);
      if (at >= 0) this.#pages = new Map(this.#pages).set(label, Math.floor(at / pageRows));
    }
  }

  #turn(label: string, page: number): void {
    this.#pages = new Map(this.#pages).set(label, page);
    this.#host.requestUpdate();
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    this.#host.requestUpdate();
  }
}
