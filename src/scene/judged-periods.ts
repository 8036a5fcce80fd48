import { asItStood } from '../core/as-it-stood.js';
import type { AssessOptions } from '../core/assessment.js';
import { isValue } from '../core/value.js';
import { entriesOf, lastDayOf } from '../core/fields.js';
import type { Indicator } from '../core/indicator.js';
import { dateOf, DEFAULT_TIME_ZONE } from '../core/period.js';
import { readObservations, type Observed } from '../core/observations.js';
import { significant } from '../i18n/significant.js';
import type { Locale } from '../i18n/register.js';
import {
  periodSlots,
  type PeriodSlot,
  type PeriodUnit,
  type SlotOptions,
} from '../scale/period-slots.js';
import { readTime, unitIndex, type TimeValue } from '../scale/time.js';
import { judgeGoal, statusWord, type JudgedGoal } from './judged-goal.js';
import type { StatusPeriod, StatusPeriods } from './status-periods.js';

/** How the periods of an indicator are judged. */
export interface JudgedPeriodsOptions extends AssessOptions {
  /** What a block stands for. Default: the finest unit of the observed periods; of a task quarters. */
  unitOfTime?: PeriodUnit | undefined;
  /** Only so many of the newest periods. */
  most: number;
}

/**
 * Each period of an indicator judged on its last day: by what was known and what was expected then. A period without a
 * value has no data; a task is judged in every period since it was to begin.
 */
export function judgedPeriods(
  indicator: Indicator,
  options: JudgedPeriodsOptions,
  locale: Locale,
): StatusPeriods {
  const { timeZone = DEFAULT_TIME_ZONE, asOf } = options;
  const until = asOf ? lastDayOf(asOf, timeZone) : null;
  const isTask = indicator.kind === 'task';
  const observed = isTask ? [] : observedUpTo(indicator, timeZone, until);
  const times = isTask ? taskTimes(indicator, timeZone, until) : observed.map(timeOf);
  const unit = options.unitOfTime ?? (isTask ? 'quarter' : undefined);
  const sequence = periodSlots(times, { unit, until, most: options.most } satisfies SlotOptions);
  const known = new Set(
    observed.filter(isTelling).map(({ day }) => unitIndex(sequence.unit, day ?? 0)),
  );
  const newest = sequence.slots.findLast(({ index }) => isTask || known.has(index));
  const periods = sequence.slots.map((slot) => {
    if (!isTask && !known.has(slot.index)) return blankPeriod(slot, indicator, locale);
    const day = Math.min(slot.day, until ?? Infinity);
    const then = slot === newest ? indicator : asItStood(indicator, day);
    const judged = judgeGoal(then, { ...options, timeZone, asOf: dateOf(day) });
    return judgedPeriod(slot, judged, indicator, locale);
  });
  return { unit: sequence.unit, periods };
}

function observedUpTo(indicator: Indicator, timeZone: string, until: number | null): Observed[] {
  const silent = (): void => undefined;
  return readObservations(indicator, timeZone, silent).filter(
    ({ day }) => day !== null && day <= (until ?? Infinity),
  );
}

/** What is withheld says something, too. */
function isTelling({ value, flag }: Observed): boolean {
  return value !== null || flag === 'suppressed' || flag === 'not-applicable';
}

function timeOf({ day, period }: Observed): TimeValue {
  return { day: day ?? 0, unit: readTime(period)?.unit ?? 'day' };
}

/** From the day on which a task was to begin to the last one of which something is known. */
function taskTimes(indicator: Indicator, timeZone: string, until: number | null): TimeValue[] {
  const steps = entriesOf(indicator.steps).map(({ done }) => done);
  const { planned, actual } = indicator;
  return [planned?.start, actual?.start, actual?.end, ...steps]
    .map((found) => lastDayOf(found, timeZone))
    .filter((day) => day !== null && day <= (until ?? Infinity))
    .map((day) => ({ day: day ?? 0, unit: 'day' }));
}

function blankPeriod({ period }: PeriodSlot, datum: Indicator, { messages }: Locale): StatusPeriod {
  const status = 'no-data';
  return {
    ...{ key: period, status, word: messages.status[status], datum },
    ...{ value: null, valueText: '', expected: null, expectedText: '', note: '' },
  } as const;
}

function judgedPeriod(
  { period }: PeriodSlot,
  judged: JudgedGoal,
  datum: Indicator,
  locale: Locale,
): StatusPeriod {
  const { assessment, remark, withheld } = judged;
  const { value, expectedValue } = assessment;
  const { unit } = datum;
  const isOwn = remark !== '' && remark !== datum.note?.trim().normalize('NFC');
  return {
    key: period,
    status: assessment.status,
    word: statusWord(judged, locale.messages),
    value: withheld ? null : value,
    valueText: valueText(judged, locale),
    expected: expectedValue,
    expectedText:
      expectedValue === null
        ? ''
        : locale.format.number(
            datum.decimals === undefined ? significant(expectedValue) : expectedValue,
            { unit, decimals: datum.decimals },
          ),
    note: isOwn ? remark : '',
    datum,
  };
}

/** The value in the way of its kind: points of a maximum, steps done of all. */
function valueText({ assessment, indicator, withheld }: JudgedGoal, { format }: Locale): string {
  const { value, stepsDone, stepsTotal } = assessment;
  const { kind, maxScore, unit, decimals } = indicator;
  if (kind === 'task') return stepsTotal ? `${stepsDone ?? 0}/${stepsTotal}` : '';
  if (value === null || withheld) return '';
  if (kind === 'score' && isValue(maxScore)) return format.score(value, maxScore);
  return format.number(value, { unit, decimals });
}
