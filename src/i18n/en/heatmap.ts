import type { HeatmapMessages } from '../messages/heatmap.js';
import { counted } from './counted.js';
import { dates } from './dates.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const cellsOf = (cells: number) => counted(cells, 'cell', 'cells');

export const heatmap: HeatmapMessages = {
  kind: 'Heatmap',
  empty: 'No data to draw yet',
  weekdays,
  weekdaysShort: weekdays.map((day) => day.slice(0, 3)),
  monthShort: (month) => dates.monthAlone(month).slice(0, 3),
  place: (line, column) => `${line}, ${column}`,
  cell: (place, value) => `${place}: ${value}`,
  highest: (place, value) => `highest at ${place} (${value})`,
  lowest: (place, value) => `lowest at ${place} (${value})`,
  highestIn: (cells, value) => `highest ${value}, in ${cellsOf(cells)}`,
  lowestIn: (cells, value) => `lowest ${value}, in ${cellsOf(cells)}`,
  allEqual: (value) => `all at ${value}`,
  busiest: (name, mean) => `the highest mean is that of ${name} (${mean})`,
  withoutData: (cells) => `${cellsOf(cells)} without data`,
  summary: (measure, clauses) => `${measure}: ${clauses.join('; ')}.`,
  date: 'Date',
};
