import type { UnitMessages, UnitWord } from '../messages/units.js';

/** Vietnamese nouns have one form. */
const plain = (word: string): UnitWord => ({ one: word, other: word });

const dong = plain('đồng');
const billionDong = plain('tỷ\u00a0đồng');

/** Words that stand as they are. */
const nouns = [
  'USD',
  'điểm',
  'người',
  'hộ',
  'hộ kinh doanh',
  'doanh nghiệp',
  'lao động',
  'cơ sở',
  'tổ',
  'tổ dân phố',
  'khu phố',
  'phường',
  'xã',
  'tuyến',
  'kiệt',
  'hồ sơ',
  'thủ tục',
  'quy trình',
  'tiêu chí',
  'chỉ tiêu',
  'nhiệm vụ',
  'việc',
  'vụ',
  'lượt',
  'phản ánh',
  'camera',
  'cây',
  'lần',
  'giây',
  'phút',
  'giờ',
  'ngày',
  'ngày làm việc',
  'tháng',
  'quý',
  'năm',
  'm',
  'km',
  'm²',
  'km²',
  'ha',
  'm³',
  'kg',
  'tấn',
  'kWh',
];

export const units: UnitMessages = {
  ...Object.fromEntries(nouns.map((noun) => [noun, plain(noun)])),
  '%': { one: '%', other: '%', tight: true, difference: 'điểm %' },
  '‰': { one: '‰', other: '‰', tight: true, difference: 'điểm ‰' },
  'điểm %': plain('điểm\u00a0%'),
  'điểm ‰': plain('điểm\u00a0‰'),
  đồng: dong,
  VND: dong,
  'nghìn đồng': plain('nghìn\u00a0đồng'),
  'triệu đồng': plain('triệu\u00a0đồng'),
  'tỷ đồng': billionDong,
  'tỉ đồng': billionDong,
  'nghìn tỷ đồng': plain('nghìn\u00a0tỷ\u00a0đồng'),
};
