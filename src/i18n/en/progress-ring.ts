import type { ProgressRingMessages } from '../messages/progress-ring.js';

export const progressRing: ProgressRingMessages = {
  kind: 'Progress ring',
  goal: ({ name, value, target, status }) =>
    `${[`${name}: ${value}`, target && `target ${target}`, status].filter(Boolean).join(', ')}.`,
  tooMany: (shown, total) => `${shown} of ${total} goals are drawn; more could not be told apart.`,
};
