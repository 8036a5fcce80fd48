import type { LatenessMessages } from '../messages/lateness.js';

export const lateness: LatenessMessages = {
  months: (count) => `${count} tháng`,
  days: (count) => `${count} ngày`,
  workingDays: (count) => `${count} ngày làm việc`,
  early: (time) => `sớm ${time}`,
  late: (time) => `trễ ${time}`,
  onTime: 'đúng hạn',
  overdueBy: (time) => `quá hạn ${time}`,
  stale: (period, overdue) => `Số liệu ${period}, ${overdue}`,
};
