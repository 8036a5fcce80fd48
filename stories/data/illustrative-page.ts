/** What the page of charts shows, in both languages; all figures are invented ("số liệu minh họa"). */
import { filesByChannel } from './illustrative-goals.js';
import { formerWards, type Language } from './published.js';

type Words = Readonly<Record<Language, string>>;
const words = (vi: string, en: string): Words => ({ vi, en });

/** Share of files that come online by quarter, %. */
export const onlineShare = filesByChannel.map(({ quarter, online, counter, post }) => {
  const total = Number(online) + Number(counter) + Number(post);
  return { quarter, share: Math.round((1000 * Number(online)) / total) / 10 };
});

/** Files of the newest quarter by channel. */
export const channels = (language: Language) => {
  const newest = filesByChannel.at(-1);
  const names = {
    online: words('Trực tuyến', 'Online'),
    counter: words('Trực tiếp', 'At the counter'),
    post: words('Bưu chính', 'By post'),
  };
  return (['online', 'counter', 'post'] as const).map((channel) => ({
    label: names[channel][language],
    value: newest?.[channel],
  }));
};

const weekdays = [
  words('Thứ Hai', 'Monday'),
  words('Thứ Ba', 'Tuesday'),
  words('Thứ Tư', 'Wednesday'),
  words('Thứ Năm', 'Thursday'),
  words('Thứ Sáu', 'Friday'),
];
/** Visitors of the counter on a usual day, by hour from 7 to 16; nobody comes at noon, when it is closed. */
const usual = [26, 48, 44, 35, 14, null, 33, 40, 34, 20];
const busier = [1.34, 1.02, 0.95, 0.97, 0.9];

export const visitors = (language: Language) =>
  weekdays.flatMap((day, d) =>
    usual.map((count, i) => ({
      day: day[language],
      hour: 7 + i,
      count: count === null ? null : Math.round(count * busier[d]! + ((i * 5 + d * 3) % 4)),
      flag: count === null ? 'not-applicable' : null,
    })),
  );

/** Waiting time, satisfaction and files of the places that take files. */
export const counters = [
  { place: 'An Khê', minutes: 9.5, satisfied: 93.1, files: 8200 },
  { place: 'Chính Gián', minutes: 14, satisfied: 90.4, files: 6100 },
  { place: 'Thạc Gián', minutes: 18.5, satisfied: 87.2, files: 7400 },
  { place: 'Thanh Khê Đông', minutes: 12, satisfied: 91.8, files: 4300 },
  { place: 'Thanh Khê Tây', minutes: 21, satisfied: 86.9, files: 5200 },
  { place: 'Xuân Hà', minutes: 16, satisfied: 88.6, files: 3900 },
  { place: 'Tam Thuận', minutes: 11, satisfied: 89.1, files: 2800 },
];

const places = {
  online: words('Trực tuyến', 'Online'),
  counter: words('Trực tiếp', 'At the counter'),
  post: words('Bưu chính', 'By post'),
  received: words('Tiếp nhận', 'Received'),
  more: words('Yêu cầu bổ sung', 'More papers asked for'),
  complete: words('Đủ hồ sơ', 'Complete'),
  onTime: words('Đúng và trước hạn', 'On time or early'),
  late: words('Trễ hạn', 'Late'),
};
const flows: readonly (readonly [keyof typeof places, keyof typeof places, number])[] = [
  ['online', 'received', 9120],
  ['counter', 'received', 3120],
  ['post', 'received', 705],
  ['received', 'complete', 11_340],
  ['received', 'more', 1293],
  ['more', 'complete', 980],
  ['complete', 'onTime', 11_880],
  ['complete', 'late', 440],
];

/** Files from the channel by which they come to how they end. */
export const files = (language: Language) =>
  flows.map(([from, to, value]) => ({
    from: places[from][language],
    to: places[to][language],
    value,
  }));

/** Names of the areas, in the order of the legend. */
export const areas = formerWards.map(({ name }) => name);

const years = ['2021', '2022', '2023', '2024', '2025'];
const yearly = (...byArea: readonly (readonly number[])[]) =>
  years.map((year, y) => ({
    year,
    ...Object.fromEntries(areas.map((area, a) => [area, byArea[a]?.[y] ?? null])),
  }));

/** Files received, by area and year. */
export const filesByArea = yearly(
  [3210, 3480, 3920, 4450, 5200],
  [2890, 3160, 3390, 3840, 4300],
  [2560, 2790, 3080, 3420, 3900],
  [4630, 5080, 5720, 6480, 7400],
  [4110, 4390, 4870, 5440, 6100],
);

/** Field reports, by area and year. */
export const reportsByArea = yearly(
  [284, 352, 410, 366, 331],
  [251, 297, 322, 288, 246],
  [198, 240, 276, 262, 221],
  [342, 418, 465, 433, 398],
  [305, 361, 388, 340, 287],
);

/** Households that sort their waste, %, with what each area undertook. */
export const sorting = areas.map((area, i) => ({
  area,
  share: [38, 44, 52, 58.5, 47][i],
  goal: [45, 50, 50, 60, 55][i],
}));

/** Homes, files online and what has changed in a quarter. */
export const areaTable = areas.map((area, i) => ({
  area,
  homes: [8940, 10_320, 9760, 10_110, 9870][i],
  online: [61.4, 72.8, 66.3, 78.1, 74.5][i],
  change: [-1.2, 4.6, 2.1, 5.4, 0.8][i],
}));

/** Ranks of units in their block of emulation. */
export const ranks = Object.entries({
  'Thanh Khê': [1, 1, 1, 1, 1, 1],
  'Hải Châu': [2, 3, 2, 2, 4, 3],
  'Sơn Trà': [4, 2, 3, 5, 3, 2],
  'Ngũ Hành Sơn': [3, 4, 6, 4, 2, 4],
  'Liên Chiểu': [6, 5, 4, 3, 5, 5],
  'Cẩm Lệ': [5, 6, 5, 6, 7, 6],
  'Hòa Vang': [7, 7, 7, 7, 6, 7],
}).flatMap(([unit, own]) => own.map((rank, i) => ({ year: String(2020 + i), unit, rank })));

const regular = words('Chi thường xuyên', 'Regular spending');
const investment = words('Chi đầu tư phát triển', 'Investment');
const safety = words('Quốc phòng, an ninh', 'Defence, security');
const lines: readonly (readonly [group: Words | null, part: Words, billions: number])[] = [
  [regular, words('Giáo dục', 'Education'), 221],
  [regular, words('Quản lý hành chính', 'Administration'), 132],
  [regular, words('Bảo đảm xã hội', 'Social protection'), 88],
  [regular, words('Y tế', 'Health'), 47],
  [regular, words('Môi trường', 'Environment'), 39],
  [investment, words('Giao thông, kiệt hẻm', 'Roads and alleys'), 118],
  [investment, words('Thoát nước', 'Drainage'), 64],
  [investment, words('Trường học', 'Schools'), 57],
  [investment, words('Chiếu sáng', 'Street lights'), 31],
  [safety, words('Công an phường', 'Police'), 33],
  [safety, words('Quân sự', 'Military'), 29],
  [null, words('Dự phòng', 'Reserve'), 34],
];

/** Planned spending by path, billions of đồng. */
export const spending = (language: Language) =>
  lines.map(([group, part, value]) => ({
    path: [group, part].flatMap((name) => (name ? [name[language]] : [])).join('/'),
    value,
  }));
