import { html, nothing } from 'lit';
import type { TableController } from '../controllers/table.js';
import type { Locale } from '../i18n/register.js';
import { chrome } from '../i18n/texts.js';
import { renderPager } from '../render/pager.js';
import { renderTable } from '../render/table.js';
import type { TableSection } from '../render/tools.js';
import type { Reading } from '../scene/scene.js';

/** The data table of a picture for the foot of its element. */
export function tableSection(
  table: TableController,
  picture: Reading,
  name: string,
  locale: Locale,
): TableSection {
  const texts = locale.texts(chrome);
  const view = table.view(picture, locale.compare);
  return {
    label: table.open ? texts.hideTable : texts.table,
    open: table.open,
    onToggle: (open) => table.toggle(open),
    content: view
      ? html`${renderTable(view, {
          caption: texts.tableCaption(name),
          sort: table.sort,
          sortLabel: texts.sortBy,
          onSort: (column) => table.sortBy(column),
        })}${renderPager(view, texts, (page) => table.turnTo(page))}`
      : nothing,
  };
}
