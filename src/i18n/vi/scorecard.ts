import type { ScorecardMessages } from '../messages/scorecard.js';

export const scorecard: ScorecardMessages = {
  kind: 'Bảng điểm',
  empty: 'Chưa có tiêu chí',
  emptyHint: 'Kỳ này chưa có bộ tiêu chí nào để chấm.',

  columnCriterion: 'Tiêu chí',
  columnGroup: 'Nhóm',
  columnPoints: 'Điểm / tối đa',
  columnResult: 'Kết quả',
  columnValue: 'Điểm',
  columnMax: 'Điểm tối đa',
  columnShare: 'Tỷ lệ',
  columnLost: 'Mất',
  columnWeight: 'Trọng số',
  columnRank: 'Hạng',
  columnEvidence: 'Minh chứng',
  columnChange: (period) => `So với ${period ?? 'kỳ trước'}`,

  total: 'Tổng điểm',
  whole: 'Toàn bộ tiêu chí',
  mandatory: 'bắt buộc',
  blocked: 'chưa đạt tiêu chí bắt buộc',
  evidence: 'minh chứng',
  unassessed: (points) => `chưa chấm ${points}`,
  rank: (rank, of) => `${rank}/${of}`,

  mismatch: (group, sum, declared) =>
    `${group}: điểm tối đa của các tiêu chí cộng lại là ${sum}, không phải ${declared} như công bố`,
  blockedBy: (names) => `Tiêu chí bắt buộc chưa đạt: ${names}`,

  mostLost: (name, points) => `${name} mất nhiều điểm nhất (${points})`,
  failed: (names) => `chưa đạt: ${names}`,
  failedCount: (count) => `${count} tiêu chí chưa đạt`,
  notAssessed: (count) => `${count} tiêu chí chưa đánh giá`,

  expandAll: 'Mở tất cả các nhóm',
  collapseAll: 'Thu gọn các nhóm',
  keyboardHint:
    'Dùng phím mũi tên lên, xuống để đi qua các dòng, phải và trái để mở và thu gọn nhóm, Enter để chọn, Escape để thoát.',
};
