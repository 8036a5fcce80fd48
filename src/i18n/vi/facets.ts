import type { FacetMessages } from '../messages/facets.js';
import { whole } from './whole.js';

export const facets: FacetMessages = {
  count: (panels, isShared) => `${whole(panels)} biểu đồ nhỏ${isShared ? ' cùng thang đo' : ''}`,
  highest: (value, panel) => `cao nhất ${value} (${panel})`,
  lowest: (value, panel) => `thấp nhất ${value} (${panel})`,
  noData: 'chưa có số liệu',
  remark: (panels, text) => `${panels}: ${text}`,
};
