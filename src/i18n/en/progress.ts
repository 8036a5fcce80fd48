import type { ProgressMessages } from '../messages/progress.js';
import { counted } from './counted.js';

export const progress: ProgressMessages = {
  kind: 'Chart of progress towards goals',
  empty: 'No goals yet',
  emptyHint: 'No goals were set for this period. Choose another one or see the whole term.',

  columnGoal: 'Goal and status',
  columnName: 'Goal',
  columnGroup: 'Group',
  columnStatus: 'Status',
  columnNow: 'Now',
  columnUnit: 'Unit',
  columnPeriod: 'Period',
  columnBaseline: 'Start',
  columnTarget: 'Target',
  columnDue: 'Due',
  columnProgress: 'Share done',
  columnExpected: 'Expected by now',
  columnGap: 'Gap',
  dueIn: (period) => `By ${period}`,

  done: 'Done',
  expected: 'Expected by now',
  formerTarget: 'Former target',
  band: 'Range',

  from: (value) => `from ${value}`,
  targetIs: (target) => `target ${target}`,
  noTargetDate: 'no date',
  passFailScale: 'Met or not met: no scale of percent',
  wordsScale: 'Target in words: no scale of percent',
  noScale: 'Not enough figures to tell the share done',
  atMost: (points) => `of ${points}`,
  lowerIsBetter: 'lower is better',
  belowStart: (amount) => `${amount} below the start`,
  aboveStart: (amount) => `${amount} above the start`,
  underCap: (amount) => `${amount} below the cap`,
  overCap: (amount) => `${amount} above the cap`,
  pointsLost: (points) => `${points} lost`,
  stepsUnit: 'steps',
  due: 'due',
  stepsOverdue: (count) => `${counted(count, 'step', 'steps')} overdue`,
  stepsDoneLate: (count) => `${counted(count, 'step', 'steps')} done late`,
  targetRevised: (former, on) =>
    on === null ? `former target ${former}` : `former target ${former}, revised ${on}`,

  otherGoals: 'Other goals',
  groupResult: (good, total) => `${good}/${total} achieved or on track`,
  groupBlocked: 'a mandatory criterion fails',
  groupUnassessed: (points) => `${points} not yet scored`,
  weightedMean: (percent) => `weighted mean ${percent}`,

  headline: (good, total) =>
    `${good} of ${counted(total, 'goal is', 'goals are')} achieved or on track`,
  allAchieved: (total) =>
    total === 1 ? 'The goal is achieved' : `All ${total} goals are achieved`,
  noneStarted: (total) =>
    total === 1 ? 'The goal has not been started' : `None of the ${total} goals has been started`,
  needAction: (count, names) =>
    `${counted(count, 'goal needs', 'goals need')} action now${names === '' ? '' : `: ${names}`}`,
  atRisk: (count) => `${counted(count, 'goal is', 'goals are')} at risk`,
  noData: (count) => `${counted(count, 'goal has', 'goals have')} no data yet`,
  withoutTarget: (count) => `${counted(count, 'goal has', 'goals have')} no target`,
  sentence: (clauses) => `${clauses.join('; ')}.`,

  arrange: 'Arrange',
  byGroup: 'Group',
  asGiven: 'As given',
  byStatus: 'Status',
  byGap: 'Gap',
  byName: 'Name',
  filterStatus: 'Filter by status',
  search: 'Find a goal',
  filtered: (shown, total) => `Showing ${shown} of ${counted(total, 'goal', 'goals')}`,
  beyondScale: (count, least, most) =>
    `The scale runs from ${least} to ${most}; ${counted(count, 'goal lies', 'goals lie')} beyond it, with the figure beside the bar.`,
  keyboardHint:
    'Up and down: through the goals. Home, End: first and last goal. Enter: select. T: table. Escape: leave.',
};
