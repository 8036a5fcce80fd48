import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/components/bar-chart/ward-bar-chart.js';
import '../../src/components/data-table/ward-data-table.js';
import '../../src/components/donut-chart/ward-donut-chart.js';
import '../../src/components/flow-chart/ward-flow-chart.js';
import '../../src/components/heatmap/ward-heatmap.js';
import '../../src/components/legend/ward-legend.js';
import '../../src/components/line-chart/ward-line-chart.js';
import '../../src/components/rank-chart/ward-rank-chart.js';
import '../../src/components/scatter-chart/ward-scatter-chart.js';
import '../../src/components/sparkline/ward-sparkline.js';
import '../../src/components/treemap/ward-treemap.js';
import { filesByChannel } from '../data/illustrative-goals.js';
import * as sample from '../data/illustrative-page.js';
import type { Language } from '../data/published.js';
import { texts } from './charts.texts.js';
import { renderOpening, renderPage, renderSheet } from './page.js';

const asOf = '2026-09-30';

function renderFinding(language: Language): TemplateResult {
  const text = texts[language];
  const [before, between, after] = text.inText;
  const online = sample.onlineShare.map(({ share }) => share);
  const counter = filesByChannel.map((quarter) => Number(quarter.counter));
  return renderOpening(
    language,
    text,
    html`<p class="lead">
      ${before}
      <ward-sparkline label=${text.onlineSeries} unit="%" .values=${online}></ward-sparkline>
      ${between}
      <ward-sparkline
        label=${text.files}
        unit=${text.filesUnit}
        .values=${counter}
      ></ward-sparkline>
      ${after}
    </p>`,
  );
}

function renderService(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { heading: text.service, note: text.serviceNote },
    html`<div class="ruled columns">
      <ward-line-chart
        class="wide"
        heading=${text.online}
        subheading=${text.onlineNote}
        .data=${sample.onlineShare}
        x="quarter"
        y="share"
        unit="%"
        label=${text.onlineSeries}
        area
        zero
        target="75"
        target-label=${text.goal}
        height="300"
        updated=${asOf}
        illustrative
      ></ward-line-chart>
      <ward-donut-chart
        heading=${text.channels}
        subheading=${text.channelsNote}
        .data=${sample.channels(language)}
        unit=${text.filesUnit}
        value-label=${text.files}
        height="300"
        updated=${asOf}
        illustrative
      ></ward-donut-chart>
      <ward-heatmap
        class="wide"
        heading=${text.visitors}
        subheading=${text.visitorsNote}
        .data=${sample.visitors(language)}
        x="hour"
        y="day"
        value="count"
        label=${text.visitorsNote}
        unit=${text.visitorsUnit}
        height="310"
        updated=${asOf}
        illustrative
      ></ward-heatmap>
      <ward-scatter-chart
        heading=${text.counters}
        subheading=${text.countersNote}
        .data=${sample.counters}
        x="minutes"
        y="satisfied"
        size="files"
        label="place"
        x-label=${text.waiting}
        x-unit=${text.minutes}
        y-label=${text.satisfied}
        y-unit="%"
        size-label=${text.files}
        size-unit=${text.filesUnit}
        height="300"
        updated=${asOf}
        illustrative
      ></ward-scatter-chart>
      <ward-flow-chart
        class="full"
        heading=${text.flows}
        subheading=${text.flowsNote}
        .data=${sample.files(language)}
        label=${text.files}
        unit=${text.filesUnit}
        height="340"
        updated=${asOf}
        illustrative
      ></ward-flow-chart>
    </div>`,
  );
}

function renderAreas(language: Language): TemplateResult {
  const text = texts[language];
  const columns = [
    { key: 'area', label: text.area },
    { key: 'homes', label: text.homes, unit: text.homesUnit },
    { key: 'online', label: text.onlineSeries, unit: '%', bar: true },
    { key: 'change', label: text.change, unit: text.points, format: '+.1f' },
  ];
  return renderSheet(
    {
      heading: text.areas,
      note: text.areasNote,
      aside: html`<ward-legend .items=${sample.areas} link="areas"></ward-legend>`,
    },
    html`<div class="ruled columns">
      <ward-line-chart
        class="half"
        heading=${text.filesByArea}
        subheading=${text.filesByAreaNote}
        .data=${sample.filesByArea}
        x="year"
        x-label=${text.year}
        unit=${text.filesUnit}
        label=${text.files}
        link="areas"
        legend="none"
        height="280"
        illustrative
      ></ward-line-chart>
      <ward-line-chart
        class="half"
        heading=${text.reportsByArea}
        subheading=${text.reportsByAreaNote}
        .data=${sample.reportsByArea}
        x="year"
        x-label=${text.year}
        label=${text.reports}
        link="areas"
        legend="none"
        height="280"
        illustrative
      ></ward-line-chart>
      <ward-data-table
        class="wide"
        heading=${text.table}
        subheading=${text.tableNote}
        .data=${sample.areaTable}
        .columns=${columns}
        sort-by="online"
        sort-direction="descending"
        updated=${asOf}
        illustrative
      ></ward-data-table>
      <ward-bar-chart
        heading=${text.sorting}
        subheading=${text.sortingNote}
        .data=${sample.sorting}
        x="area"
        x-label=${text.area}
        y="share"
        label=${text.sortingSeries}
        unit="%"
        target="goal"
        target-label=${text.undertaking}
        sort="value"
        highlight="Xuân Hà"
        horizontal
        updated=${asOf}
        illustrative
      ></ward-bar-chart>
    </div>`,
  );
}

function renderMoney(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { heading: text.money, note: text.moneyNote },
    html`<div class="ruled columns">
      <ward-treemap
        class="wide"
        heading=${text.spending}
        subheading=${text.spendingNote}
        .data=${sample.spending(language)}
        unit=${text.billions}
        value-label=${text.spending}
        whole-label=${text.total}
        height="380"
        illustrative
      ></ward-treemap>
      <ward-rank-chart
        heading=${text.ranks}
        subheading=${text.ranksNote}
        .data=${sample.ranks}
        x="year"
        series="unit"
        label=${text.unit}
        highlight="Thanh Khê"
        height="380"
        illustrative
      ></ward-rank-chart>
    </div>`,
  );
}

const meta: Meta = {
  id: 'trang-mau-bang-bieu-do',
  title: 'Trang mẫu/Bảng biểu đồ',
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** Each chart of the family once, as a ward would publish them on one page. */
export const Charts: StoryObj = {
  name: 'Bảng biểu đồ',
  render: renderPage((language) => ({
    content: html`${renderFinding(language)} ${renderService(language)} ${renderAreas(language)}
  ${renderMoney(language)}`,
    colophon: texts[language].colophon,
  })),
};
