import type { SparklineMessages } from '../messages/sparkline.js';
import { whole } from './whole.js';

export const sparkline: SparklineMessages = {
  kind: 'Giá trị',
  at: (place, of) => (place === of ? 'kỳ cuối' : `kỳ thứ ${whole(place)}`),
  span: (values) => `${whole(values)} kỳ`,
  inBand: (range) => `Kỳ cuối nằm trong khoảng bình thường ${range}.`,
  outOfBand: (range) => `Kỳ cuối nằm ngoài khoảng bình thường ${range}.`,
};
