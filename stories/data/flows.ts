/** Stages and flows with invented figures ("số liệu minh họa"): they show the flow chart. */

/** Reports by residents from the first message to the answer that they rate. */
export const reports = [
  { 'Bước': 'Tiếp nhận', 'Phản ánh': 2517 },
  { 'Bước': 'Phân loại, chuyển xử lý', 'Phản ánh': 2205 },
  { 'Bước': 'Đã xử lý', 'Phản ánh': 2098 },
  { 'Bước': 'Xử lý đúng hạn', 'Phản ánh': 1842 },
  { 'Bước': 'Người dân đánh giá hài lòng', 'Phản ánh': 1327 },
];

/** Files from the channel by which they come to how they end; some of those received still wait. */
export const files = [
  { from: 'Trực tuyến', to: 'Tiếp nhận', value: 9120 },
  { from: 'Trực tiếp', to: 'Tiếp nhận', value: 3120 },
  { from: 'Bưu chính', to: 'Tiếp nhận', value: 705 },
  { from: 'Tiếp nhận', to: 'Đủ hồ sơ', value: 11340 },
  { from: 'Tiếp nhận', to: 'Yêu cầu bổ sung', value: 1293 },
  { from: 'Yêu cầu bổ sung', to: 'Đủ hồ sơ', value: 980 },
  { from: 'Đủ hồ sơ', to: 'Đúng và trước hạn', value: 11880 },
  { from: 'Đủ hồ sơ', to: 'Trễ hạn', value: 440 },
];

/** Households between two reviews of poverty. */
export const households = [
  ['Hộ nghèo 2024', 'Hộ nghèo 2025', 212],
  ['Hộ nghèo 2024', 'Hộ cận nghèo 2025', 148],
  ['Hộ nghèo 2024', 'Thoát nghèo', 305],
  ['Hộ cận nghèo 2024', 'Hộ nghèo 2025', 27],
  ['Hộ cận nghèo 2024', 'Hộ cận nghèo 2025', 361],
  ['Hộ cận nghèo 2024', 'Thoát nghèo', 420],
].map(([before, after, value]) => ({ 'Trước': before, 'Sau': after, 'Số hộ': value }));

/** Stages with the long names that procedures have. */
export const longNames = [
  ['Hồ sơ đăng ký khai sinh, đăng ký thường trú và cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi nộp trực tuyến', 1280],
  ['Hồ sơ đã được kiểm tra, xác thực thông tin trên Cơ sở dữ liệu quốc gia về dân cư', 1204],
  ['Hồ sơ có kết quả liên thông đầy đủ từ cơ quan công an và bảo hiểm xã hội', 1131],
].map(([stage, value]) => ({ stage, value }));

/** Visitors of a service grow in the middle: not every stage loses. */
export const growing = [
  { stage: 'Được mời tham gia', value: 640 },
  { stage: 'Đăng ký', value: 410 },
  { stage: 'Đến dự, kể cả người đi cùng', value: 522 },
  { stage: 'Gửi góp ý', value: 96 },
];

const unit = (step: number): number => {
  const wave = Math.sin(step * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};

/** Forty fields of reports and the offices that handle them. */
export const manyFlows = Array.from({ length: 40 }, (_, i) => ({
  from: `Lĩnh vực ${i + 1}`,
  to: ['Văn hóa – Xã hội', 'Kinh tế, hạ tầng', 'Công an phường'][i % 3],
  value: Math.round(5 + 180 * unit(i)),
}));

/** Ten thousand flows between two hundred places. */
export const tenThousand = Array.from({ length: 10_000 }, (_, i) => ({
  from: `Nơi đi ${i % 100}`,
  to: `Nơi đến ${Math.floor(i / 100)}`,
  value: Math.round(1000 * unit(i)),
}));
