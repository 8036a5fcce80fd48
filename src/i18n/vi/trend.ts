import type { TrendMessages } from '../messages/trend.js';
import { whole } from './whole.js';

export const trend: TrendMessages = {
  rose: (name, from, to, span) => `${name} tăng từ ${from} lên ${to} trong ${span}`,
  fell: (name, from, to, span) => `${name} giảm từ ${from} xuống ${to} trong ${span}`,
  flat: (name, value, span) => `${name} không đổi ở mức ${value} trong ${span}`,
  returned: (name, value, span) => `${name} biến động rồi trở lại mức ${value} trong ${span}`,
  onePoint: (name, value, at) => `${name} là ${value}, ${at}`,
  highestAt: (at) => `cao nhất ${at}`,
  lowestAt: (at) => `thấp nhất ${at}`,
  highest: (value, at) => `cao nhất ${value}, ${at}`,
  lowest: (value, at) => `thấp nhất ${value}, ${at}`,
  span: (first, last) => `${first}–${last}`,
  gaps: (points) => `${whole(points)} kỳ chưa có số liệu`,
  sentence: (clauses) => `${clauses.join(', ')}.`,
  noData: (name) => `${name} chưa có số liệu`,
};
