import type { GoalMessages } from '../messages/goals.js';

export const goals: GoalMessages = {
  up: (amount) => `up ${amount}`,
  down: (amount) => `down ${amount}`,
  unchanged: 'unchanged',
  missing: (amount) => `${amount} short of the target`,
  toReduce: (amount) => `${amount} still to cut`,
  outside: (amount) => `${amount} outside the range`,
  inside: 'within the range',
  met: 'exactly on target',
  over: (amount) => `${amount} over the target`,
  underTarget: (amount) => `beaten by ${amount}`,
  shareOfTarget: (percent) => `${percent} of the target`,
  timesTarget: (times) => `${times} times the target`,
};
