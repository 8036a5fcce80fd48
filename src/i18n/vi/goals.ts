import type { GoalMessages } from '../messages/goals.js';

export const goals: GoalMessages = {
  up: (amount) => `tăng ${amount}`,
  down: (amount) => `giảm ${amount}`,
  unchanged: 'không đổi',
  missing: (amount) => `còn thiếu ${amount}`,
  toReduce: (amount) => `cần giảm thêm ${amount}`,
  outside: (amount) => `ngoài ngưỡng ${amount}`,
  inside: 'trong ngưỡng',
  met: 'vừa đạt mục tiêu',
  over: (amount) => `vượt ${amount}`,
  underTarget: (amount) => `vượt, thấp hơn mục tiêu ${amount}`,
  shareOfTarget: (percent) => `đạt ${percent} mục tiêu`,
  timesTarget: (times) => `gấp ${times} lần mục tiêu`,
};
