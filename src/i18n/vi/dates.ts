import type { DateMessages } from '../messages/dates.js';

const ROMAN = ['I', 'II', 'III', 'IV'];
const roman = (quarter: number): string => ROMAN[quarter - 1] ?? String(quarter);
const two = (value: number): string => String(value).padStart(2, '0');
const slashed = (day: number, month: number, year: number): string =>
  `${two(day)}/${two(month)}/${year}`;

export const dates: DateMessages = {
  usual: slashed,
  short: slashed,
  // The official form writes a zero before days under 10 and before months 1 and 2, and before no other month.
  long: (day, month, year) =>
    `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`,
  at: (time, date) => `${time} ${date}`,
  sentence: {
    day: (day, month, year) => `ngày ${slashed(day, month, year)}`,
    month: (month, year) => `tháng ${month}/${year}`,
    quarter: (quarter, year) => `Quý ${roman(quarter)}/${year}`,
    half: (half, year) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: (year) => `năm ${year}`,
    firstMonths: (months, year) => `${months} tháng đầu năm ${year}`,
    years: (first, last) => `${first}–${last}`,
    span: (first, last) => `từ ${first} đến ${last}`,
  },
  axis: {
    day: slashed,
    month: (month, year) => `${two(month)}/${year}`,
    quarter: (quarter, year) => `Q.${roman(quarter)}/${year}`,
    half: (half, year) => `6T ${half === 1 ? 'đầu' : 'cuối'} ${year}`,
    year: (year) => String(year),
    firstMonths: (months, year) => `${months}T đầu ${year}`,
    years: (first, last) => `${first}–${last}`,
    span: (first, last) => `${first}–${last}`,
  },
  quarterAlone: (quarter) => `Quý ${roman(quarter)}`,
  monthAlone: (month) => `tháng ${month}`,
  quarterTick: roman,
  dayTick: (day, month) => `${two(day)}/${two(month)}`,
};
