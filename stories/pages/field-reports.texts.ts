import type { Language } from '../data/published.js';

interface MapTexts {
  heading: string;
  subheading: string;
  measure: string;
}

interface PageTexts {
  schematic: string;
  colophon: string;
  live: { opening: { kicker: string; finding: string; lead: string }; heading: string; note: string; map: MapTexts; layer: string; receive: string; stop: string }; // prettier-ignore
  city: { opening: { kicker: string; finding: string; lead: string }; heading: string; note: string; map: MapTexts; layer: string }; // prettier-ignore
}

export const texts: Readonly<Record<Language, PageTexts>> = {
  vi: {
    schematic: 'Sơ đồ minh họa, không phải ranh giới thật',
    colophon: 'Số liệu và ranh giới minh họa, do một bộ sinh ngẫu nhiên có hạt giống tạo ra.',
    live: {
      opening: {
        kicker: 'Phản ánh hiện trường',
        finding: 'Người dân báo ở đâu, phường biết ở đó',
        lead: 'Mỗi phản ánh là một điểm; điểm gần nhau gộp thành một số. Bản đồ bên dưới không phải vẽ lại khi có phản ánh mới.',
      },
      heading: 'Phản ánh đang đến',
      note: 'Luồng sự kiện được mô phỏng, cứ vài giây một phản ánh',
      map: {
        heading: 'Phản ánh theo tổ dân phố',
        subheading: 'Nền: phản ánh được xử lý đúng hạn, %',
        measure: 'Xử lý đúng hạn',
      },
      layer: 'Phản ánh mới nhận',
      receive: 'Nhận phản ánh trực tiếp',
      stop: 'Dừng nhận',
    },
    city: {
      opening: {
        kicker: 'Toàn thành phố',
        finding: 'Đảo xa vẫn có mặt trên bản đồ',
        lead: 'Đặc khu nằm trong khung riêng có tỷ lệ riêng; phản ánh từ đảo được vẽ trong khung ấy.',
      },
      heading: 'Phản ánh trong tháng',
      note: 'Bấm vào một cụm để phóng to đến nơi các điểm tách ra',
      map: {
        heading: 'Phản ánh theo phường',
        subheading: 'Nền: phản ánh được xử lý đúng hạn, %',
        measure: 'Xử lý đúng hạn',
      },
      layer: 'Phản ánh hiện trường',
    },
  },
  en: {
    schematic: 'Schematic, not real boundaries',
    colophon: 'Figures and boundaries are illustrative, made by a seeded random generator.',
    live: {
      opening: {
        kicker: 'Field reports',
        finding: 'Where people report is where the ward looks',
        lead: 'Each report is a point; near ones are gathered into a number. The map below is not drawn anew when a report comes in.',
      },
      heading: 'Reports as they come',
      note: 'The stream of events is simulated: a report every few seconds',
      map: {
        heading: 'Reports by neighbourhood',
        subheading: 'Ground: reports handled in time, %',
        measure: 'Handled in time',
      },
      layer: 'Reports received',
      receive: 'Receive reports live',
      stop: 'Stop',
    },
    city: {
      opening: {
        kicker: 'The whole city',
        finding: 'The far island is on the map as well',
        lead: 'The island stands in a frame of its own, with a scale of its own; reports from it are drawn there.',
      },
      heading: 'Reports of the month',
      note: 'Press a cluster to zoom to where its points come apart',
      map: {
        heading: 'Reports by ward',
        subheading: 'Ground: reports handled in time, %',
        measure: 'Handled in time',
      },
      layer: 'Field reports',
    },
  },
};
