import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/components/goal-summary/ward-goal-summary.js';
import '../../src/components/milestones/ward-milestones.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import '../../src/components/progress-ring/ward-progress-ring.js';
import '../../src/components/trajectory-chart/ward-trajectory-chart.js';
import { assess } from '../../src/core/assess.js';
import { illustrativeGoals } from '../data/illustrative-goals.js';
import { termTasks } from '../data/illustrative-term.js';
import { sources, type Language } from '../data/published.js';
import { renderOpening, renderPage, renderSheet } from './page.js';
import { texts } from './term.texts.js';

const asOf = '2026-09-30';

const directions = [
  'smart-city',
  'modern-administration',
  'decentralisation',
  'civil-people',
] as const;
const breakthroughs = ['digital', 'private-economy', 'staff'] as const;

/** The goal that stands for each direction and breakthrough. */
const leading = ['smart-city-2', 'modern-administration-1', 'decentralisation-3', 'civil-people-3'];
const leadingOfBreakthroughs = ['digital-1', 'private-economy-2', 'staff-1'];
const followed = ['modern-administration-4', 'smart-city-1'];

function goalsById(language: Language) {
  const goals = illustrativeGoals(language, [...directions, ...breakthroughs]);
  return (ids: readonly string[]) => ids.flatMap((id) => goals.filter((goal) => goal.id === id));
}

function renderOverview(language: Language): TemplateResult {
  const text = texts[language];
  const goals = illustrativeGoals(language, directions);
  const well = goals.filter((goal) => {
    const { status } = assess(goal, { asOf });
    return status === 'achieved' || status === 'on-track';
  });
  const { kicker, lead } = text;
  return html`${renderOpening(language, { kicker, finding: text.finding(well.length, goals.length), lead })}
    ${renderSheet(
      {},
      html`<div class="ruled">
        <ward-goal-summary
          heading-level="2"
          heading=${text.overview}
          .indicators=${goals}
          as-of=${asOf}
          illustrative
        ></ward-goal-summary>
      </div>`,
    )}`;
}

function renderDirections(language: Language): TemplateResult {
  const text = texts[language];
  const goals = goalsById(language);
  return renderSheet(
    { heading: text.directions, note: text.directionsNote },
    html`<div class="ruled columns">
      ${goals(leading).map(
        (goal, i) =>
          html`<ward-progress-ring
            class="quarter"
            heading=${text.rings[i]!}
            .indicator=${goal}
            as-of=${asOf}
            height="160"
            illustrative
          ></ward-progress-ring>`,
      )}
      <ward-progress-chart
        class="full"
        heading=${text.goals}
        subheading=${text.goalsNote}
        .indicators=${illustrativeGoals(language, directions)}
        group-by="parent"
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-progress-chart>
      ${goals(followed).map(
        (goal, i) =>
          html`<ward-trajectory-chart
            class="half"
            heading=${text.trajectories[i]![0]}
            subheading=${text.trajectories[i]![1]}
            .indicator=${goal}
            as-of=${asOf}
            updated=${asOf}
            illustrative
          ></ward-trajectory-chart>`,
      )}
    </div>`,
  );
}

function renderBreakthroughs(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { heading: text.breakthroughs, note: text.breakthroughsNote },
    html`<div class="ruled columns">
      <ward-progress-chart
        class="wide"
        heading=${text.breakthroughGoals}
        subheading=${text.breakthroughGoalsNote}
        .indicators=${illustrativeGoals(language, breakthroughs)}
        group-by="parent"
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-progress-chart>
      <ward-progress-ring
        heading=${text.breakthroughRings}
        .rings=${goalsById(language)(leadingOfBreakthroughs)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-progress-ring>
    </div>`,
  );
}

function renderTasks(language: Language): TemplateResult {
  const text = texts[language];
  return renderSheet(
    { heading: text.tasks, remark: text.published(sources.newspaper[language]) },
    html`<div class="ruled">
      <ward-milestones
        heading=${text.tasksHeading}
        subheading=${text.tasksNote}
        .data=${termTasks(language)}
        as-of=${asOf}
        updated=${asOf}
        illustrative
      ></ward-milestones>
    </div>`,
  );
}

const meta: Meta = {
  id: 'trang-mau-nhiem-ky',
  title: 'Trang mẫu/Nhiệm kỳ 2025–2030',
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** The goals of a term by direction and breakthrough: where they stand, where they go, and what was done when. */
export const Term: StoryObj = {
  name: 'Nhiệm kỳ 2025–2030',
  render: renderPage((language) => ({
    content: html`${renderOverview(language)} ${renderDirections(language)}
  ${renderBreakthroughs(language)} ${renderTasks(language)}`,
    colophon: texts[language].colophon,
  })),
};
