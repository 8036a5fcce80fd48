import type { CoreMessages } from './messages.js';
import { dates } from './en/dates.js';
import { goals } from './en/goals.js';
import { lateness } from './en/lateness.js';
import { numbers } from './en/numbers.js';
import { states } from './en/states.js';
import { status } from './en/status.js';
import { units } from './en/units.js';
import { words } from './en/words.js';

/** What every element prints with, in English. */
export const en: CoreMessages = { numbers, units, dates, lateness, goals, status, words, states };
