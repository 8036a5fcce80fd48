import type { Shades } from './sheet-colours.js';

/** The grounds of the statuses: parts of a scale, and what lies under a hatch. */
export const statusTints = {
  'achieved-tint': ['#e0f0ea', '#173a31'],
  'on-track-tint': ['#e3f3ef', '#14352f'],
  'at-risk-tint': ['#fdf0d5', '#3b2d10'],
  'off-track-tint': ['#fbe7e5', '#43201f'],
  'regressing-tint': ['#fbe7e5', '#43201f'],
  'overdue-tint': ['#f6e4ea', '#42192b'],
  'not-started-tint': ['#eef1f3', '#222d36'],
  'no-data-tint': ['#f2f4f5', '#1c262f'],
} as const satisfies Record<string, Shades>;
