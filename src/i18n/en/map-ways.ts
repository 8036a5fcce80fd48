import type { MapWaysMessages } from '../messages/map-ways.js';
import { counted } from './counted.js';

export const mapWays: MapWaysMessages = {
  zoom: 'Zoom of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Show the whole map',
  zoomed: (percent) => `Map at ${percent}`,
  wheelHint: (key) => `Hold ${key} to zoom`,
  zoomKeys: 'Plus and minus zoom, 0 shows the whole map, Shift and arrows move it.',
  typeKeys: 'Type the first letters of a name to go to it.',
  drillKeys: 'Enter on an area with a map of its own goes in, Backspace goes out.',
  search: 'Find an area',
  found: (count) => (count === 0 ? 'No area found' : counted(count, 'area', 'areas')),
  more: (count) => `and ${counted(count, 'other area', 'other areas')}`,
  breadcrumb: 'Path',
  whole: 'Whole map',
  back: 'Back out',
  open: (name) => `Open the page of ${name}`,
  close: 'Close',
};
