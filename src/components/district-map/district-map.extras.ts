import { graticuleOf } from '../../geo/graticule.js';
import {
  bubbleBoxes,
  bubbleLayer,
  layoutBubbles,
  plainUnder,
  withBubbles,
} from './district-map.bubbles.js';
import { layoutFurniture } from './district-map.furniture.js';
import { degreesLayer, groundLayer } from './district-map.ground.js';

/** What draws bubbles, scale bar and north arrow, and what lies round the districts: few maps have any of it. */
export const mapExtras = {
  ...{ bubbleBoxes, bubbleLayer, layoutBubbles, plainUnder, withBubbles },
  ...{ layoutFurniture, degreesLayer, graticuleOf, groundLayer },
};

export type MapExtras = typeof mapExtras;
