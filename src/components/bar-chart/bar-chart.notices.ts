import type { Locale } from '../../i18n/register.js';
import { barChart } from '../../i18n/texts.js';
import { leftOutNotices } from '../../scene/left-out.js';
import type { Notice } from '../../scene/scene.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.planned.js';

/** What the reader must know beside the picture: rows that were left out, categories that are not drawn. */
export function barNotices({ data, order }: BarModel, plan: BarPlan, locale: Locale): Notice[] {
  const notices = leftOutNotices(data.leftOut, locale);
  if (plan.drawn.length < order.length) {
    const texts = locale.texts(barChart);
    const [drawn, all] = [plan.drawn, order].map(({ length }) => locale.format.number(length));
    const text = plan.isFirstOnes ? texts.firstOnes(drawn!, all!) : texts.extremes(drawn!, all!);
    notices.push({ code: 'aggregated', text });
  }
  return notices;
}
