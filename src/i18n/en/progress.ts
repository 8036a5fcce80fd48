import type { ProgressMessages } from '../messages/progress.js';
import { counted, whole } from './counted.js';

export const progress: ProgressMessages = {
  empty: 'No goals yet',
  emptyHint: 'No goals were set for this period. Choose another one or see the whole term.',
  columnGoal: 'Goal and status',
  columnNow: 'Now',
  columnBaseline: 'Start',
  columnTarget: 'Target',
  columnProgress: 'Progress',
  columnExpected: 'Expected by now',
  columnStatus: 'Status',
  columnGap: 'Gap',
  done: 'Done',
  expected: 'Expected by now',
  from: (value) => `from ${value}`,
  noTarget: 'no target set',
  groupResult: (good, total) => `${whole(good)}/${whole(total)} achieved or on track`,
  headline: (good, total) =>
    `${whole(good)} of ${counted(total, 'goal', 'goals')} ${good === 1 ? 'is' : 'are'} achieved or on track`,
  allAchieved: (total) =>
    total === 1 ? 'The goal is achieved' : `All ${whole(total)} goals are achieved`,
  noneStarted: (total) =>
    total === 1
      ? 'The goal has not been started'
      : `None of the ${whole(total)} goals has been started`,
  needAction: (count) => `${counted(count, 'goal needs', 'goals need')} action now`,
  noData: (count) => `${counted(count, 'goal has', 'goals have')} no data yet`,
  row: (name, value, target, status) => `${name}: ${value}, target ${target}, ${status}`,
  percentDone: (percent) => `${percent} of the way from start to target`,
  beyondAxis: (percent) => `beyond the scale: ${percent}`,
  axisShortened: (count) =>
    `The scale is shortened; ${counted(count, 'goal goes', 'goals go')} beyond it`,
  lowerIsBetter: 'less is better',
  targetRevised: (from, to, on) => `target revised from ${from} to ${to}, ${on}`,
  forecast: 'forecast at the present pace',
  sortBy: 'Sort by',
  sortStatus: 'Status',
  sortGap: 'Gap',
  sortName: 'Name',
  filterStatus: 'Filter by status',
  allStatuses: 'All statuses',
  search: 'Find a goal',
  sentence: (clauses) => `${clauses.join('; ')}.`,
};
