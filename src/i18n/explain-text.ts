import type { Section } from './messages.js';
import { explain as vi } from './vi/explain.js';

/** Apart from the other sections, like the notes: needed when somebody opens "Cách tính", and loaded then. */
export const explain: Section<'explain'> = { name: 'explain', vi };
