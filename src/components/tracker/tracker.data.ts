import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import type { Indicator } from '../../core/indicator.js';
import { lastDayOf } from '../../core/fields.js';
import { DEFAULT_TIME_ZONE } from '../../core/period.js';
import { readIndicators } from '../../data/indicator-rows.js';
import { pickIndicator } from '../../data/pick-indicator.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { periodUnits, type PeriodUnit } from '../../scale/period-slots.js';
import { givenPeriods, haveStatuses } from '../../scene/given-periods.js';
import { issuesOf } from '../../scene/goal-issues.js';
import { textOf } from '../../scene/goals.js';
import { judgedPeriods } from '../../scene/judged-periods.js';
import type { ReadStatusPeriods } from '../../scene/status-periods.js';
import type { TrackerOptions } from './tracker.options.js';

/** The periods of a tracker, and what they are about. */
export interface TrackedPeriods extends ReadStatusPeriods {
  /** Name of the indicator; empty where the rows carry statuses alone. */
  name: string;
}

/** More than a strip can show or a table be read for: two hundred years of quarters. */
const mostPeriods = 800;

/** Statuses as rows give them, or the periods of an indicator judged one by one. */
export function readPeriods(
  rows: readonly (Row | Indicator)[],
  options: TrackerOptions,
  locale: Locale,
): TrackedPeriods {
  const found = checkOptions(options);
  const { unit: valueUnit, asOf } = options;
  const until = asOf ? lastDayOf(asOf, DEFAULT_TIME_ZONE) : null;
  const slots = { most: found.most, unit: found.unitOfTime, until };
  const given = {
    ...slots,
    fields: options.fields,
    valueUnit,
    notes: options.notes,
    units: options.units,
  };
  const plain = rows as readonly Row[];
  if (!isIndicators(plain) && haveStatuses(plain, given)) {
    const read = givenPeriods(plain, given, locale);
    return { ...read, name: '', issues: [...found.issues, ...read.issues] };
  }
  const { key = '', notes, units } = options;
  const { indicators, issues, leftOut } = readIndicators(
    plain,
    { notes, units, unit: valueUnit },
    locale,
  );
  const picked = pickIndicator(indicators, key);
  const { indicator } = picked;
  const judging = { ...options, unitOfTime: found.unitOfTime, most: found.most };
  return {
    ...judgedPeriods(indicator, judging, locale),
    name: textOf(indicator.name),
    leftOut,
    issues: [...found.issues, ...issues, ...issuesOf([picked], [], options)],
  };
}

/** Whoever writes observations or steps writes an indicator, whose status is that of now. */
function isIndicators(rows: readonly Row[]): boolean {
  return rows.some((row) => Array.isArray(row['observations']) || Array.isArray(row['steps']));
}

interface Checked {
  unitOfTime: PeriodUnit | undefined;
  most: number;
  issues: Issue[];
}

/** Options that make no sense are reported, and count as not given. */
function checkOptions({ unitOfTime, periods }: TrackerOptions): Checked {
  const unit = periodUnits.find((each) => each === unitOfTime);
  const isCount = periods === undefined || (Number.isInteger(periods) && periods >= 0);
  const found = String(periods);
  const message = `"${found}" is no number of periods.`;
  return {
    unitOfTime: unit,
    most: isCount && periods ? Math.min(periods, mostPeriods) : mostPeriods,
    issues: [
      ...checkWord('unitOfTime', unitOfTime, periodUnits),
      ...(isCount ? [] : [{ code: 'config', field: 'periods', found, message } as const]),
    ],
  };
}
