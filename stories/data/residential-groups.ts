/** Residential groups of a ward with invented figures ("số liệu minh họa"): they show the scatter chart. */

/** A number between 0 and 1, the same at every reading. */
const drawn = (step: number): number => {
  const wave = Math.sin(step * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};

const kinds = ['Mặt tiền', 'Trong kiệt', 'Chung cư'] as const;

/** People, share of households that sort their waste, reports by residents, kind of housing: a row a group. */
export const groups = Array.from({ length: 75 }, (_, i) => {
  const people = Math.round((620 + 1100 * drawn(i) + 300 * drawn(i + 200)) / 10) * 10;
  const share = 78 - people / 55 + 24 * (drawn(i + 400) - 0.5);
  return {
    'Tổ dân phố': `Tổ ${i + 1}`,
    'Dân số': people,
    'Hộ phân loại rác': Math.round(share * 10) / 10,
    'Phản ánh': Math.round(4 + 60 * drawn(i + 600) ** 2),
    'Loại hình': kinds[i % 7 === 3 ? 2 : i % 2],
  };
});

/** The old wards: area, people, and files handled. */
export const oldWards = [
  { 'Phường cũ': 'An Khê', 'Thời gian chờ': 9.5, 'Mức hài lòng': 93.1, 'Hồ sơ': 8200 },
  { 'Phường cũ': 'Chính Gián', 'Thời gian chờ': 14, 'Mức hài lòng': 90.4, 'Hồ sơ': 6100 },
  { 'Phường cũ': 'Thạc Gián', 'Thời gian chờ': 18.5, 'Mức hài lòng': 87.2, 'Hồ sơ': 7400 },
  { 'Phường cũ': 'Thanh Khê Đông', 'Thời gian chờ': 12, 'Mức hài lòng': 91.8, 'Hồ sơ': 4300 },
  { 'Phường cũ': 'Thanh Khê Tây', 'Thời gian chờ': 21, 'Mức hài lòng': 86.9, 'Hồ sơ': 5200 },
  { 'Phường cũ': 'Xuân Hà', 'Thời gian chờ': 16, 'Mức hài lòng': 88.6, 'Hồ sơ': 3900 },
  { 'Phường cũ': 'Tam Thuận', 'Thời gian chờ': 11, 'Mức hài lòng': 89.1, 'Hồ sơ': 2800 },
];

/** Rows with names as long as those of services are. */
export const services = [
  ['Đăng ký khai sinh kết hợp cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi', 1.2, 97.5],
  ['Cấp giấy phép xây dựng nhà ở riêng lẻ trong khu vực kiệt, hẻm', 14.6, 81.3],
  ['Xác nhận tình trạng hôn nhân', 1.6, 95.1],
  ['Đăng ký thành lập hộ kinh doanh', 2.4, 93.4],
  ['Trợ cấp xã hội hằng tháng cho người khuyết tật nặng', 11.2, 88.9],
].map(([service, days, satisfied]) => ({
  'Thủ tục': service,
  'Thời gian giải quyết': days,
  'Mức hài lòng': satisfied,
}));

/** Growth of revenue and of enterprises by trade: gains and losses. */
export const trades = [
  ['Bán lẻ', 8.2, 5.1],
  ['Lưu trú, ăn uống', 14.5, 9.8],
  ['Vận tải', -3.4, 1.2],
  ['Xây dựng', -6.8, -4.9],
  ['Thông tin, truyền thông', 11.1, -2.3],
  ['Giáo dục', 2.6, 3.7],
  ['Y tế', 4.9, 0],
].map(([trade, revenue, enterprises]) => ({
  'Ngành': trade,
  'Doanh thu': revenue,
  'Doanh nghiệp': enterprises,
}));

/** Forty fields of reports by residents. */
export const fields = Array.from({ length: 40 }, (_, i) => ({
  'Lĩnh vực': `Lĩnh vực ${i + 1}`,
  'Tiếp nhận': Math.round(20 + 400 * drawn(i + 30)),
  'Đúng hạn': Math.round(700 + 300 * drawn(i + 90)) / 10,
}));

/** Reports by residents: hours until handled, by length of the description. */
export const reports = Array.from({ length: 10_000 }, (_, i) => {
  const characters = Math.round(40 + 600 * drawn(i) * drawn(i + 20_000));
  const hours = 6 + characters / 14 + 30 * (drawn(i + 40_000) + drawn(i + 60_000) - 1);
  return { 'Độ dài mô tả': characters, 'Giờ xử lý': Math.max(1, Math.round(hours * 10) / 10) };
});
