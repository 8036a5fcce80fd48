import type { LineChartMessages } from '../messages/line-chart.js';
import { whole } from './whole.js';

export const lineChart: LineChartMessages = {
  kind: 'Biểu đồ đường',
  seriesCount: (series, span) => `${whole(series)} đường, ${span}`,
  empty: 'Chưa có số liệu để vẽ',
  point: (series, at, value) => `${series}, ${at}: ${value}`,
  pointAlone: (at, value) => `${at}: ${value}`,
  forecast: 'Dự báo',
  forecastNote: 'dự báo',
  forecastFrom: (at) => `Từ ${at} là dự báo`,
  forecastTo: (from, name, value, at) => `Từ ${from} là dự báo, ${name} đến mức ${value}, ${at}`,
  others: 'Các đường khác',
  moreLines: (lines) => `và ${whole(lines)} đường khác`,
  total: 'Tổng',
  logAxis: (unit) => (unit === '' ? 'Thang logarit' : `${unit} (thang logarit)`),
  withoutLogarithm: (values) =>
    `${whole(values)} giá trị bằng 0 hoặc âm không vẽ được trên thang logarit`,
  remark: 'Ghi chú',
  walked: 'Bảng số liệu và phím mũi tên đi qua các điểm đại diện; tệp CSV có đủ mọi dòng',
};
