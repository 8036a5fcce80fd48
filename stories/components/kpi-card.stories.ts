import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WardKpiCard } from '../../src/components/kpi-card/kpi-card.js';
import '../../src/components/kpi-card/ward-kpi-card.js';
import type { Indicator, Observation } from '../../src/core/indicator.js';
import * as periods from '../data/illustrative-periods.js';
import { sources } from '../data/published.js';
import './components.css';
import './kpi-card.css';

type Args = Partial<WardKpiCard>;

function renderCard(
  args: Args,
  content: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<ward-kpi-card
    .indicator=${args.indicator ?? null}
    src=${ifDefined(args.src)}
    key=${ifDefined(args.key)}
    label=${ifDefined(args.label)}
    value=${ifDefined(args.value ?? undefined)}
    unit=${ifDefined(args.unit)}
    qualifier=${ifDefined(args.qualifier || undefined)}
    period=${ifDefined(args.period)}
    previous=${ifDefined(args.previous ?? undefined)}
    target=${ifDefined(args.target ?? undefined)}
    target-date=${ifDefined(args.targetDate)}
    baseline=${ifDefined(args.baseline ?? undefined)}
    baseline-date=${ifDefined(args.baselineDate)}
    better=${ifDefined(args.better || undefined)}
    trend=${ifDefined(args.trend?.join(','))}
    as-of=${ifDefined(args.asOf)}
    publication=${ifDefined(args.publication)}
    compare=${ifDefined(args.compare)}
    dead-band=${ifDefined(args.deadBand)}
    delta-kind=${ifDefined(args.deltaKind)}
    notation=${ifDefined(args.notation)}
    ?tracker=${args.tracker}
    variant=${ifDefined(args.variant)}
    layout=${ifDefined(args.layout)}
    clamp=${ifDefined(args.clamp)}
    href=${ifDefined(args.href)}
    error=${ifDefined(args.error ?? undefined)}
    ?loading=${args.loading}
    ?no-colour=${args.noColour}
    ?debug=${args.debug}
    subheading=${ifDefined(args.subheading)}
    source=${ifDefined(args.source)}
    source-href=${ifDefined(args.sourceHref)}
    updated=${ifDefined(args.updatedOn)}
    ?illustrative=${args.illustrative}
    >${content}</ward-kpi-card
  >`;
}

const meta: Meta<Args> = {
  title: 'Thành phần/Thẻ chỉ số (kpi-card)',
  component: 'ward-kpi-card',
  render: (args) => html`<div class="one-card">${renderCard(args)}</div>`,
};
export default meta;

type Story = StoryObj<Args>;

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];

/** Values of the quarters up to Quý III/2026. */
function quarterly(...values: (number | null)[]): Observation[] {
  const periods = quarters.slice(-values.length);
  return values.map((value, i) => ({ period: periods[i] ?? '', value }));
}

/** Ten words that fit no line. */
const longName =
  'Tỷ lệ hồ sơ thủ tục hành chính thuộc thẩm quyền của phường được tiếp nhận trực tuyến toàn trình và trả kết quả đúng hạn';

const satisfaction: Indicator = {
  id: 'muc-hai-long',
  name: 'Mức hài lòng của người dân',
  unit: '%',
  decimals: 1,
  observations: quarterly(87.5, 88, 89.2, 90.1, 91.2),
  baseline: { period: '2025', value: 88 },
  target: { period: '2026', value: 95 },
};

const online: Indicator = {
  id: 'ho-so-truc-tuyen',
  name: 'Hồ sơ trực tuyến toàn trình',
  unit: '%',
  decimals: 1,
  observations: quarterly(55.8, 62, 68, 74, 79.6),
  baseline: { period: '2025', value: 62 },
  target: { period: '2026', value: 85 },
};

const reports: Indicator = {
  id: 'phan-anh',
  name: 'Phản ánh hiện trường xử lý đúng hạn',
  unit: '%',
  decimals: 1,
  observations: quarterly(82, 84, 88.3, 91.6, 90.9),
  baseline: { period: '2025', value: 84 },
  target: { period: '2026', value: 94 },
};

const poverty: Indicator = {
  id: 'ho-ngheo',
  name: 'Hộ nghèo đa chiều',
  unit: 'hộ',
  better: 'lower',
  observations: quarterly(212, 190, 165, 139, 118),
  baseline: { period: '2025', value: 212 },
  target: { period: '2026', value: 120 },
};

const lights: Indicator = {
  id: 'chieu-sang',
  name: 'Điểm chiếu sáng thông minh',
  unit: 'điểm',
  observations: quarterly(180, 362, 481, 640, 742),
  baseline: { period: '2025', value: 180 },
  target: { period: '2026', value: 560 },
};

/** Four cards in one sheet: their rows align, whatever the length of the names. */
export const Row: Story = {
  name: 'Một hàng thẻ',
  render: () =>
    html`<div class="card-row">
      ${[satisfaction, reports, online, poverty].map((indicator) =>
        renderCard({ indicator, href: `#${indicator.id}` }),
      )}
    </div>`,
};

/** Published figures without goals. */
export const Plain: Story = {
  name: 'Số liệu không có mục tiêu (plain)',
  render: () => {
    const figure = { variant: 'plain', source: sources.newspaper.vi } as const;
    return html`<div class="card-row">
      ${renderCard({ ...figure, label: 'Doanh nghiệp', value: 4948, period: '2025' })}
      ${renderCard({
        ...figure,
        label: 'Lao động có việc làm',
        value: 56000,
        unit: 'lao động',
        qualifier: 'more-than',
      })}
      ${renderCard({
        ...figure,
        label: 'Chi đầu tư phát triển',
        value: 824,
        unit: 'tỷ đồng',
        qualifier: 'more-than',
        subheading: 'thu ngân sách tăng bình quân 8%/năm',
      })}
      ${renderCard({ ...figure, label: 'Hộ thoát nghèo', value: 1592, unit: 'hộ' })}
    </div>`;
  },
};

/** Blocks of the final height: nothing jumps when the figure arrives. */
export const Loading: Story = {
  name: 'Đang tải lần đầu',
  args: { label: online.name, loading: true },
};

/** The old figure stays while a newer one is fetched. */
export const Refreshing: Story = {
  name: 'Đang cập nhật',
  args: { indicator: online, loading: true, illustrative: true },
};

/** No figure yet: what happened, and a way to try again. */
export const Failed: Story = {
  name: 'Lỗi, chưa có số cũ',
  args: { label: online.name, error: 'Máy chủ không trả lời. Trang sẽ tự thử lại sau 30 giây.' },
};

/** The old figure stays; that it is old, and since when, is said. */
export const FailedRefresh: Story = {
  name: 'Lỗi, giữ số cũ',
  args: { indicator: { ...online, updated: '2026-07-21' }, error: '', illustrative: true },
};

/** When the figure comes, in place of the figure. */
export const NoData: Story = {
  name: 'Chưa có số liệu',
  args: {
    indicator: {
      id: 'cay-xanh',
      name: 'Cây xanh công cộng trên đầu người',
      unit: 'm²/người',
      decimals: 1,
      observations: [{ period: '2026', value: null }],
      target: { period: '2027', value: 5 },
    },
    publication: '2027-03',
    illustrative: true,
  },
};

/** Zero is data. */
export const Zero: Story = {
  name: 'Số không',
  args: {
    label: 'Sự cố an toàn thông tin',
    value: 0,
    unit: 'vụ',
    previous: 2,
    better: 'lower',
    period: '2026-Q3',
    illustrative: true,
  },
};

/** A small group stays protected: nothing on the card gives the figure away. */
export const Suppressed: Story = {
  name: 'Không công bố',
  args: {
    indicator: {
      id: 'quan-ly',
      name: 'Người sau cai được quản lý',
      unit: 'người',
      observations: [{ period: '2026-Q3', value: null, flag: 'suppressed' }],
    },
  },
};

/** Neither good nor bad: it does not apply. */
export const NotApplicable: Story = {
  name: 'Không áp dụng',
  args: {
    indicator: {
      id: 'nuoc-thai',
      name: 'Nước thải làng nghề được thu gom',
      unit: '%',
      observations: [{ period: '2026', value: null, flag: 'not-applicable' }],
    },
  },
};

/** A mark on the figure, the word in the footer. */
export const Preliminary: Story = {
  name: 'Số liệu sơ bộ',
  args: {
    indicator: {
      id: 'thu-ngan-sach',
      name: 'Thu ngân sách trên địa bàn',
      unit: 'tỷ đồng',
      observations: [
        { period: '2025-Q3', value: 1180 },
        { period: '2026-Q3', value: 1250, flag: 'preliminary' },
      ],
      baseline: { period: '2025', value: 1100 },
      target: { period: '2026', value: 1400 },
    },
    compare: 'year',
    illustrative: true,
  },
};

/** Each word stands in the footer of its card. */
export const Flags: Story = {
  name: 'Sơ bộ, ước tính, đã điều chỉnh',
  render: () =>
    html`<div class="card-row">
      ${(['preliminary', 'estimate', 'revised'] as const).map((flag) =>
        renderCard({
          indicator: { ...online, observations: [{ period: '2026-Q3', value: 79.6, flag }] },
          illustrative: true,
        }),
      )}
    </div>`,
};

/** How old the figure is stands where its status stood; the status moves down. */
export const Stale: Story = {
  name: 'Số liệu quá hạn',
  args: {
    indicator: {
      id: 'vneid',
      name: 'Người từ 15 tuổi có VNeID mức 2',
      unit: '%',
      decimals: 1,
      observations: [
        { period: '2026-01', value: 81.4 },
        { period: '2026-02', value: 82.5 },
        { period: '2026-03', value: 84.1 },
      ],
      baseline: { period: '2025', value: 78 },
      target: { period: '2026', value: 92 },
      staleAfter: 'P1M',
    },
    asOf: '2026-06-30',
    illustrative: true,
  },
};

/** No target: value and change alone. */
export const NoTarget: Story = {
  name: 'Chưa giao chỉ tiêu',
  args: {
    label: 'Thu ngân sách tháng 7/2025',
    value: 76,
    unit: 'tỷ đồng',
    qualifier: 'more-than',
    period: '2025-07',
    source: 'baodanang.vn',
  },
};

/** A criterion: the word, the day, the evidence. */
export const PassFail: Story = {
  name: 'Đạt hay chưa đạt',
  args: {
    indicator: {
      id: 'do-thi-van-minh-3',
      name: 'Phường đạt chuẩn đô thị văn minh, tiêu chí 3: môi trường và an toàn thực phẩm',
      kind: 'pass-fail',
      passed: true,
      observations: [{ period: '2026-09-15', value: 1 }],
      evidence: { label: 'Xem minh chứng', href: 'https://danang.gov.vn' },
    },
    illustrative: true,
  },
};

/** Points of a maximum. */
export const Score: Story = {
  name: 'Điểm số',
  args: {
    indicator: {
      id: 'qd-766',
      name: 'Phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg)',
      kind: 'score',
      maxScore: 100,
      observations: quarterly(89, 92.1),
    },
    illustrative: true,
  },
};

/** Steps with their dates. */
export const Task: Story = {
  name: 'Nhiệm vụ theo bước',
  args: {
    indicator: {
      id: 'nha-tam',
      name: 'Xóa nhà tạm, nhà dột nát',
      kind: 'task',
      observations: [],
      planned: { start: '2026-01-01', end: '2026-12-31' },
      steps: [
        { name: 'Rà soát danh sách', due: '2026-02-28', done: '2026-02-20' },
        { name: 'Bố trí kinh phí', due: '2026-04-30', done: '2026-05-10' },
        { name: 'Xây dựng, sửa chữa', due: '2026-08-31' },
        { name: 'Nghiệm thu', due: '2026-12-15' },
      ],
    },
    asOf: '2026-09-30',
    illustrative: true,
  },
};

/** Below the goal: a block a quarter, each judged by what was known and expected then; hatched where nothing was known. */
export const Tracker: Story = {
  name: 'Dải trạng thái từng kỳ',
  render: () =>
    html`<div class="card-row">
      ${[periods.online, periods.withGaps].map((indicator) =>
        renderCard({ indicator, tracker: true, illustrative: true }),
      )}
    </div>`,
};

/** Without a baseline there is no progress, only a share of the target. */
export const NoBaseline: Story = {
  name: 'Không có số đầu kỳ',
  args: {
    label: 'Văn bản điện tử ký số',
    value: 93.6,
    unit: '%',
    period: '2026-Q3',
    previous: 91.5,
    target: 100,
    targetDate: '2026',
    illustrative: true,
  },
};

/** Words that only a hand can judge. */
export const TargetInWords: Story = {
  name: 'Mục tiêu bằng lời',
  args: {
    indicator: {
      id: 'van-hoa-cong-vu',
      name: 'Văn hóa công vụ',
      observations: [{ period: '2026-Q3', value: null }],
      target: { period: '2026', label: 'Duy trì mức tốt' },
      status: 'on-track',
      statusReason: 'không có phản ánh về thái độ phục vụ',
      owner: 'Phòng Văn hóa – Xã hội',
    },
    illustrative: true,
  },
};

/** A true minus, a bar that diverges from zero. */
export const Negative: Story = {
  name: 'Giá trị âm',
  args: {
    label: 'Số doanh nghiệp thành lập mới so với cùng kỳ',
    value: -5.2,
    unit: '%',
    period: '2026-Q3',
    previous: 1.2,
    target: 8,
    targetDate: '2026',
    illustrative: true,
  },
};

/** The arrow is the direction, the colour is the judgement. */
export const LowerIsBetter: Story = {
  name: 'Giảm là tốt',
  args: { indicator: poverty, illustrative: true },
};

/** A band to stay in. */
export const Range: Story = {
  name: 'Mục tiêu là một ngưỡng',
  args: {
    indicator: {
      id: 'phan-anh-1000-dan',
      name: 'Lượt phản ánh trên 1.000 dân',
      unit: 'lượt',
      better: 'range',
      observations: quarterly(20.4, 20, 18.1, 19.4, 19.4),
      target: { period: '2026', min: 18, max: 22 },
    },
    illustrative: true,
  },
};

/** The scale shrinks; the target stands at its true place. */
export const OverAchieved: Story = {
  name: 'Vượt mục tiêu',
  args: { indicator: lights, illustrative: true },
};

/** So far over that the bar is cut: the words tell the multiple. */
export const FarOverTarget: Story = {
  name: 'Gấp nhiều lần mục tiêu',
  args: {
    indicator: {
      id: 'van-dong',
      name: 'Kinh phí vận động vì người nghèo',
      unit: 'triệu đồng',
      observations: quarterly(100, 5100),
      baseline: { period: '2025', value: 0 },
      target: { period: '2026', value: 500 },
    },
    illustrative: true,
  },
};

/** Worse than at the start: to the left, hatched. */
export const Regressing: Story = {
  name: 'Kém đầu kỳ',
  args: {
    indicator: {
      id: 'phan-loai-rac',
      name: 'Hộ phân loại rác tại nguồn',
      unit: '%',
      decimals: 1,
      observations: quarterly(47, 48, 49.1, 45.8, 44.6),
      baseline: { period: '2025', value: 48 },
      target: { period: '2026', value: 65 },
    },
    illustrative: true,
  },
};

/** There is nothing to compare with, and that is said. */
export const NoPrevious: Story = {
  name: 'Chưa có kỳ trước',
  args: {
    label: 'Tổ công nghệ số cộng đồng',
    value: 75,
    unit: 'tổ',
    period: '2026-Q3',
    illustrative: true,
  },
};

/** No share of zero, none across zero, and nothing to compare with: never "Infinity %". */
export const DeltaWithoutShare: Story = {
  name: 'Kỳ trước bằng 0, đổi dấu, chưa có',
  render: () =>
    html`<div class="card-row">
      ${[
        { label: 'Sự cố an toàn thông tin', value: 5, previous: 0, unit: 'vụ' },
        { label: 'Chênh lệch thu chi', value: 6, previous: -3, unit: 'tỷ đồng' },
        { label: 'Tổ công nghệ số cộng đồng', value: 75, unit: 'tổ' },
      ].map((figure) =>
        renderCard({ ...figure, period: '2026-Q3', deltaKind: 'relative', illustrative: true }),
      )}
    </div>`,
};

/** A change too small to be one. */
export const Unchanged: Story = {
  name: 'Không đổi',
  args: { indicator: reports, deadBand: 1, illustrative: true },
};

/** Numbers are grouped and never break. */
export const Huge: Story = {
  name: 'Số rất lớn',
  args: {
    label: 'Tổng giá trị sản xuất trên địa bàn',
    value: 1_234_567_890_123,
    unit: 'đồng',
    period: '2025',
    illustrative: true,
  },
};

/** Three digits that count, whatever the zeros before them. */
export const Minute: Story = {
  name: 'Số rất nhỏ',
  args: {
    label: 'Vụ cháy trên 1.000 dân',
    value: 0.003,
    unit: '‰',
    previous: 0.0041,
    better: 'lower',
    period: '2026-Q3',
    illustrative: true,
  },
};

/** Letters that came apart (macOS, Excel) are put together; lines leave room for marks above marks. */
export const Decomposed: Story = {
  name: 'Dấu chồng, chữ tổ hợp (NFD)',
  args: {
    label: 'Tỷ lệ thửa đất ở kiệt, hẻm phường Thạc Gián được đo vẽ, chỉnh lý hồ sơ'.normalize(
      'NFD',
    ),
    value: 86.5,
    unit: '%',
    period: '2026-Q3',
    illustrative: true,
  },
};

/** As many lines as it takes; no ellipsis. */
export const LongName: Story = {
  name: 'Tên rất dài',
  args: { indicator: { ...online, name: longName }, illustrative: true },
};

/** `clamp` cuts the name after so many lines; the explanation holds all of it. */
export const Clamped: Story = {
  name: 'Tên cắt sau hai dòng',
  args: { indicator: { ...online, name: longName }, clamp: 2, illustrative: true },
};

/** Before the start. */
export const NotStarted: Story = {
  name: 'Chưa bắt đầu',
  args: {
    indicator: {
      id: 'khao-sat',
      name: 'Khảo sát cây xanh công cộng',
      unit: '%',
      observations: [{ period: '2026-06', value: 0 }],
      baseline: { period: '2026-11-01', value: 0 },
      target: { period: '2027-06-30', value: 100 },
    },
    asOf: '2026-09-30',
    illustrative: true,
  },
};

/** After the date. */
export const Overdue: Story = {
  name: 'Quá hạn',
  args: {
    indicator: {
      id: 'quy-trinh',
      name: 'Rà soát quy trình nội bộ',
      unit: 'quy trình',
      observations: quarterly(9, 17, 26, 32, 38),
      baseline: { period: '2025', value: 0 },
      target: { period: '2026-06-30', value: 45 },
    },
    asOf: '2026-09-30',
    illustrative: true,
  },
};

/** Readers see the value alone, the author (`debug`) what to mend. */
export const Contradictory: Story = {
  name: 'Cấu hình mâu thuẫn',
  args: {
    indicator: { ...satisfaction, baseline: { period: '2027', value: 88 } },
    debug: true,
    illustrative: true,
  },
};

/** Value, status and name; the rest is in the explanation. */
export const Tiny: Story = {
  name: 'Rất hẹp',
  args: { indicator: satisfaction },
  render: (args) => html`<div class="tiny-card">${renderCard(args)}</div>`,
};

/** A phone of 320 px, or a page at 400 %. */
export const Narrow: Story = {
  name: 'Màn hình 320 px, phóng to 400%',
  args: { indicator: { ...online, name: longName }, illustrative: true },
  render: (args) => html`<div class="narrow">${renderCard(args)}</div>`,
};

/** The page runs from the right: so do rows, bar and sparkline. */
export const RightToLeft: Story = {
  name: 'Viết từ phải sang trái',
  args: { indicator: satisfaction, illustrative: true },
  render: (args) => html`<div class="one-card" dir="rtl">${renderCard(args)}</div>`,
};

/** On a dark ground. */
export const Dark: Story = {
  name: 'Nền tối',
  args: { indicator: satisfaction, illustrative: true },
  globals: { theme: 'dark' },
};

/** On paper words and hatches tell what colours told; nothing is left to press. */
export const Print: Story = {
  name: 'Khi in',
  args: { indicator: satisfaction, illustrative: true },
};

/** Dense and large. */
export const Variants: Story = {
  name: 'Gọn, lớn, nằm ngang',
  render: () =>
    html`<div class="card-row">
        ${renderCard({ indicator: satisfaction, variant: 'compact' })}
        ${renderCard({ indicator: satisfaction, variant: 'hero' })}
      </div>
      ${renderCard({ indicator: satisfaction, layout: 'row' })}`,
};

/** Glyphs and words alone. */
export const WithoutColour: Story = {
  name: 'Không dùng màu',
  args: { indicator: satisfaction, noColour: true, illustrative: true },
};

/** Icon, actions and a text of the page's own. */
export const Slots: Story = {
  name: 'Biểu tượng, nút và chân thẻ',
  render: () =>
    html`<div class="one-card">
      ${renderCard(
        { indicator: online, href: '#chi-tiet', illustrative: true },
        html`<svg slot="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 2h8l4 4v12H4Z" fill="none" stroke="currentColor" stroke-width="1.5"></path>
          </svg>
          <button slot="actions" type="button">Theo dõi chỉ tiêu</button>`,
      )}
    </div>`,
};
