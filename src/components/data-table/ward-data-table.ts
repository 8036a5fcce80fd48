import { define } from '../../base/define.js';
import { WardDataTable } from './data-table.js';

define('ward-data-table', WardDataTable);

declare global {
  interface HTMLElementTagNameMap {
    'ward-data-table': WardDataTable;
  }
}
