import type { ScatterChartMessages } from '../messages/scatter-chart.js';
import { whole } from './whole.js';

const directions = { up: 'tăng khoảng', down: 'giảm khoảng', level: 'hầu như không đổi' } as const;

export const scatterChart: ScatterChartMessages = {
  kind: 'Biểu đồ phân tán',
  empty: 'Chưa có số liệu để vẽ',
  names: 'Tên',
  row: (number) => `Dòng ${number}`,
  axis: (label, unit) => `${label} (${unit})`,
  point: (name, values) => `${name}: ${values}`,
  part: 'Nhóm',
  methods: { linear: 'bình phương nhỏ nhất', 'theil-sen': 'trung vị Theil–Sen' },
  trend: (method) => `Xu hướng (${method})`,
  noTrend: {
    few: 'Chưa đủ 3 điểm để vẽ xu hướng',
    upright: 'Không vẽ được xu hướng từ các điểm này',
  },
  count: (points) => `${whole(points)} điểm`,
  range: (label, from, to) => `${label} từ ${from} đến ${to}`,
  same: (label, value) => `${label} đều là ${value}`,
  highest: (label, name, value) => `${label} cao nhất: ${name}, ${value}`,
  slope: ({ trend, points, x, step, y, direction, change }) => {
    const words = direction === 'level' ? directions.level : `${directions[direction]} ${change}`;
    return `${trend}, ${points} điểm: ${x} thêm ${step} thì ${y} ${words}`;
  },
  explained: (share, r2) =>
    `đường này giải thích ${share} sự khác biệt (R² = ${r2}), không cho biết nguyên nhân`,
  oneMeasure: (rows) => `${whole(rows)} dòng thiếu số liệu, chỉ có trong bảng`,
  size: (label, value) => `${label}: ${value}`,
};
