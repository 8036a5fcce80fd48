import type { DateMessages } from '../messages/dates.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const long = (month: number): string => MONTHS[month - 1] ?? String(month);
const short = (month: number): string => long(month).slice(0, 3);
const inWords = (count: number) => NUMBERS[count] ?? 'eleven';

const longDate = (day: number, month: number, year: number): string =>
  `${day} ${long(month)} ${year}`;
const shortDate = (day: number, month: number, year: number): string =>
  `${day} ${short(month)} ${year}`;

export const dates: DateMessages = {
  usual: longDate,
  short: shortDate,
  long: longDate,
  at: (time, date) => `${time}, ${date}`,
  sentence: {
    day: longDate,
    month: (month, year) => `${long(month)} ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    half: (half, year) => `H${half} ${year}`,
    year: (year) => String(year),
    firstMonths: (months, year) => `first ${inWords(months)} months of ${year}`,
    years: (first, last) => `${first}–${last}`,
    span: (first, last) => `${first} to ${last}`,
  },
  axis: {
    day: shortDate,
    month: (month, year) => `${short(month)} ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    half: (half, year) => `H${half} ${year}`,
    year: (year) => String(year),
    firstMonths: (months, year) => `${short(1)}–${short(months)} ${year}`,
    years: (first, last) => `${first}–${last}`,
    span: (first, last) => `${first} – ${last}`,
  },
  quarterAlone: (quarter) => `Q${quarter}`,
  monthAlone: long,
  quarterTick: (quarter) => `Q${quarter}`,
  dayTick: (day, month) => `${day} ${short(month)}`,
};
