import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/components/goal-summary/ward-goal-summary.js';
import '../../src/components/kpi-card/ward-kpi-card.js';
import '../../src/components/milestones/ward-milestones.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import '../../src/components/scorecard/ward-scorecard.js';
import '../../src/i18n/english.js';
import { localeFor } from '../../src/i18n/register.js';
import {
  civilTasksIn,
  civilWardIn,
  environmentIn,
  remainingIn,
  satisfactionIn,
} from '../data/civil-ward.js';
import type { Language } from '../data/published.js';
import { texts } from './civil-ward.texts.js';
import { renderOpening, renderPage, renderSheet } from './page.js';

const asOf = '2026-09-30';

/** What blocks the title is a mandatory criterion that fails; without one, how many pass is all there is to say. */
function renderFinding(language: Language): TemplateResult {
  const { format } = localeFor(language);
  const { kicker, finding, allPassed, lead } = texts[language];
  const criteria = civilWardIn(language);
  const passed = format.count(criteria.filter((each) => each.passed).length, criteria.length);
  const blockers = criteria.filter((each) => each.mandatory && each.passed === false);
  const names = format.list(blockers.map(({ name }) => name.replace(/^\d+\. /, '').toLowerCase()));
  return renderOpening(language, {
    kicker,
    finding: names ? finding(passed, names) : allPassed(passed),
    lead,
  });
}

function renderCriteria(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'chin-tieu-chi' },
    html`<div class="ruled goals-and-lines">
      <ward-scorecard
        heading-level="2"
        heading=${text.criteria}
        subheading=${text.criteriaNote}
        .indicators=${civilWardIn(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-scorecard>
      <ward-goal-summary
        heading-level="2"
        heading=${text.overview}
        subheading=${text.overviewNote}
        .indicators=${civilWardIn(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-goal-summary>
      <div>
        <ward-kpi-card
          .indicator=${satisfactionIn(language)}
          as-of=${asOf}
          illustrative
        ></ward-kpi-card>
      </div>
    </div>`,
  );
}

function renderRemaining(language: Language): TemplateResult {
  const { remaining, remainingNote, remark } = texts[language];
  return renderSheet(
    { id: 'viec-con-lai', heading: remaining, note: remainingNote, remark },
    html`<div class="ruled cards thirds">
      ${remainingIn(language).map(
        (each) => html`<ward-kpi-card .indicator=${each} as-of=${asOf}></ward-kpi-card>`,
      )}
    </div>`,
  );
}

function renderEnvironment(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { id: 'tieu-chi-3', heading: text.environment, note: text.environmentNote },
    html`<div class="ruled columns">
      <ward-progress-chart
        class="half"
        heading=${text.reasons}
        subheading=${text.reasonsNote}
        .indicators=${environmentIn(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-progress-chart>
      <ward-milestones
        class="half"
        heading=${text.tasks}
        subheading=${text.tasksNote}
        .data=${civilTasksIn(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-milestones>
    </div>`,
  );
}

const meta: Meta = {
  id: 'trang-mau-do-thi-van-minh',
  title: 'Trang mẫu/Phường đạt chuẩn đô thị văn minh',
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** Nine criteria that all must pass: the verdict, each criterion with its evidence, what remains, and why one fails. */
export const CivilWard: StoryObj = {
  name: 'Phường đạt chuẩn đô thị văn minh',
  render: renderPage((language) => ({
    sections: texts[language].sections,
    content: html`${renderFinding(language)} ${renderCriteria(language)} ${renderRemaining(language)}
    ${renderEnvironment(language)}`,
    colophon: texts[language].colophon,
  })),
};
