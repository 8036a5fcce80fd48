import type { LegendMessages } from '../messages/legend.js';

export const legend: LegendMessages = {
  kind: 'Chú giải',
  hint: 'Chọn một mục để ẩn hoặc hiện chuỗi số liệu của nó.',
};
