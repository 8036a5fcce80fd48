import type { Section } from './messages.js';
import { tracker as vi } from './vi/tracker.js';

/** Apart from the other sections: a card needs these texts when its strip of periods is asked for, and loads them then. */
export const tracker: Section<'tracker'> = { name: 'tracker', vi };
