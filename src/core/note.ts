/** A note that needs no values for its text. */
type NoValues = Readonly<Record<string, never>>;

/** What was found where something else was expected, as text. */
type Found = Readonly<{ found: string }>;

/**
 * Every note that `assess` and `rollUp` can give, with the values of its text: a closed
 * list on which the catalogues of all languages are typed. Dates and periods are ISO 8601 texts.
 */
export interface NoteValues {
  // The value
  /** Nothing was observed up to the date judged. */
  'no-observation': NoValues;
  /** A yearly counter has no observation in the year judged. */
  'no-observation-this-year': Readonly<{ year: number }>;
  /** The newest observation holds no value: an older one is shown with its own period. */
  'older-value': Readonly<{ period: string }>;
  /** The target date has passed, but the newest value is older than it. */
  'final-value-missing': Readonly<{ period: string }>;
  /** Several observations end on one day: the revised one, else the last, was taken. */
  'duplicate-observation': Readonly<{ period: string; count: number }>;
  /** Observations without period beside dated ones were left out. */
  'undated-observation': Readonly<{ count: number }>;
  /** The value has no period: what was expected by then is unknown. */
  'undated-value': NoValues;
  /** The value is withheld, e.g. to protect a small group. */
  suppressed: NoValues;
  /** The indicator does not apply to this unit. */
  'not-applicable': NoValues;
  /** The value equals the target, but only "nearly": not met. */
  'nearly-not-met': NoValues;
  /** The value lies outside the valid domain of its scale. */
  'value-outside-limit': NoValues;

  // Reading the author's fields
  /** A number written as text: it cannot be told which language's separators it uses. */
  'number-as-text': Found;
  /** Neither a number nor absent. */
  'not-a-number': Found;
  /** Infinity is no value. */
  'infinite-number': Found;
  /** Not a period or date of ISO 8601, or an impossible one. */
  'unreadable-period': Found;
  /** A word outside the list of its field. */
  'unknown-word': Found;
  /** No such time zone: the default zone was used. */
  'unknown-time-zone': Found;
  /** A result is too large for a number. */
  overflow: NoValues;

  // The goal and its plan
  'no-target': NoValues;
  /** The target is words alone: only a hand can judge it. */
  'target-in-words': Readonly<{ label: string }>;
  'no-target-date': NoValues;
  'no-baseline': NoValues;
  'no-baseline-date': NoValues;
  /** No way leads from baseline to target: they are equal. */
  'target-equals-baseline': NoValues;
  /** `better` says up and the target lies below the baseline, or the other way round. */
  'better-contrary': Readonly<{ baseline: number; target: number }>;
  /** The target date is not after the baseline date. */
  'target-before-baseline': NoValues;
  'min-above-max': Readonly<{ min: number; max: number }>;
  /** A goal of kind range needs edges, not a point. */
  'range-with-point-target': NoValues;
  /** Milestones were sorted by date. */
  'milestones-unsorted': NoValues;
  /** Of several milestones on one date the last was taken. */
  'duplicate-milestone': Readonly<{ period: string }>;
  /** Ignored: later than the target date. */
  'milestone-after-target': Readonly<{ period: string }>;
  /** Ignored: the target itself stands for its date. */
  'milestone-on-target-date': Readonly<{ period: string }>;
  /** Ignored: not after the baseline date. */
  'milestone-before-baseline': Readonly<{ period: string }>;
  /** Compound growth needs values of one sign other than 0: the path was taken as linear. */
  'compound-refused': NoValues;
  /** The target was revised on that day: the plan has a step there. The value is the former one. */
  'target-revised': Readonly<{ setOn: string; value: number }>;

  // The judgement
  /** Too early for a ratio: less than 5 % of the time has gone. */
  'just-started': NoValues;
  /** Too early for a ratio: the plan expects almost nothing by now. */
  'before-milestone': NoValues;
  /** Met before its date. */
  'achieved-early': Readonly<{ date: string }>;
  /** The status was set by hand. Absent texts are empty. */
  'judged-by-hand': Readonly<{ owner: string; reason: string }>;
  'hand-status-without-reason': NoValues;
  /** The status set by hand is none of the list: ignored. */
  'unknown-status': Found;
  /** Share of the days of the year that have gone, for a yearly cap. */
  'cap-within-year': Readonly<{ share: number }>;

  // Pace and forecast
  'too-few-observations': Readonly<{ n: number; needed: number }>;
  /** Fewer than 30 days are left: the required pace says little. */
  'few-days-left': Readonly<{ days: number }>;

  // Kinds
  /** Pass or fail: not yet assessed. */
  'not-assessed': NoValues;
  /** A score without a maximum above 0 has no share. */
  'no-max-score': NoValues;
  'no-steps': NoValues;
  'steps-done-late': Readonly<{ count: number }>;
  'steps-overdue': Readonly<{ count: number }>;

  // Roll-ups
  'no-children': Readonly<{ parent: string }>;
  /** No indicator has this id. */
  'unknown-parent': Readonly<{ parent: string }>;
  /** An indicator is its own ancestor: left out where it comes round again. */
  cycle: Readonly<{ id: string }>;
  /** Several indicators share an id: the first was taken. */
  'duplicate-id': Readonly<{ id: string; count: number }>;
  'mandatory-failed': Readonly<{ names: string }>;
  /** Exactly one child is suppressed: a sum would give it away. */
  'suppressed-child': NoValues;
  /** No weighted mean: not every counted child has a weight above 0. */
  'weights-missing': NoValues;
  'points-unassessed': Readonly<{ points: number }>;
  /** `required` is no whole number from 1 to the number of children. */
  'required-out-of-range': Readonly<{ required: number; total: number }>;
}

/** The code of a note. */
export type NoteCode = keyof NoteValues;
