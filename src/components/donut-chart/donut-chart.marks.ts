import type { Layer, Mark } from '../../scene/scene.js';
import type { DonutPlan } from './donut-chart.plan.js';
import { sectorPath } from '../../scene/ring.js';

/** The pieces of the ring; a bare track where none has a size. */
export function ringLayer({ ring, slices, isBlank }: DonutPlan): Layer {
  const track: Mark = { type: 'path', role: 'track', d: sectorPath(ring, ring), fill: 'track' };
  const marks = slices.map(({ key, sector, colours }): Mark => {
    const d = sectorPath(ring, sector);
    return { type: 'path', role: 'part', series: key, d, fill: colours.mark };
  });
  return { id: 'marks', marks: slices.length > 0 || isBlank ? marks : [track] };
}

/** The text in the middle and the labels beside the ring. */
export function labelLayers({ centre, callouts }: DonutPlan): Layer[] {
  return [
    { id: 'centre', marks: centre },
    { id: 'labels', marks: (callouts ?? []).flatMap(({ marks }) => marks) },
  ];
}
