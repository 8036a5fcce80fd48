import type { ProgressMessages } from '../messages/progress.js';

export const progress: ProgressMessages = {
  kind: 'Biểu đồ tiến độ chỉ tiêu',
  empty: 'Chưa có chỉ tiêu',
  emptyHint: 'Kỳ này chưa giao chỉ tiêu nào. Chọn kỳ khác hoặc xem cả nhiệm kỳ.',

  columnGoal: 'Chỉ tiêu và trạng thái',
  columnName: 'Chỉ tiêu',
  columnGroup: 'Nhóm',
  columnStatus: 'Trạng thái',
  columnNow: 'Hiện tại',
  columnUnit: 'Đơn vị',
  columnPeriod: 'Kỳ số liệu',
  columnBaseline: 'Đầu kỳ',
  columnTarget: 'Mục tiêu',
  columnDue: 'Thời hạn',
  columnProgress: 'Phần việc đã làm',
  columnExpected: 'Cần đạt đến nay',
  columnGap: 'Độ lệch',
  dueIn: (period) => period.charAt(0).toLocaleUpperCase('vi') + period.slice(1),

  done: 'Đã làm được',
  expected: 'Mức cần đạt đến nay',
  formerTarget: 'Mục tiêu cũ',
  band: 'Ngưỡng',

  from: (value) => `từ ${value}`,
  targetIs: (target) => `mục tiêu ${target}`,
  noTargetDate: 'không nêu hạn',
  passFailScale: 'Tiêu chí đạt / chưa đạt, không có thang phần trăm',
  wordsScale: 'Mục tiêu bằng lời, không có thang phần trăm',
  noScale: 'Chưa đủ số liệu để tính phần việc đã làm',
  atMost: (points) => `tối đa ${points}`,
  lowerIsBetter: 'giảm là tốt',
  belowStart: (amount) => `thấp hơn ${amount}`,
  aboveStart: (amount) => `cao hơn ${amount}`,
  underCap: (amount) => `còn ${amount} dưới mức trần`,
  overCap: (amount) => `vượt mức trần ${amount}`,
  pointsLost: (points) => `mất ${points}`,
  stepsUnit: 'bước',
  due: 'hạn',
  stepsOverdue: (count) => `${count} bước quá hạn`,
  stepsDoneLate: (count) => `${count} bước xong trễ`,
  targetRevised: (former, on) =>
    on === null ? `mục tiêu cũ ${former}` : `mục tiêu cũ ${former}, điều chỉnh ${on}`,

  otherGoals: 'Chỉ tiêu khác',
  groupResult: (good, total) => `${good}/${total} đạt hoặc đúng tiến độ`,
  groupBlocked: 'chưa đạt tiêu chí bắt buộc',
  groupUnassessed: (points) => `chưa chấm ${points}`,
  weightedMean: (percent) => `bình quân có trọng số ${percent}`,

  headline: (good, total) => `${good} trong ${total} chỉ tiêu đạt hoặc đúng tiến độ`,
  allAchieved: (total) => (total === 1 ? 'Chỉ tiêu đã đạt' : `Cả ${total} chỉ tiêu đều đã đạt`),
  noneStarted: (total) =>
    total === 1 ? 'Chỉ tiêu chưa bắt đầu' : `Cả ${total} chỉ tiêu đều chưa bắt đầu`,
  needAction: (count, names) =>
    `${count} chỉ tiêu cần xử lý ngay${names === '' ? '' : `: ${names}`}`,
  atRisk: (count) => `${count} chỉ tiêu có nguy cơ`,
  noData: (count) => `${count} chỉ tiêu chưa có số liệu`,
  withoutTarget: (count) => `${count} chỉ tiêu chưa giao mục tiêu`,
  sentence: (clauses) => `${clauses.join('; ')}.`,

  arrange: 'Sắp xếp',
  byGroup: 'Nhóm',
  asGiven: 'Thứ tự',
  byStatus: 'Trạng thái',
  byGap: 'Độ lệch',
  byName: 'Tên',
  filterStatus: 'Lọc theo trạng thái',
  search: 'Tìm chỉ tiêu',
  filtered: (shown, total) => `Đang xem ${shown} trong ${total} chỉ tiêu`,
  beyondScale: (count, least, most) =>
    `Thang vẽ từ ${least} đến ${most}; ${count} chỉ tiêu nằm ngoài thang, có số ghi cạnh thanh.`,
  keyboardHint:
    'Mũi tên lên, xuống: qua các chỉ tiêu. Home, End: chỉ tiêu đầu, cuối. Enter: chọn. T: xem bảng. Escape: thoát.',
};
