import { parsePeriod } from '../../core/period.js';
import type { NumberParts } from '../../i18n/formatter.js';
import type { CardFacts } from './kpi-card.facts.js';
import { capital, written } from './kpi-card.words.js';
import type { CardFigure, CardWords, FigureFit } from './kpi-card.picture.js';

/** The largest shape of the card: the figure, or the words that stand for it. */
export function layoutValue(facts: CardFacts): CardFigure | CardWords {
  const { withheld, locale, assessment } = facts;
  const { kind } = facts.indicator;
  const { words } = locale.messages;
  if (withheld) return quiet(withheld === 'suppressed' ? words.suppressed : words.notApplicable);
  if (kind === 'pass-fail') return strong(passWord(facts));
  if (kind === 'task')
    return assessment.stepsTotal ? figureOf(facts, stepParts(facts)) : absent(facts);
  if (assessment.value === null) return absent(facts);
  if (kind === 'score' && assessment.shareOfMax !== null) return figureOf(facts, scoreParts(facts));
  return facts.decimals.indistinct
    ? strong(beyondWord(facts))
    : figureOf(facts, measureParts(facts));
}

const quiet = (text: string): CardWords => ({ kind: 'words', text, strong: false });
const strong = (text: string): CardWords => ({ kind: 'words', text: capital(text), strong: true });

/** When the figure comes, if anybody said so. */
function absent({ options, said, locale, texts }: CardFacts): CardWords {
  const { publication } = options;
  if (publication && parsePeriod(publication)) {
    return quiet(capital(texts.publishedIn(locale.format.period(publication))));
  }
  return quiet(said || locale.messages.words.noData);
}

function passWord({ indicator, locale }: CardFacts): string {
  const { status } = locale.messages;
  if (indicator.passed === true) return status.passed;
  return indicator.passed === false ? status.failed : status.notAssessed;
}

/** "dưới 95%": no number of decimals that a reader can use tells the value from its target. */
function beyondWord({ assessment, goal, indicator, unit, locale, decimals }: CardFacts): string {
  const { qualifier } = indicator;
  const options = { unit, qualifier, decimals: decimals.value };
  return locale.format.pair(assessment.value, goal.target, options)[0];
}

function scoreParts({ assessment, indicator, locale, decimals }: CardFacts): NumberParts {
  const { format } = locale;
  const parts = format.parts(assessment.value, { decimals: decimals.value });
  const whole = format.score(assessment.value, indicator.maxScore ?? 0);
  const of = whole.slice(whole.indexOf('/'));
  return { ...parts, unit: of };
}

function stepParts({ assessment, locale, texts }: CardFacts): NumberParts {
  const number = locale.format.number(assessment.stepsDone);
  const whole = texts.steps(number, locale.format.number(assessment.stepsTotal));
  const isLeading = whole.startsWith(number);
  const unit = isLeading ? whole.slice(number.length) : '';
  return { qualifier: '', prefix: '', number: isLeading ? number : whole, gap: '', unit };
}

/** Longer than this no card holds a number on one line: it is told in words. */
const longestNumber = 15;

function measureParts({
  assessment,
  indicator,
  unit,
  options,
  locale,
  decimals,
}: CardFacts): NumberParts {
  const { value } = assessment;
  const { qualifier } = indicator;
  const { notation = 'standard', prefix = '', suffix = '' } = options;
  const inWords = { unit, qualifier, notation: 'words' } as const;
  const print = () => {
    if (notation === 'words') return locale.format.parts(value, inWords);
    if (notation === 'compact') return locale.format.parts(value, { ...inWords, decimals: 1 });
    return locale.format.parts(value, { unit, qualifier, decimals: decimals.value });
  };
  const usual = print();
  const parts = usual.number.length > longestNumber ? locale.format.parts(value, inWords) : usual;
  return {
    ...parts,
    prefix: [written(prefix), parts.prefix].filter(Boolean).join(' '),
    unit: [parts.unit, written(suffix)].filter(Boolean).join(' '),
    gap: parts.gap === '' && !parts.unit && suffix ? '\u00a0' : parts.gap,
  };
}

function figureOf({ assessment, flag, locale }: CardFacts, parts: NumberParts): CardFigure {
  const { words } = locale.messages;
  const text = textOf(parts);
  const isNegative = assessment.value !== null && assessment.value < 0;
  const number = parts.number.replace('\u2212', `${words.minus} `);
  return {
    ...parts,
    kind: 'figure',
    text,
    spoken: isNegative ? textOf({ ...parts, number }) : null,
    flag: flag ? words.flags[flag] : '',
    ...widthsOf(parts),
  };
}

function textOf({ qualifier, prefix, number, gap, unit }: NumberParts): string {
  return [qualifier, prefix, number + gap + unit].filter(Boolean).join(' ');
}

const fits: readonly FigureFit[] = [3, 4, 5, 7, 10, 14];

/** In Inter a tabular digit is 0.64 em wide and a separator 0.3; letters around are set at 0.4 em. */
function widthsOf({ qualifier, prefix, number, gap, unit }: NumberParts) {
  const separators = number.match(/[.,]/g)?.length ?? 0;
  const figure = (number.length - separators) * 0.64 + separators * 0.3;
  const before = (qualifier.length + prefix.length) * 0.22;
  const small = (text: string) => (text.length === 1 ? 0.55 : text.length * 0.22);
  const [bound = ''] = unit.split(' ', 1); // what cannot wrap stays on the line of the number
  const isBound = gap !== ' ';
  return {
    fit: sizeFor(before + figure + (isBound ? small(bound) : 0)),
    room: sizeFor(before + figure + small(unit) + (gap === '' ? 0 : 0.22)),
  };
}

function sizeFor(ems: number): FigureFit {
  return fits.find((fit) => ems <= fit) ?? 14;
}
