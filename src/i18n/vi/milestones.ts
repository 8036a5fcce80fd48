import type { MilestonesMessages } from '../messages/milestones.js';

export const milestones: MilestonesMessages = {
  kind: 'Tiến độ công việc',
  empty: 'Chưa có công việc',

  task: 'Nhiệm vụ',
  group: 'Nhóm',
  plannedStart: 'Bắt đầu theo kế hoạch',
  plannedEnd: 'Hoàn thành theo kế hoạch',
  actualStart: 'Bắt đầu thực tế',
  actualEnd: 'Hoàn thành thực tế',
  progress: 'Khối lượng đã làm',
  againstPlan: 'So với kế hoạch',
  plan: 'Kế hoạch',
  actual: 'Thực tế',
  expected: 'Dự kiến còn lại',
  done: 'Hoàn thành',
  now: (date) => `Hiện nay, ${date}`,

  onPlan: 'Đúng kế hoạch',
  doneOn: (date) => `Xong ${date}`,
  from: (date) => `Từ ${date}`,
  notBegun: (lateness) => `Chưa bắt đầu, ${lateness}`,
  expectedLateness: (lateness) => `Dự kiến ${lateness}`,
  unplanned: 'Chưa có kế hoạch',
  after: 'Sau',

  headline: (done, total) => `${done} trong ${total} việc đã xong`,
  early: (count) => `${count} việc xong sớm`,
  overdueCount: (count, names) => `${count} việc quá hạn${names === '' ? '' : `: ${names}`}`,
  runningCount: (count) => `${count} việc đang làm`,
  sentence: (clauses) => `${clauses.join('; ')}.`,

  zoom: 'Khoảng thời gian',
  zooms: { term: 'Nhiệm kỳ', year: 'Năm', quarter: 'Quý' },
  before: 'Lùi lại',
  next: 'Tiến tới',

  outside: (count) => `${count} việc nằm ngoài khoảng thời gian đang xem.`,
};
