import type { LegendMessages } from '../messages/legend.js';

export const legend: LegendMessages = {
  kind: 'Legend',
  hint: 'Choose an entry to hide its series or show it again.',
};
