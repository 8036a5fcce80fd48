import type { SparklineMessages } from '../messages/sparkline.js';
import { counted, whole } from './counted.js';

export const sparkline: SparklineMessages = {
  kind: 'Value',
  at: (place, of) => (place === of ? 'the last period' : `period ${whole(place)}`),
  span: (values) => counted(values, 'period', 'periods'),
  inBand: (range) => `The last value is within the normal range ${range}.`,
  outOfBand: (range) => `The last value is outside the normal range ${range}.`,
};
