/** Invented budgets ("số liệu minh họa"): they show the treemap and report nothing. */

const lines: readonly (readonly [path: string, billions: number | null])[] = [
  ['Chi thường xuyên/Giáo dục/Trường tiểu học', 96],
  ['Chi thường xuyên/Giáo dục/Trường trung học cơ sở', 74],
  ['Chi thường xuyên/Giáo dục/Trường mầm non', 51],
  ['Chi thường xuyên/Quản lý hành chính', 132],
  ['Chi thường xuyên/Bảo đảm xã hội', 88],
  ['Chi thường xuyên/Y tế', 47],
  ['Chi thường xuyên/Môi trường, cây xanh', 39],
  ['Chi thường xuyên/Văn hóa, thể thao', 18],
  ['Chi đầu tư phát triển/Giao thông, kiệt hẻm', 118],
  ['Chi đầu tư phát triển/Thoát nước', 64],
  ['Chi đầu tư phát triển/Trường học', 57],
  ['Chi đầu tư phát triển/Chiếu sáng', 21],
  ['Quốc phòng, an ninh/Công an phường', 33],
  ['Quốc phòng, an ninh/Quân sự', 19],
  ['Dự phòng', 24],
];

/** Spending by path. */
export const spending = lines.map(([path, value]) => ({ path, value }));

/** The same with keys of groups, whose own figures are given too. */
export const spendingByKey = [
  { key: 'A', parent: null, label: 'Chi thường xuyên', value: 400 },
  { key: 'A1', parent: 'A', label: 'Giáo dục', value: 221 },
  { key: 'A2', parent: 'A', label: 'Y tế', value: 147 },
  { key: 'B', parent: null, label: 'Chi đầu tư phát triển', value: 260 },
  { key: 'B1', parent: 'B', label: 'Giao thông', value: 182 },
  { key: 'B2', parent: 'B', label: 'Thoát nước', value: 78 },
];

/** Household businesses by trade, two levels in fields of their own. */
export const trades = [
  ['Thương mại', 'Bán lẻ thực phẩm', 3120],
  ['Thương mại', 'Bán lẻ quần áo', 1840],
  ['Thương mại', 'Vật liệu xây dựng', 620],
  ['Dịch vụ', 'Ăn uống', 2980],
  ['Dịch vụ', 'Lưu trú', 410],
  ['Dịch vụ', 'Sửa chữa xe', 890],
  ['Dịch vụ', 'Làm đẹp', 1130],
  ['Sản xuất', 'Chế biến hải sản', 540],
  ['Sản xuất', 'May mặc', 780],
  ['Vận tải', 'Hàng hóa', 490],
].map(([sector, trade, count]) => ({ 'Ngành': sector, 'Nghề': trade, 'Số hộ': count }));

/** Some lines are not decided yet; one is nothing. */
export const undecided = [
  ...spending.slice(0, 6),
  { path: 'Chi thường xuyên/Khoa học, công nghệ', value: null },
  { path: 'Chi thường xuyên/Trả nợ', value: 0 },
  { path: 'Chi đầu tư phát triển/Chuyển đổi số', value: null },
];

/** What comes back cannot be a part of what is spent. */
export const withRefund = [
  { path: 'Chi thường xuyên/Giáo dục', value: 221 },
  { path: 'Chi thường xuyên/Y tế', value: 47 },
  { path: 'Chi thường xuyên/Thu hồi tạm ứng', value: -12 },
];

export const longNames = [
  {
    path: 'Chi thường xuyên cho hoạt động của bộ máy quản lý nhà nước, Đảng và đoàn thể/Hỗ trợ ứng dụng công nghệ thông tin, số hóa hồ sơ và kết quả giải quyết thủ tục hành chính',
    value: 46,
  },
  {
    path: 'Chi thường xuyên cho hoạt động của bộ máy quản lý nhà nước, Đảng và đoàn thể/Đào tạo, bồi dưỡng cán bộ, công chức',
    value: 22,
  },
  {
    path: 'Chi đầu tư phát triển kết cấu hạ tầng kinh tế – xã hội/Nâng cấp, mở rộng tuyến kiệt đạt chuẩn an toàn – văn minh – sạch đẹp',
    value: 61,
  },
];

/** A number between 0 and 1, the same at every reading. */
const chance = (step: number): number => Math.abs((Math.sin(step * 12.9898) * 43_758.5453) % 1);

export const fortyUnits = Array.from({ length: 40 }, (_, i) => ({
  label: `Tổ dân phố ${i + 1}`,
  value: Math.round(90 + 420 * chance(i + 1) ** 2),
}));

export const tenThousand = Array.from({ length: 10_000 }, (_, i) => ({
  path: `Khu vực ${1 + (i % 12)}/Tuyến ${1 + (Math.floor(i / 12) % 30)}/Hộ ${i + 1}`,
  value: Math.round(1 + 300 * chance(i + 1) ** 5),
}));
