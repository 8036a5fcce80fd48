import type { LatenessMessages } from '../messages/lateness.js';
import { counted } from './counted.js';

export const lateness: LatenessMessages = {
  months: (count) => counted(count, 'month', 'months'),
  days: (count) => counted(count, 'day', 'days'),
  workingDays: (count) => counted(count, 'working day', 'working days'),
  early: (time) => `${time} early`,
  late: (time) => `${time} late`,
  onTime: 'on time',
  overdueBy: (time) => `${time} overdue`,
  stale: (period, overdue) => `Data for ${period}, ${overdue}`,
};
