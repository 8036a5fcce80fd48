import type { Status } from '../../core/indicator.js';
import type { Mark, Paint } from '../../scene/scene.js';
import type { StepState } from '../../scene/step-states.js';
import { trackLines, type TrackX } from './progress-chart.scale.js';
import {
  bar,
  dot,
  drawNow,
  drawTick,
  middleOf,
  note,
  roles,
  round,
  type Look,
  type Pen,
  type RowBox,
} from './progress-chart.sheet-pen.js';
import { drawPercent } from './progress-chart.sheet-percent.js';
import { drawValue } from './progress-chart.sheet-value.js';
import type { BandTrack, ScoreTrack, StepsTrack, Track } from './progress-chart.track.js';
import { thickness, type TrackVariant } from './progress-chart.variant.js';

/** Tracks drawn as a few paths, one a look, however many rows there are. */
export interface TrackPaths {
  /** Draws a track and gives the texts that belong to it. */
  add(track: Track, status: Status | null, row: RowBox): Mark[];
  /** What was drawn, back to front. */
  marks(): Mark[];
}

const stepPaints: Readonly<Record<StepState, Paint>> = {
  done: 'achieved-mark',
  'done-late': 'at-risk-mark',
  overdue: 'overdue-mark',
  open: 'surface',
};

/** Collects paths; `place` says where a place on a track lies on the sheet. */
export function createTrackPaths(place: (x: TrackX) => number, variant: TrackVariant): TrackPaths {
  const paths = new Map<string, { role: (typeof roles)[number]; look: Look; d: string[] }>();
  const draw: Pen['draw'] = (role, look, d) => {
    const key = role + JSON.stringify(look);
    const path = paths.get(key) ?? { role, look, d: [] };
    path.d.push(d);
    paths.set(key, path);
  };
  const pen: Pen = { place, draw };
  return {
    add(track, status, row) {
      const paint: Paint =
        status === null || status === 'not-applicable' ? 'context' : `${status}-mark`;
      switch (track.type) {
        case 'progress':
          return drawPercent(pen, track, paint, row, variant);
        case 'value':
          return drawValue(pen, track, paint, row, variant);
        case 'score':
          return drawScore(pen, track, paint, row, variant);
        case 'band':
          return drawBand(pen, track, paint, row);
        case 'steps':
          return drawSteps(pen, track, row);
        case 'words':
          return [note(place(trackLines.baseline), row, track.text)];
      }
    },
    marks: () =>
      roles.flatMap((role) =>
        [...paths.values()]
          .filter((path) => path.role === role)
          .map(({ look, d }): Mark => ({ type: 'path', role, d: d.join(''), ...look })),
      ),
  };
}

function drawScore(
  pen: Pen,
  { to, target, label }: ScoreTrack,
  paint: Paint,
  row: RowBox,
  variant: TrackVariant,
): Mark[] {
  const { baseline: from, target: end } = trackLines;
  const { ground, done } = thickness[variant];
  pen.draw('ground', { fill: 'track' }, bar(pen, { from, to: end }, row, ground));
  pen.draw('bar', { fill: paint }, bar(pen, { from, to }, row, done));
  if (target !== null) drawTick(pen, target, row);
  if (variant === 'dot') drawNow(pen, to, paint, row);
  return [note(pen.place(end) + 8, row, label)];
}

function drawBand(pen: Pen, { low, high, value }: BandTrack, paint: Paint, row: RowBox): Mark[] {
  const { baseline: from, target: to } = trackLines;
  const ground = bar(pen, { from, to }, row, thickness.bar.ground);
  pen.draw('ground', { fill: 'track' }, ground);
  pen.draw('band', { stroke: 'ink', strokeWidth: 1.5 }, bar(pen, { from: low, to: high }, row, 18));
  drawNow(pen, value, paint, row);
  return [];
}

function drawSteps(pen: Pen, { steps }: StepsTrack, row: RowBox): Mark[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first && last)
    pen.draw(
      'line',
      { stroke: 'track', strokeWidth: 2 },
      `M${round(pen.place(first.x))},${middleOf(row)}H${round(pen.place(last.x))}`,
    );
  for (const { x, state } of steps)
    pen.draw(
      'dot',
      { fill: stepPaints[state], stroke: 'line-strong', strokeWidth: 1 },
      dot(pen, x, row),
    );
  return [];
}
