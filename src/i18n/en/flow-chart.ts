import type { FlowChartMessages } from '../messages/flow-chart.js';
import { counted } from './counted.js';

export const flowChart: FlowChartMessages = {
  kind: 'Flow chart',
  empty: 'No data to draw yet',
  heads: {
    stage: 'Stage',
    from: 'From',
    to: 'To',
    share: 'Share',
    ofFirst: 'Of the first stage',
    ofPrevious: 'Of the stage before',
    loss: 'Lost',
  },
  flow: (from, to) => `${from} → ${to}`,
  told: (name, facts) => `${name}: ${facts.join(', ')}`,
  lost: (value, share) => `lost ${value} (${share})`,
  gained: (value, share) => `gained ${value} (${share})`,
  nowhere: 'Goes no further',
  kept: (value, share) => `${value} go no further (${share})`,
  added: (value) => `${value} added from elsewhere`,
  ofFirst: (share) => `${share} of the first stage`,
  withShare: (value, share) => `${value} (${share})`,
  funnel: (first, from, last, to, share) =>
    `From ${from} at “${first}” to ${to} at “${last}”${share ? ` (${share})` : ''}`,
  oneStage: (stage, value) => `One stage, “${stage}”: ${value}`,
  largestLoss: (from, to, value, share) =>
    `the largest loss is between “${from}” and “${to}”: ${value} (${share})`,
  noLoss: 'no stage loses any',
  flows: (flows, places) =>
    `${counted(flows, 'flow', 'flows')} between ${counted(places, 'place', 'places')}`,
  largestFlow: (flow, value, share) => `the largest is ${flow}: ${value} (${share})`,
  largestKept: (place, value, share) => `most go no further at “${place}”: ${value} (${share})`,
  missing: (values) => `${counted(values, 'value is', 'values are')} missing`,
  some: (drawn, all) => `${drawn} of ${all} are drawn; the table has all`,
};
