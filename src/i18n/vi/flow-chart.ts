import type { FlowChartMessages } from '../messages/flow-chart.js';
import { whole } from './whole.js';

export const flowChart: FlowChartMessages = {
  kind: 'Biểu đồ dòng chảy',
  empty: 'Chưa có số liệu để vẽ',
  heads: {
    stage: 'Bước',
    from: 'Từ',
    to: 'Đến',
    share: 'Tỷ lệ',
    ofFirst: 'So với bước đầu',
    ofPrevious: 'So với bước trước',
    loss: 'Mất',
  },
  flow: (from, to) => `${from} → ${to}`,
  told: (name, facts) => `${name}: ${facts.join(', ')}`,
  lost: (value, share) => `mất ${value} (${share})`,
  gained: (value, share) => `thêm ${value} (${share})`,
  nowhere: 'Không đi tiếp',
  kept: (value, share) => `${value} không đi tiếp (${share})`,
  added: (value) => `thêm ${value} không từ bước trước`,
  ofFirst: (share) => `${share} so với bước đầu`,
  withShare: (value, share) => `${value} (${share})`,
  funnel: (first, from, last, to, share) =>
    `Từ ${from} ở bước “${first}” đến ${to} ở bước “${last}”${share ? ` (${share})` : ''}`,
  oneStage: (stage, value) => `Một bước, “${stage}”: ${value}`,
  largestLoss: (from, to, value, share) =>
    `mất nhiều nhất giữa “${from}” và “${to}”: ${value} (${share})`,
  noLoss: 'không bước nào mất',
  flows: (flows, places) => `${whole(flows)} dòng giữa ${whole(places)} nơi`,
  largestFlow: (flow, value, share) => `lớn nhất là ${flow}: ${value} (${share})`,
  largestKept: (place, value, share) =>
    `không đi tiếp nhiều nhất ở “${place}”: ${value} (${share})`,
  missing: (values) => `${whole(values)} chỗ chưa có số liệu`,
  some: (drawn, all) => `Vẽ ${drawn} trong ${all}; bảng có đủ`,
};
