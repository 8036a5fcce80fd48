import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/components/district-map/ward-district-map.js';
import '../../src/components/kpi-card/ward-kpi-card.js';
import '../../src/components/line-chart/ward-line-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import { assess } from '../../src/core/assess.js';
import type { Status } from '../../src/core/indicator.js';
import { filesByChannel, illustrativeGoals, smartGroups } from '../data/illustrative-goals.js';
import { formerWards, publishedFigures, sources, type Language } from '../data/published.js';
import geography from '../data/thanh-khe-schematic.geojson?raw';
import { renderOpening, renderPage, renderSheet } from './page.js';
import { texts } from './thanh-khe.texts.js';

const asOf = '2026-09-30';
const geo = JSON.parse(geography) as object;

const directions = [
  'smart-city',
  'modern-administration',
  'decentralisation',
  'civil-people',
] as const;
const breakthroughs = ['digital', 'private-economy', 'staff'] as const;
/** The four goals of the first row: two that need attention, two that go well. */
const focus = [
  'modern-administration-4',
  'modern-administration-5',
  'modern-administration-1',
  'civil-people-2',
];

const density = formerWards.map(({ code, population, areaKm2 }) => ({
  code,
  density: Math.round(population / areaKm2),
  population,
  areaKm2,
}));

function goalsByStatus(language: Language): Map<Status | null, number> {
  const counts = new Map<Status | null, number>();
  for (const goal of illustrativeGoals(language, directions)) {
    const { status } = assess(goal, { asOf });
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

function renderFinding(language: Language): TemplateResult {
  const counts = goalsByStatus(language);
  const of = (...statuses: Status[]) => statuses.reduce((sum, s) => sum + (counts.get(s) ?? 0), 0);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const { kicker, finding, lead } = texts[language];
  const urgent = of('off-track', 'regressing', 'overdue');
  return renderOpening(language, {
    kicker,
    finding: finding(of('achieved', 'on-track'), total, urgent),
    lead,
  });
}

function renderFocus(language: Language): TemplateResult {
  const text = texts[language];
  const goals = illustrativeGoals(language, directions);
  return renderSheet(
    { id: 'tong-quan', heading: text.focus, note: text.focusNote, remark: text.illustrativeTo },
    html`<div class="ruled cards">
      ${focus.map(
        (id) =>
          html`<ward-kpi-card .indicator=${goals.find((goal) => goal.id === id)} as-of=${asOf}></ward-kpi-card>`,
      )}
    </div>`,
  );
}

function renderGoals(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'chi-tieu' },
    html`<div class="ruled goals-and-lines">
      <ward-progress-chart
        heading=${text.goals}
        subheading=${text.goalsNote}
        .indicators=${illustrativeGoals(language, directions)}
        group-by="parent"
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-progress-chart>
      <ward-line-chart
        heading=${text.satisfaction}
        subheading=${text.satisfactionNote}
        .data=${illustrativeGoals(language, ['modern-administration']).find(({ id }) => id.endsWith('-4'))?.observations}
        x="period"
        y="value"
        unit="%"
        label=${text.satisfactionSeries}
        target="95"
        target-label=${text.target95}
        height="360"
        updated=${asOf}
        illustrative
      ></ward-line-chart>
      <ward-line-chart
        heading=${text.channels}
        subheading=${text.channelsNote}
        .data=${filesByChannel.map(({ quarter, online, counter, post }) => ({
          quarter,
          [text.online]: online,
          [text.counter]: counter,
          [text.post]: post,
        }))}
        x="quarter"
        y="${text.online},${text.counter},${text.post}"
        zero
        height="440"
        updated=${asOf}
        illustrative
      ></ward-line-chart>
    </div>`,
  );
}

function renderResults(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    {
      id: 'ket-qua',
      heading: text.results,
      note: text.resultsNote,
      remark: `${text.source(sources.newspaper[language])} · ${text.derived}`,
    },
    html`<div class="ruled cards plain">
      ${publishedFigures(language).map(
        ({ aside, ...figure }) =>
          html`<ward-kpi-card variant="plain" show="footer" .indicator=${figure}
            >${aside ? html`<span slot="footer">${aside}</span>` : ''}</ward-kpi-card
          >`,
      )}
    </div>`,
  );
}

function renderBreakthroughs(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'dot-pha' },
    html`<div class="ruled">
      <ward-progress-chart
        heading=${text.breakthroughs}
        subheading=${text.breakthroughsNote}
        .indicators=${illustrativeGoals(language, breakthroughs)}
        group-by="parent"
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-progress-chart>
    </div>`,
  );
}

function renderMaps(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'dia-ban', heading: text.areas, note: text.areasNote },
    html`<div class="ruled maps">
      <ward-district-map
        heading=${text.density}
        subheading=${text.densityNote}
        .geo=${geo}
        key="code"
        label="name"
        .data=${density}
        data-key="code"
        value="density"
        unit="người/km²"
        class-count="4"
        labels
        link="areas"
        height="380"
        note=${text.schematic}
        source=${text.densitySource}
      ></ward-district-map>
      <ward-district-map
        heading=${text.smart}
        subheading=${text.smartNote}
        .geo=${geo}
        key="code"
        label="name"
        .data=${smartGroups}
        data-key="code"
        value="share"
        unit="%"
        classes="threshold"
        breaks="35,45,55"
        labels
        link="areas"
        height="380"
        note=${text.schematic}
        updated=${asOf}
        illustrative
      ></ward-district-map>
    </div>`,
  );
}

const meta: Meta = {
  id: 'trang-mau-phuong-thanh-khe',
  title: 'Trang mẫu/Phường Thanh Khê',
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** The dashboard that a visitor of the ward's site would see. */
export const Dashboard: StoryObj = {
  name: 'Phường Thanh Khê',
  render: renderPage((language) => ({
    sections: texts[language].sections,
    content: html`${renderFinding(language)} ${renderFocus(language)} ${renderGoals(language)}
  ${renderBreakthroughs(language)} ${renderResults(language)} ${renderMaps(language)}`,
    colophon: texts[language].colophon,
  })),
};
