import type { Status } from '../../core/indicator.js';
import type { Mark, Paint, PathMark, TextMark } from '../../scene/scene.js';
import type { StepState } from '../../scene/step-states.js';
import {
  trackLines,
  type BandTrack,
  type ProgressTrack,
  type ScoreTrack,
  type StepsTrack,
  type Track,
  type TrackX,
} from './progress-chart.track.js';

/** Where a row stands on the sheet. */
interface RowBox {
  top: number;
  height: number;
}

/** Tracks drawn as a few paths, one a look, however many rows there are. */
export interface TrackPaths {
  /** Draws a track and gives the texts that belong to it. */
  add(track: Track, status: Status | null, row: RowBox): Mark[];
  /** What was drawn, back to front. */
  marks(): Mark[];
}

/** How paths of one role look. */
type Look = Omit<PathMark, 'type' | 'role' | 'd'>;

const barHeight = 12;
const tickHeight = 22;

/** Roles from back to front. */
const order = ['line', 'ground', 'bar', 'over', 'band', 'halo', 'tick', 'dot'] as const;

const stepPaints: Readonly<Record<StepState, Paint>> = {
  done: 'achieved-mark',
  'done-late': 'at-risk-mark',
  overdue: 'overdue-mark',
  open: 'surface',
};

const grounds: Readonly<Record<ProgressTrack['ground'], Look>> = {
  plain: { fill: 'track' },
  hatched: { fill: 'hatch-hatch' },
  dashed: { stroke: 'not-started-mark', dash: '3 3' },
};

/** Collects paths; `place` says where a place on a track lies on the sheet. */
export function createTrackPaths(place: (x: TrackX) => number): TrackPaths {
  const paths = new Map<string, { role: (typeof order)[number]; look: Look; d: string[] }>();
  const draw = (role: (typeof order)[number], look: Look, d: string) => {
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
          return drawProgress(pen, track, paint, row);
        case 'score':
          return drawScore(pen, track, paint, row);
        case 'band':
          return drawBand(pen, track, paint, row);
        case 'steps':
          return drawSteps(pen, track, row);
        case 'words':
          return [note(place(trackLines.baseline), row, track.text)];
      }
    },
    marks: () =>
      order.flatMap((role) =>
        [...paths.values()]
          .filter((path) => path.role === role)
          .map(({ look, d }): Mark => ({ type: 'path', role, d: d.join(''), ...look })),
      ),
  };
}

interface Pen {
  place: (x: TrackX) => number;
  draw: (role: (typeof order)[number], look: Look, d: string) => void;
}

const middleOf = ({ top, height }: RowBox): number => top + height / 2;

const round = (value: number): number => Math.round(100 * value) / 100;

function bar({ place }: Pen, from: TrackX, to: TrackX, row: RowBox, height = barHeight): string {
  const [left, right] = [round(place(from)), round(place(to))];
  return `M${left},${middleOf(row) - height / 2}H${right}v${height}H${left}Z`;
}

function line({ place }: Pen, x: TrackX, { top, height }: RowBox): string {
  return `M${round(place(x))},${top}v${height}`;
}

function tick(
  pen: Pen,
  x: TrackX,
  row: RowBox,
  look: Look = { stroke: 'ink', strokeWidth: 2 },
): void {
  const d = `M${round(pen.place(x))},${middleOf(row) - tickHeight / 2}v${tickHeight}`;
  pen.draw('halo', { stroke: 'surface', strokeWidth: 5 }, d);
  pen.draw('tick', look, d);
}

function note(x: number, row: RowBox, text: string): TextMark {
  return {
    type: 'text',
    role: 'note',
    x,
    y: middleOf(row) + 4,
    lines: [text],
    anchor: 'start',
    style: 'note',
    fill: 'ink-2',
  };
}

function drawProgress(pen: Pen, track: ProgressTrack, paint: Paint, row: RowBox): Mark[] {
  const { baseline, half, target } = trackLines;
  pen.draw('line', { stroke: 'grid' }, line(pen, half, row));
  if (track.origin === 'baseline')
    pen.draw('line', { stroke: 'line-strong' }, line(pen, baseline, row));
  pen.draw('over', { stroke: 'ink', strokeWidth: 1.5 }, line(pen, target, row));
  pen.draw('ground', grounds[track.ground], bar(pen, baseline, target, row));
  if (track.bar) {
    const fill = track.regressing ? 'hatch-regressing-mark' : paint;
    pen.draw('bar', { fill }, bar(pen, track.bar.from, track.bar.to, row));
  }
  if (track.formerTarget !== null)
    tick(pen, track.formerTarget, row, { stroke: 'line-strong', strokeWidth: 2, dash: '3 2' });
  if (track.expected !== null) tick(pen, track.expected, row);
  if (!track.beyond || !track.bar) return [];
  drawChevrons(pen, track.beyond.side === 'right' ? track.bar.to : null, row);
  return [
    {
      ...note(pen.place(track.bar.to) + 6, row, track.beyond.text),
      style: 'label-strong',
      fill: 'ink',
    },
  ];
}

/** Chevrons at the end of a bar that goes on; a hatch is open as it is. */
function drawChevrons({ place, draw }: Pen, end: TrackX | null, row: RowBox): void {
  if (end === null) return;
  const [x, y] = [round(place(end)), middleOf(row)];
  const chevron = (left: number) => `M${x - left},${y - 8}l6,8l-6,8`;
  draw('tick', { fill: 'none', stroke: 'surface', strokeWidth: 2.5 }, chevron(19) + chevron(12));
}

function drawScore(pen: Pen, { to, target, label }: ScoreTrack, paint: Paint, row: RowBox): Mark[] {
  pen.draw('ground', { fill: 'track' }, bar(pen, trackLines.baseline, trackLines.target, row));
  pen.draw('bar', { fill: paint }, bar(pen, trackLines.baseline, to, row));
  if (target !== null) tick(pen, target, row);
  return [note(pen.place(trackLines.target) + 8, row, label)];
}

function drawBand(pen: Pen, { low, high, value }: BandTrack, paint: Paint, row: RowBox): Mark[] {
  pen.draw('ground', { fill: 'track' }, bar(pen, trackLines.baseline, trackLines.target, row));
  pen.draw('band', { stroke: 'ink', strokeWidth: 1.5 }, bar(pen, low, high, row, 18));
  pen.draw('dot', { fill: paint, stroke: 'surface', strokeWidth: 2 }, dot(pen, value, row));
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

function dot({ place }: Pen, x: TrackX, row: RowBox): string {
  return `M${round(place(x)) - 6},${middleOf(row)}a6,6 0 1 0 12,0a6,6 0 1 0-12,0Z`;
}
