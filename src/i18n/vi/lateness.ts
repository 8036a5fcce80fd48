import type { LatenessMessages } from '../messages/lateness.js';
import { whole } from './whole.js';

export const lateness: LatenessMessages = {
  months: (count) => `${whole(count)} tháng`,
  days: (count) => `${whole(count)} ngày`,
  workingDays: (count) => `${whole(count)} ngày làm việc`,
  early: (time) => `sớm ${time}`,
  late: (time) => `trễ ${time}`,
  onTime: 'đúng hạn',
  overdueBy: (time) => `quá hạn ${time}`,
  stale: (period, overdue) => `Số liệu ${period}, ${overdue}`,
};
