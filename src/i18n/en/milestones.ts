import type { MilestonesMessages } from '../messages/milestones.js';

const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const milestones: MilestonesMessages = {
  kind: 'Progress of tasks',
  empty: 'No tasks yet',

  task: 'Task',
  group: 'Group',
  plannedStart: 'Planned start',
  plannedEnd: 'Planned end',
  actualStart: 'Actual start',
  actualEnd: 'Actual end',
  progress: 'Work done',
  againstPlan: 'Against plan',
  plan: 'Plan',
  actual: 'Actual',
  expected: 'Expected rest',
  done: 'Done',
  now: (date) => `Now, ${date}`,

  onPlan: 'On plan',
  doneOn: (date) => `Done ${date}`,
  from: (date) => `From ${date}`,
  notBegun: (lateness) => `Not begun, ${lateness}`,
  expectedLateness: (lateness) => `Expected ${lateness}`,
  unplanned: 'No plan yet',
  after: 'After',

  headline: (done, total) => `${done} of ${tasks(total)} done`,
  early: (count) => `${tasks(count)} done early`,
  overdueCount: (count, names) => `${tasks(count)} overdue${names === '' ? '' : `: ${names}`}`,
  runningCount: (count) => `${tasks(count)} under way`,
  sentence: (clauses) => `${clauses.join('; ')}.`,

  zoom: 'Span of time',
  zooms: { term: 'Term', year: 'Year', quarter: 'Quarter' },
  before: 'Earlier',
  next: 'Later',

  outside: (count) => `${tasks(count)} ${count === 1 ? 'lies' : 'lie'} outside the time shown.`,
};
