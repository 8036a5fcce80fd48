import type { CoreMessages } from './messages.js';
import { dates } from './vi/dates.js';
import { goals } from './vi/goals.js';
import { lateness } from './vi/lateness.js';
import { numbers } from './vi/numbers.js';
import { states } from './vi/states.js';
import { status } from './vi/status.js';
import { units } from './vi/units.js';
import { words } from './vi/words.js';

/** What every element prints with, in Vietnamese. */
export const vi: CoreMessages = { numbers, units, dates, lateness, goals, status, words, states };
