import type { LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { pageRows, TableController } from '../../controllers/table.js';
import type { MapMessages } from '../../i18n/messages/map.js';
import type { Locale } from '../../i18n/register.js';
import { chrome, map, mapWays } from '../../i18n/texts.js';
import type { TableColumn } from '../../scene/scene.js';
import { pageOf, sortTable, type TablePage, type TableSort } from '../../scene/table.js';
import { renderDistrictList, type ListOrder } from './district-map.list.js';
import type { DistrictMapScene } from './district-map.steps.js';

/** How a list of districts stands in the page. */
interface ListPlace {
  /** Open until the reader closes it. */
  isOpen: boolean;
  /** Nobody can open it or ask for more of it: on paper, and without a script. */
  isWhole: boolean;
  /** There is a map beside it. */
  isBesideMap: boolean;
  selected: readonly string[];
}

/** What the list does to its element. */
interface ListActions {
  locale: () => Locale;
  select: (key: string) => void;
  hover: (key: string | null) => void;
}

/** Of fewer districts the order is seen at a glance. */
const leastOrdered = 8;

/** How a list is sorted, by its order: names are its first column, values its second. */
function sortOf(order: ListOrder, columns: readonly TableColumn[]): TableSort | null {
  if (order === 'given') return null;
  const status = columns.findIndex(({ key }) => key === 'status');
  const column = { name: 0, highest: 1, lowest: 1, urgent: status }[order];
  return { column, direction: order === 'highest' ? 'descending' : 'ascending' };
}

/** Longer lists are made when they are opened, searched, and turned by the page. */
const eagerItems = 200;

/** The list of districts of a map: what of it the reader has open, searched for and turned to. */
export class DistrictListing {
  readonly #host: LitElement;
  readonly #actions: ListActions;
  readonly #pages: TableController;
  /** Whether the reader opened or closed the list; null where it was left as it was. */
  #open: boolean | null = null;
  #selected: readonly string[] = [];
  #order: ListOrder = 'given';

  constructor(host: LitElement, actions: ListActions) {
    this.#host = host;
    this.#actions = actions;
    this.#pages = new TableController(host);
  }

  /** The list is in use: it is not closed by what comes beside it. */
  stayOpen(): void {
    this.#open = true;
  }

  render(
    picture: DistrictMapScene,
    { isOpen, isWhole, isBesideMap, selected }: ListPlace,
  ): unknown {
    const { locale: localeOf, select, hover } = this.#actions;
    const locale = localeOf();
    const open = this.#open ?? isOpen;
    const isLong = picture.size > eagerItems;
    const isShown = open || isWhole || !isLong;
    const isPaged = isLong && !isWhole;
    const shown = () => (isWhole ? this.#whole(picture) : this.#page(picture, isLong, selected));
    const page = isShown ? shown() : null;
    const query = isWhole ? '' : this.#pages.query;
    const state = [open, isWhole, isBesideMap, query, this.#order, page?.page ?? -1];
    return guard([picture, locale, ...state, ...selected], () => {
      const texts = locale.texts(map);
      const found = query && page ? locale.texts(mapWays).found(page.size) : '';
      return renderDistrictList({
        label: texts.list,
        size: locale.format.number(picture.size),
        ...{ open, page, selected },
        search: page && (isPaged || query) ? { query, label: texts.filterList, found } : null,
        order: page && !isWhole && picture.size >= leastOrdered ? this.#choice(page, texts) : null,
        notes: isBesideMap,
        chrome: locale.texts(chrome),
        onToggle: (isOpened) => this.#toggle(isOpened),
        onSelect: select,
        onHover: hover,
        onSearch: (words) => this.#pages.search(words),
        onTurn: (to) => this.#pages.turnTo(to),
      });
    });
  }

  /** Values that are words have no order of their own, and not all maps tell statuses. */
  #choice({ table: { columns } }: TablePage, { order: label, orders }: MapMessages) {
    const { given, name, highest, lowest, urgent } = orders;
    const options = {
      ...{ given, name },
      ...(columns[1]?.numeric && { highest, lowest }),
      ...(columns.some(({ key }) => key === 'status') && { urgent }),
    };
    const onChoose = (order: ListOrder) => {
      this.#order = order;
      this.#pages.turnTo(0);
    };
    return { label, options, chosen: this.#order, onChoose };
  }

  #toggle(open: boolean): void {
    this.#open = open;
    this.#host.requestUpdate();
  }

  /** All of it in its order, whatever the reader searched for. */
  #whole(picture: DistrictMapScene): TablePage {
    const table = picture.table();
    const sort = sortOf(this.#order, table.columns);
    const { compare } = this.#actions.locale();
    return pageOf(sort ? sortTable(table, sort.column, sort.direction, compare) : table, 0, 0);
  }

  /** The page that the reader turned to, or that of a district that was chosen since. */
  #page(picture: DistrictMapScene, isLong: boolean, selected: readonly string[]): TablePage {
    const [chosen = null] = selected.filter((key) => !this.#selected.includes(key));
    this.#selected = selected;
    const { compare } = this.#actions.locale();
    this.#pages.sort = sortOf(this.#order, picture.table().columns);
    return this.#pages.page(picture, compare, isLong ? pageRows : 0, chosen);
  }
}
