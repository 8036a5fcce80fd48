import type { Judgement } from '../../core/assessment.js';
import type { Status } from '../../core/indicator.js';
import type { NumberParts } from '../../i18n/formatter.js';
import type { Reading } from '../../scene/scene.js';

/** A part of the bar as shares of its width, from the left in a left-to-right page. */
export type Span = readonly [from: number, to: number];

/** Where the goal stands, as a word; without a status it is told quietly. */
export interface CardChip {
  status: Status | null;
  word: string;
}

/** The figure, apart in what is set large and what is set small. */
export interface CardFigure extends NumberParts {
  kind: 'figure';
  /** All of it as one text. */
  text: string;
  /** What is read out in place of the text: a minus sign in words. Null where the text itself will do. */
  spoken: string | null;
  /** "sơ bộ": what is special about the figure. Empty where nothing is. */
  flag: string;
  /** Width in ems of its number of what must stand on one line. */
  fit: FigureFit;
  /** Width in ems of all of it. */
  room: FigureFit;
}

/** Widths of a figure in ems that the styles know, of which each is rounded up to one. */
export type FigureFit = 3 | 4 | 5 | 7 | 10 | 14;

/** Words in the figure's place. */
export interface CardWords {
  kind: 'words';
  text: string;
  /** A judgement ("Đạt") is set strong, a missing figure quiet. */
  strong: boolean;
}

/** The change against an earlier value. */
export interface CardDelta {
  /** Of the data: an arrow up is no praise. Null where there is nothing to compare with. */
  direction: 'up' | 'down' | 'none' | null;
  judgement: 'good' | 'bad' | 'neutral';
  /** "tăng 1,1 điểm %" */
  text: string;
  /** "so với Quý II" */
  against: string;
}

/** The way from baseline to target, or the place in a band, as shares of the width. */
export interface CardBar {
  /** How the track is drawn: plain, hatched where there is no data, dashed before the start. */
  track: 'plain' | 'hatched' | 'dashed';
  /** The part from baseline to target; what lies beyond it is fill alone. */
  way: Span;
  fill: Span | null;
  /** The fill leads away from the target: hatched. */
  backwards: boolean;
  /** The fill goes on beyond the end that is drawn. */
  cut: 'start' | 'end' | null;
  /** Where the way begins, if not at the left end. */
  origin: number | null;
  expected: number | null;
  target: number | null;
  band: Span | null;
  point: number | null;
  /** What the bar says, in words. */
  text: string;
}

/** A figure at an end of the bar, under its mark. */
export interface BarEnd {
  label: string;
  value: string;
  /** Share of the width at which the mark stands. */
  at: number;
}

/** Values over time on a box of `width` × `height`. */
export interface CardSparkline {
  width: number;
  height: number;
  d: string;
  /** Where the newest value lies. */
  x: number;
  y: number;
  text: string;
}

/** A step of a task. */
export interface CardStep {
  name: string;
  status: Status;
  /** "xong 12/03/2026, trễ 5 ngày" */
  text: string;
}

/** The line under the rule: what is still missing, and what the plan asks for. */
export interface CardOutcome {
  main: string;
  /** A finding, not a remark. */
  strong: boolean;
  aside: string;
  /** The aside explains the tick on the bar. */
  isPlan: boolean;
  evidence: { label: string; href: string | null } | null;
}

/** An indicator as a card: plain data in the reader's language. */
export interface KpiCardPicture extends Pick<Reading, 'describe' | 'issues'> {
  /** The indicator's id. */
  key: string;
  name: string;
  /** Gives the colour; null where nothing can be judged. */
  status: Status | null;
  chip: CardChip | null;
  /** "Quý III/2026" */
  period: string;
  /** "Số liệu tháng 3/2026, quá hạn 2 tháng"; empty while the value is fresh. */
  overdue: string;
  value: CardFigure | CardWords;
  delta: CardDelta | null;
  sparkline: CardSparkline | null;
  bar: CardBar | null;
  ends: { start: BarEnd | null; end: BarEnd | null };
  steps: readonly CardStep[];
  outcome: CardOutcome;
  /** Remarks for the footer: flags, reasons, footnotes. */
  remarks: readonly string[];
  /** What the card rests on, for its explanation. */
  assessment: Judgement;
}
