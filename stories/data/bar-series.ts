/** Rows for bar charts. Those of `density` and `population` are published; every other figure is invented. */
import { filesByChannel } from './illustrative-goals.js';
import { formerWards } from './published.js';

/** People per km² in the five former wards, 1 January 2025. */
export const density = formerWards.map(({ name, population: people, areaKm2 }) => ({
  'Phường cũ': name,
  'Mật độ dân số': Math.round(people / areaKm2),
}));

/** People in the five former wards, 1 January 2025. */
export const population = formerWards.map(({ name, population: people }) => ({
  'Phường cũ': name,
  'Dân số': people,
}));

/** Files received by channel and quarter. */
export const channels = filesByChannel.map(({ quarter, online, counter, post }) => ({
  'Quý': quarter,
  'Trực tuyến': online,
  'Trực tiếp': counter,
  'Bưu chính': post,
}));

/** Budget revenue against its estimate, đồng. */
export const budget = [
  ['2021', 398e9, 420e9],
  ['2022', 437e9, 430e9],
  ['2023', 487.5e9, 480e9],
  ['2024', 523e9, 500e9],
  ['2025', 561e9, 540e9],
].map(([year, revenue, estimate]) => ({
  'Năm': year,
  'Thu ngân sách': revenue,
  'Dự toán': estimate,
}));

/** Households that sort their waste, % by area, with what each area undertook; one has not reported. */
export const sorting = [
  ['Xuân Hà', 52, 50],
  ['Thạc Gián', 58.5, 60],
  ['Chính Gián', null, 55],
  ['Thanh Khê Đông', 44, 50],
  ['Thanh Khê Tây', 0, 45],
].map(([area, share, goal]) => ({ 'Khu vực': area, 'Tỷ lệ hộ phân loại rác': share, 'Cam kết': goal }));

/** Points of the service index by group of criteria. */
export const serviceIndex = [
  ['Công khai, minh bạch trong giải quyết thủ tục hành chính', 17.4],
  ['Tiến độ giải quyết hồ sơ đúng hạn và trước hạn', 19.3],
  ['Cung cấp dịch vụ công trực tuyến toàn trình và một phần', 10.8],
  ['Thanh toán trực tuyến phí, lệ phí và nghĩa vụ tài chính', 8.1],
  ['Mức độ hài lòng của người dân, doanh nghiệp', 17.9],
  ['Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', 18.6],
].map(([group, points]) => ({ 'Nhóm chỉ số': group, 'Điểm': points }));

/** Answers to a survey, % of those asked. */
export const survey = [
  ['Thái độ phục vụ', 4, 8, 88],
  ['Thời gian giải quyết', 12, 15, 73],
  ['Cơ sở vật chất', 6, 20, 74],
  ['Phản hồi kiến nghị', 18, 22, 60],
].map(([subject, unhappy, neutral, happy]) => ({
  'Nội dung': subject,
  'Không hài lòng': unhappy,
  'Bình thường': neutral,
  'Hài lòng': happy,
}));

/** Enterprises founded and dissolved by year. */
export const enterprises = [
  ['2021', 210, -180],
  ['2022', 260, -150],
  ['2023', 240, -260],
  ['2024', 310, -120],
  ['2025', 340, -90],
].map(([year, founded, dissolved]) => ({
  'Năm': year,
  'Thành lập mới': founded,
  'Giải thể': dissolved,
}));

/** Change of satisfaction against the year before, percentage points. */
export const change = [
  ['Xuân Hà', -3.2],
  ['Thạc Gián', 4.5],
  ['Chính Gián', 0],
  ['Thanh Khê Đông', 1.8],
  ['Thanh Khê Tây', -0.6],
].map(([area, points]) => ({ 'Khu vực': area, 'Thay đổi': points }));

/** Incidents by area: none. */
export const noIncidents = population.map((row) => ({ 'Khu vực': row['Phường cũ'], 'Sự cố': 0 }));

/** A survey that nobody has filled in yet. */
export const unanswered = population.map((row) => {
  return { 'Khu vực': row['Phường cũ'], 'Hộ tham gia': null };
});

/** Forty neighbourhoods. */
export const neighbourhoods = Array.from({ length: 40 }, (_, i) => ({
  'Tổ dân phố': `Tổ dân phố ${i + 1}`,
  'Hộ': 120 + ((i * 37) % 90),
}));

/** Ten thousand households and the waste they handed in, kg a month; one business among them. */
export const households = Array.from({ length: 10_000 }, (_, i) => ({
  'Mã hộ': `H${String(i + 1).padStart(5, '0')}`,
  'Rác tái chế': i === 6120 ? 96 : Math.round((8 + 30 * Math.abs(Math.sin(i * 12.9))) * 10) / 10,
}));
