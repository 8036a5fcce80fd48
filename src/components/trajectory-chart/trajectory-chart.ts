import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { jsonConverter } from '../../base/converters.js';
import { Explainer } from '../../base/explainer.js';
import { JudgingDay } from '../../base/judging-day.js';
import type { AssessOptions } from '../../core/assessment.js';
import type { OptionWords } from '../../core/check-word.js';
import type { Indicator } from '../../core/indicator.js';
import { readIndicators } from '../../data/indicator-rows.js';
import { pickIndicator } from '../../data/pick-indicator.js';
import type { Row } from '../../data/row.js';
import { trajectoryChart } from '../../i18n/texts.js';
import { renderExplanation, renderInfoButton } from '../../render/explanation.js';
import { renderStatus } from '../../render/status.js';
import { issuesOf } from '../../scene/goal-issues.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { explanationStyles } from '../../styles/explanation.styles.js';
import { standingStyles } from '../../styles/standing.styles.js';
import { layoutTrajectoryChart, type TrajectoryScene } from './trajectory-chart.layout.js';
import { trajectoryChartStyles } from './trajectory-chart.styles.js';

/**
 * One goal over time: its values against the planned path to its target, how far behind or ahead it is, and where it
 * leads at the present pace.
 *
 * @summary The course of a goal: actual, plan, forecast, and when the target is reached.
 * @status experimental
 * @since 0.1.0
 * @tag ward-trajectory-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there is no goal.
 * @slot error - What to say when the goal cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a day; `datum` is the indicator.
 * @fires {WardInfoEvent} ward-info - The explanation of the figures was opened.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart standing - Status, value and target.
 * @csspart info - The button that opens the explanation.
 * @csspart explanation - How the figures were found.
 * @csspart plot - The picture.
 * @csspart legend - The legend.
 * @csspart facts - Difference to the plan, paces and forecast.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardTrajectoryChart extends ChartElement<TrajectoryScene> {
  static override styles: CSSResultGroup = [
    ChartElement.styles,
    standingStyles,
    explanationStyles,
    trajectoryChartStyles,
  ];

  /** The goal; as an attribute, JSON. Wins over `data`. Never changed by the element. */
  @property({ converter: jsonConverter }) indicator: Indicator | null = null;
  /** Id of the goal to show among the rows. Default: the first. */
  @property() key = '';
  /** Date to judge by, ISO 8601, or `today`. Default: the last day of the newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the words change. Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];
  /** `none` draws no forecast; `pace` (default) goes on at the present pace. */
  @property() forecast: 'pace' | 'none' = 'pace';
  /** Periods without data: `break` (default) leaves them open, `bridge` leads a dashed line over them. */
  @property() gaps: 'break' | 'bridge' = 'break';
  /** The value axis includes 0. */
  @property({ type: Boolean }) zero = false;

  readonly #day = new JudgingDay();
  readonly #explainer = new Explainer(
    this,
    async () => (await import('./trajectory-chart.explain.js')).explainCourse,
  );
  #indicator: Indicator | null = null;
  /** The goal as rows: the same list until there is another goal. */
  #alone: readonly Indicator[] | null = null;

  protected override get given(): unknown {
    return this.#alone ?? this.data;
  }

  protected override get kindName(): string {
    return this.locale.texts(trajectoryChart).kind;
  }

  protected override get name(): string {
    return this.heading || this.#indicator?.name || this.kindName;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('indicator')) this.#alone = this.indicator && [this.indicator];
    super.willUpdate(changed);
  }

  protected override get optionWords(): OptionWords {
    return { ...super.optionWords, forecast: ['pace', 'none'] };
  }

  protected override layout(rows: readonly Row[]): TrajectoryScene | null {
    const { frame, locale, zero, gaps } = this;
    if (!frame) return null;
    const { result } = this.rows;
    const beside = { notes: result?.notes, units: result?.units, unit: this.unit };
    const { indicators, issues, leftOut } = readIndicators(rows, beside, locale);
    const picked = pickIndicator(indicators, this.key);
    const { indicator } = picked;
    this.#indicator = indicator;
    const options = {
      ...this.#judging,
      zero,
      gaps,
      forecast: this.forecast !== 'none',
    };
    const scene = layoutTrajectoryChart(indicator, options, frame, locale);
    const faults = issuesOf([picked], [], options);
    return {
      ...scene,
      notices: [...leftOutNotices(leftOut, locale), ...scene.notices],
      issues: [...issues, ...faults, ...scene.issues],
    };
  }

  get #judging(): AssessOptions {
    const asOf = this.#day.of(this.asOf);
    const { thresholds } = this;
    return { ...(asOf && { asOf }), ...(thresholds && { thresholds }) };
  }

  protected override renderPicture(scene: TrajectoryScene): TemplateResult {
    return html`<p class="standing" part="standing">
        ${scene.status ? renderStatus(scene.status, scene.statusWord) : scene.statusWord}
        ${scene.value ? html`<span class="value">${scene.value}</span>` : nothing}
        <span class="target">${scene.target}</span>
      </p>
      ${super.renderPicture(scene)}${this.#renderFacts(scene)}`;
  }

  #renderFacts(scene: TrajectoryScene): TemplateResult {
    const { facts, method } = scene;
    const how = this.#explainer.view(this.#indicator, this.#judging, scene.describe(), this.locale);
    return html`<dl class="facts" part="facts">
        ${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
      <div class="method">
        ${method ? html`<p>${method}</p>` : nothing}
        ${renderInfoButton(how, this.name, how.title)}
      </div>
      ${renderExplanation(how)}`;
  }
}
