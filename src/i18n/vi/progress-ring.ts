import type { ProgressRingMessages } from '../messages/progress-ring.js';

export const progressRing: ProgressRingMessages = {
  kind: 'Vòng tiến độ',
  goal: ({ name, value, target, status }) =>
    `${[`${name}: ${value}`, target && `mục tiêu ${target}`, status].filter(Boolean).join(', ')}.`,
  tooMany: (shown, total) =>
    `Vẽ ${shown} trong ${total} chỉ tiêu; nhiều hơn nữa không còn phân biệt được.`,
};
