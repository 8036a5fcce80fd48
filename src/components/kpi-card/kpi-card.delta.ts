import { boundsOf, dayNumber, parsePeriod, toPlainDate } from '../../core/period.js';
import { distanceTo } from '../../core/band.js';
import { usualDecimals } from '../../i18n/digits.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { KpiCardOptions } from './kpi-card.options.js';
import type { CardDelta } from './kpi-card.picture.js';

/** What the value is compared with. */
interface Reference {
  value: number;
  /** "so với Quý II" */
  against: string;
}

/** Changes smaller than this share of the values are floating-point noise. */
const noise = 1e-9;

/** The change against an earlier value; null where the card has no number to compare. */
export function layoutDelta(facts: CardFacts): CardDelta | null {
  const { assessment, indicator, isContrary, withheld, texts } = facts;
  const { kind } = indicator;
  const { value } = assessment;
  if (withheld || isContrary || kind === 'task') return null;
  if (kind === 'pass-fail') return assessedOn(facts);
  if (value === null) return null;
  const reference = referenceOf(facts);
  if (!reference) {
    const text = compareOf(facts) === 'year' ? texts.noYearBefore : texts.noPrevious;
    return { direction: null, judgement: 'neutral', text, against: '' };
  }
  return changeSince(facts, value, reference);
}

/** A criterion does not change by amounts: the day on which it was assessed stands in the change's place. */
function assessedOn({ assessment, indicator, locale, texts }: CardFacts): CardDelta | null {
  const day = toPlainDate(assessment.period ?? indicator.updated ?? '');
  if (day === null || assessment.status === 'no-data') return null;
  return {
    direction: null,
    judgement: 'neutral',
    text: texts.assessedOn(locale.format.date(day)),
    against: '',
  };
}

function changeSince(facts: CardFacts, value: number, reference: Reference): CardDelta {
  const { options, goal, texts, locale } = facts;
  const delta = value - reference.value;
  const still = noise * Math.max(Math.abs(value), Math.abs(reference.value));
  const { against } = reference;
  if (Math.abs(delta) <= Math.max(options.deadBand ?? 0, still)) {
    return { direction: 'none', judgement: 'neutral', text: locale.format.change(0), against };
  }
  const hint = goal.better === 'lower' ? `, ${texts.lowerIsBetter}` : '';
  return {
    direction: delta > 0 ? 'up' : 'down',
    judgement: judge(facts, value, reference.value),
    text: tell(facts, value, reference.value),
    against: against + hint,
  };
}

/** A yearly counter begins at 0 every January: only the same part of the year before says something. */
function compareOf({ options, goal }: CardFacts): NonNullable<KpiCardOptions['compare']> {
  return options.compare ?? (goal.isYearly ? 'year' : 'previous');
}

/** Against what: as asked for, else the period before, else the baseline. */
function referenceOf(facts: CardFacts): Reference | null {
  const compare = compareOf(facts);
  if (compare === 'baseline') return baselineOf(facts);
  if (compare === 'year') return yearBefore(facts);
  return previousOf(facts) ?? baselineOf(facts);
}

function previousOf({ input, series, texts, locale, assessment }: CardFacts): Reference | null {
  if (typeof input.previous === 'number' && Number.isFinite(input.previous)) {
    return { value: input.previous, against: texts.comparedWithPrevious };
  }
  const previous = series.at(-2);
  if (!previous) return null;
  const beside = assessment.period ?? undefined;
  const period = locale.format.period(previous.period, { beside });
  return { value: previous.value, against: texts.compared(period) };
}

function yearBefore({ series, texts, locale }: CardFacts): Reference | null {
  const now = series.at(-1);
  const earlier =
    now && now.period.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'));
  const period = earlier && parsePeriod(earlier);
  if (!period) return null;
  const day = dayNumber(boundsOf(period)[1]);
  const found = series.find((each) => each.day === day);
  return found
    ? { value: found.value, against: texts.compared(locale.format.period(earlier)) }
    : null;
}

function baselineOf({ goal, texts }: CardFacts): Reference | null {
  if (goal.baseline === null || goal.isYearly) return null;
  return { value: goal.baseline, against: texts.comparedWithBaseline };
}

function judge({ goal }: CardFacts, value: number, before: number): CardDelta['judgement'] {
  const { better, band } = goal;
  if (better === 'higher') return value > before ? 'good' : 'bad';
  if (better === 'lower') return value < before ? 'good' : 'bad';
  if (!band) return 'neutral';
  const closer = distanceTo(band, before) - distanceTo(band, value);
  if (closer === 0) return 'neutral';
  return closer > 0 ? 'good' : 'bad';
}

function tell(facts: CardFacts, value: number, before: number): string {
  const { unit, options, decimals, locale } = facts;
  const { goals } = locale.messages;
  const inPoints = unit !== undefined && locale.format.differenceUnit(unit) !== unit;
  // A share of zero or across zero says nothing, and percent of percent misleads.
  if (options.deltaKind === 'relative' && value * before > 0 && !inPoints) {
    const share = Math.abs(value / before - 1);
    const printed = locale.format.percent(share, { decimals: share < 0.1 ? 1 : 0 });
    return value > before ? goals.up(printed) : goals.down(printed);
  }
  const digits = decimals.value ?? Math.max(usualDecimals(value), usualDecimals(before));
  return locale.format.change(value - before, { unit, decimals: digits });
}
