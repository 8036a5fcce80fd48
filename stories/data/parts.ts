/** Parts of a whole. What is published says where; everything else is invented and reports nothing. */

/** Economy of the ward at the end of the term: báo Đà Nẵng, 21/07/2025; the rest is derived. */
export const economy = [
  { 'Khu vực': 'Thương mại – dịch vụ', 'Tỷ trọng': 90.73 },
  { 'Khu vực': 'Ngành khác', 'Tỷ trọng': 9.27 },
];

/** Reports from residents of Đà Lạt by field, first half of 2022. */
export const reports = [
  { 'Lĩnh vực': 'Trật tự xây dựng', 'Phản ánh': 593 },
  { 'Lĩnh vực': 'Trật tự đô thị', 'Phản ánh': 473 },
  { 'Lĩnh vực': 'An toàn giao thông – an ninh trật tự', 'Phản ánh': 270 },
  { 'Lĩnh vực': 'Môi trường', 'Phản ánh': 179 },
  { 'Lĩnh vực': 'Văn hóa – du lịch', 'Phản ánh': 160 },
  { 'Lĩnh vực': 'An toàn thực phẩm', 'Phản ánh': 33 },
  { 'Lĩnh vực': 'Rừng', 'Phản ánh': 24 },
  { 'Lĩnh vực': 'Giá cả', 'Phản ánh': 12 },
  { 'Lĩnh vực': 'Lĩnh vực khác', 'Phản ánh': 273 },
];

/** Files received by channel in a quarter. */
export const channels = [
  { label: 'Trực tuyến', value: 9120 },
  { label: 'Trực tiếp', value: 3120 },
  { label: 'Bưu chính công ích', value: 705 },
];

/** Files by deadline, in the order that readers know. */
export const deadlines = [
  { label: 'Trước hạn', value: 8214 },
  { label: 'Đúng hạn', value: 4526 },
  { label: 'Trễ hạn', value: 205 },
];

/** A count that nobody has made everywhere yet. */
export const withGaps = [
  { label: 'Đã cấp chữ ký số', value: 8200 },
  { label: 'Chưa cấp', value: 11_640 },
  { label: 'Chưa khảo sát', value: null },
  { label: 'Từ chối', value: 0 },
];

export const unanswered = ['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng'].map((label) => ({
  label,
  value: null,
}));

export const noIncidents = ['Mã độc', 'Lộ dữ liệu', 'Gián đoạn dịch vụ'].map((label) => ({
  label,
  value: 0,
}));

/** A loss cannot be a part: it is left out and told. */
export const withLoss = [
  { label: 'Thu thuế', value: 412 },
  { label: 'Thu phí, lệ phí', value: 96 },
  { label: 'Hoàn trả kỳ trước', value: -18 },
];

export const longNames = [
  {
    label: 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn tại bộ phận một cửa',
    value: 61,
  },
  {
    label: 'Tỷ lệ hồ sơ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trong kỳ báo cáo',
    value: 24,
  },
  { label: 'Tỷ lệ hồ sơ được số hóa thành phần và kết quả giải quyết còn hiệu lực', value: 15 },
];

/** A number between 0 and 1, the same at every reading. */
const chance = (step: number): number => (Math.sin(step * 12.9898) * 43_758.5453) % 1;

/** Streets by their number of reports. */
export const manyStreets = Array.from({ length: 40 }, (_, i) => ({
  label: `Tuyến kiệt ${i + 1}`,
  value: Math.round(4 + 60 * Math.abs(chance(i + 1)) ** 3),
}));

export const tenThousand = Array.from({ length: 10_000 }, (_, i) => ({
  label: `Hộ kinh doanh ${i + 1}`,
  value: Math.round(1 + 400 * Math.abs(chance(i + 1)) ** 6),
}));
