import type { NoteMessages } from '../messages/notes.js';

const given = (text: string) => (text === '' ? '' : ` Lý do: ${text}`);

export const notes: NoteMessages = {
  'no-observation': () => 'Chưa có số liệu nào đến ngày đánh giá.',
  'no-observation-this-year': ({ year }) => `Chưa có số liệu lũy kế của năm ${year}.`,
  'older-value': ({ period }) => `Kỳ mới nhất chưa có số liệu; đang dùng số liệu ${period}.`,
  'final-value-missing': ({ period }) =>
    `Đã qua ngày mục tiêu nhưng số liệu mới nhất là của ${period}: chưa có số liệu cuối kỳ.`,
  'duplicate-observation': ({ period, count }) =>
    `Có ${count} số liệu cho ${period}; dùng số đã điều chỉnh, nếu không thì số cuối cùng.`,
  'undated-observation': ({ count }) => `Bỏ qua ${count} số liệu không ghi kỳ.`,
  'undated-value': () => 'Số liệu không ghi kỳ nên không biết mức cần đạt vào lúc đó.',
  suppressed: () => 'Số liệu không công bố, để bảo vệ thông tin của nhóm nhỏ.',
  'not-applicable': () => 'Chỉ tiêu này không áp dụng cho đơn vị.',
  'nearly-not-met': () => 'Con số là “gần” bằng mục tiêu nên chưa được tính là đạt.',
  'value-outside-limit': () => 'Giá trị nằm ngoài khoảng hợp lệ của thang đo.',
  'number-as-text': ({ found }) =>
    `“${found}” là chữ, không phải số, nên không được dùng: dấu chấm và dấu phẩy có thể hiểu hai cách.`,
  'not-a-number': ({ found }) => `“${found}” không phải là số nên không được dùng.`,
  'infinite-number': ({ found }) => `“${found}” không phải là số hữu hạn nên không được dùng.`,
  'unreadable-period': ({ found }) => `“${found}” không phải là kỳ hay ngày đọc được.`,
  'unknown-word': ({ found }) => `“${found}” không có trong danh mục nên bị bỏ qua.`,
  'unknown-time-zone': ({ found }) => `Không có múi giờ “${found}”; dùng giờ Việt Nam.`,
  overflow: () => 'Kết quả quá lớn, không tính được.',
  'no-target': () => 'Chưa giao chỉ tiêu.',
  'target-in-words': ({ label }) => `Mục tiêu viết bằng lời (“${label}”), cần người đánh giá.`,
  'no-target-date': () => 'Mục tiêu không ghi thời hạn nên không bao giờ quá hạn.',
  'no-baseline': () => 'Không có số đầu kỳ: so với mục tiêu, không tính tiến độ.',
  'no-baseline-date': () => 'Số đầu kỳ không ghi thời điểm: không biết mức cần đạt đến nay.',
  'target-equals-baseline': () => 'Mục tiêu bằng số đầu kỳ: xét như yêu cầu duy trì.',
  'better-contrary': ({ baseline, target }) =>
    `Hướng tốt trái với đường từ đầu kỳ (${baseline}) đến mục tiêu (${target}): không đánh giá được.`,
  'target-before-baseline': () =>
    'Thời hạn mục tiêu không sau thời điểm đầu kỳ: không đánh giá được.',
  'min-above-max': ({ min, max }) => `Cận dưới (${min}) lớn hơn cận trên (${max}).`,
  'range-with-point-target': () =>
    'Chỉ tiêu theo ngưỡng cần cận dưới và cận trên, không phải một số.',
  'milestones-unsorted': () => 'Các mốc đã được xếp lại theo thời gian.',
  'duplicate-milestone': ({ period }) => `Có nhiều mốc cho ${period}; dùng mốc cuối cùng.`,
  'milestone-after-target': ({ period }) => `Bỏ qua mốc ${period}: sau thời hạn mục tiêu.`,
  'milestone-on-target-date': ({ period }) => `Bỏ qua mốc ${period}: trùng thời hạn mục tiêu.`,
  'milestone-before-baseline': ({ period }) => `Bỏ qua mốc ${period}: không sau đầu kỳ.`,
  'compound-refused': () =>
    'Không tính được tăng trưởng kép vì có số 0 hoặc số trái dấu; lộ trình lấy theo đường thẳng.',
  'target-revised': ({ setOn, value }) => `Mục tiêu đã điều chỉnh từ ${setOn}, thành ${value}.`,
  'just-started': () => 'Mới bắt đầu, chưa đủ thời gian để tính tỷ lệ: xét theo chiều thay đổi.',
  'before-milestone': () => 'Chưa đến mốc đầu tiên của lộ trình: xét theo chiều thay đổi.',
  'achieved-early': ({ date }) => `Đã đạt trước thời hạn ${date}.`,
  'judged-by-hand': ({ owner, reason }) =>
    `Trạng thái theo đánh giá ${owner === '' ? 'trực tiếp' : `của ${owner}`}.${given(reason)}`,
  'hand-status-without-reason': () => 'Trạng thái được đánh giá trực tiếp nhưng không ghi lý do.',
  'unknown-status': ({ found }) => `“${found}” không phải là một trạng thái nên bị bỏ qua.`,
  'cap-within-year': ({ share }) => `So với mức trần tính theo ${share} thời gian của năm đã qua.`,
  'too-few-observations': ({ n, needed }) => `Có ${n} số liệu, cần ít nhất ${needed} để dự báo.`,
  'few-days-left': ({ days }) => `Chỉ còn ${days} ngày nên không tính tốc độ cần đạt.`,
  'not-assessed': () => 'Chưa đánh giá đạt hay chưa đạt.',
  'no-max-score': () => 'Không có điểm tối đa nên không tính được tỷ lệ điểm.',
  'no-steps': () => 'Nhiệm vụ chưa có bước nào.',
  'steps-done-late': ({ count }) => `${count} bước hoàn thành sau hạn.`,
  'steps-overdue': ({ count }) => `${count} bước quá hạn.`,
  'no-children': ({ parent }) => `Nhóm “${parent}” chưa có chỉ tiêu nào.`,
  'unknown-parent': ({ parent }) => `Không có nhóm “${parent}”; chỉ tiêu được xếp ra ngoài.`,
  cycle: ({ id }) => `“${id}” nằm trong chính nó; bỏ qua ở lần lặp lại.`,
  'duplicate-id': ({ id, count }) =>
    `Mã “${id}” dùng cho ${count} chỉ tiêu; lấy chỉ tiêu đầu tiên.`,
  'mandatory-failed': ({ names }) => `Chưa đạt tiêu chí bắt buộc: ${names}.`,
  'suppressed-child': () => 'Không công bố số tổng vì có một thành phần không công bố.',
  'weights-missing': () => 'Không tính bình quân vì có chỉ tiêu chưa có trọng số.',
  'points-unassessed': ({ points }) => `Chưa chấm ${points} điểm.`,
  'required-out-of-range': ({ required, total }) =>
    `Số tiêu chí cần đạt (${required}) không hợp lệ với ${total} tiêu chí.`,
};
