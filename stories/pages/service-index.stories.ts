import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/components/goal-summary/ward-goal-summary.js';
import '../../src/components/kpi-card/ward-kpi-card.js';
import '../../src/components/line-chart/ward-line-chart.js';
import '../../src/components/scorecard/ward-scorecard.js';
import { assess } from '../../src/core/assess.js';
import '../../src/i18n/english.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Language } from '../data/published.js';
import {
  otherWardsIn,
  serviceGroupsIn,
  serviceIndexIn,
  serviceScoreIn,
  serviceSharesIn,
} from '../data/service-index.js';
import { renderOpening, renderPage, renderSheet } from './page.js';
import { texts } from './service-index.texts.js';

const asOf = '2026-09-30';

function renderFinding(language: Language): TemplateResult {
  const { format, messages } = localeFor(language);
  const { kicker, finding, lead } = texts[language];
  const score = serviceScoreIn(language);
  const { status, value } = assess(score, { asOf });
  return renderOpening(language, {
    kicker,
    finding: finding(
      messages.status[status ?? 'no-data'],
      format.score(value, score.maxScore!),
      format.number(score.target?.value ?? null),
    ),
    lead,
  });
}

function renderOverview(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'tong-quan' },
    html`<div class="ruled columns">
      <div>
        <ward-kpi-card
          variant="hero"
          heading-level="2"
          heading=${text.score}
          .indicator=${serviceScoreIn(language)}
          as-of=${asOf}
          illustrative
        ></ward-kpi-card>
      </div>
      <ward-goal-summary
        class="wide"
        heading-level="2"
        heading=${text.overview}
        .indicators=${serviceGroupsIn(language)}
        as-of=${asOf}
        illustrative
      ></ward-goal-summary>
    </div>`,
  );
}

function renderGroups(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'sau-nhom', heading: text.groups, note: text.groupsNote, remark: text.remark },
    html`<div class="ruled cards thirds">
      ${serviceGroupsIn(language).map(
        (group) => html`<ward-kpi-card .indicator=${group} as-of=${asOf}></ward-kpi-card>`,
      )}
    </div>`,
  );
}

function renderScores(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'bang-diem', heading: text.table, note: text.tableNote },
    html`<div class="ruled goals-and-lines">
      <ward-scorecard
        heading=${text.tableHeading}
        subheading=${text.tableSubheading}
        .indicators=${serviceIndexIn(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-scorecard>
      <ward-line-chart
        heading=${text.trend}
        subheading=${text.trendNote}
        .data=${serviceScoreIn(language).observations}
        x="period"
        y="value"
        label=${text.scoreLabel}
        decimals="1"
        target="94"
        target-label=${text.goal}
        height="300"
        updated=${asOf}
        illustrative
      ></ward-line-chart>
      <ward-line-chart
        heading=${text.shares}
        subheading=${text.sharesNote}
        .data=${serviceSharesIn(language)}
        x="period"
        y="share"
        facet="group"
        unit="%"
        label=${text.shareLabel}
        height="480"
        updated=${asOf}
        illustrative
      ></ward-line-chart>
    </div>`,
  );
}

function renderComparison(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'so-sanh', heading: text.compared, note: text.comparedNote },
    html`<div class="ruled">
      <ward-scorecard
        heading=${text.comparedHeading}
        subheading=${text.comparedSubheading}
        .indicators=${serviceGroupsIn(language)}
        .compare=${otherWardsIn(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-scorecard>
    </div>`,
  );
}

const meta: Meta = {
  id: 'trang-mau-chi-so-766',
  title: 'Trang mẫu/Bộ chỉ số 766',
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** The index of serving residents and businesses: where the ward stands, by group, by criterion, over time, beside others. */
export const ServiceIndex: StoryObj = {
  name: 'Bộ chỉ số 766',
  render: renderPage((language) => ({
    sections: texts[language].sections,
    content: html`${renderFinding(language)} ${renderOverview(language)} ${renderGroups(language)}
    ${renderScores(language)} ${renderComparison(language)}`,
    colophon: texts[language].colophon,
  })),
};
