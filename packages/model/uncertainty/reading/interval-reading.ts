import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import type { Figure } from '../../figures/assess.ts';
import { paybackProbability, type Simulation, summaryOf } from '../monte-carlo.ts';
import { type Interval, type IntervalLevel, probabilityThat, type Summary } from '../summary.ts';
import { type UncertainInput, varies } from '../inputs.ts';
import { type Convention, figureRule, figureRules } from '../../figures/figure-rules.ts';
import { subjectNames } from '../../figures/subject.ts';
import { inputOfYears } from '../../figures/years.ts';
import { reachableFrom, readsIn } from '../../graph/walk.ts';
import { figureName, listed, quoted, sentence } from './names.ts';
import { figureText, probabilityText } from './numbers.ts';
import { withoutCost } from './payback-reading.ts';

function within({ low, high, level }: Interval, { median }: Summary, figure: Figure, language: Language): string {
  const name = figureName(figure)[language];
  const chance = formatNumber(level * 100, language);
  const show = (value: number): string => figureText(value, figure.unit, language);
  // All there is to say is how often it never comes.
  if (low === Infinity) return '';
  if (high === Infinity) {
    // Only the lower end is left, and half of what is outside the interval is above it.
    const above = formatNumber(((1 + level) / 2) * 100, language, 1);
    if (language === 'sv') {
      const middle = median === Infinity ? 'i mitten av utfallen kommer den aldrig' : `mitten är ${show(median)}`;
      return `Med ${above} procents sannolikhet är ${name} minst ${show(low)}, utan övre gräns; ${middle}.`;
    }
    const middle = median === Infinity ? 'in the middle outcome it never comes' : `the middle is ${show(median)}`;
    return `With a probability of ${above} per cent ${name} is at least ${show(low)}, with no upper limit; ${middle}.`;
  }
  if (low === high) {
    return language === 'sv'
      ? `Med minst ${chance} procents sannolikhet är ${name} ${show(low)}.`
      : `With a probability of at least ${chance} per cent ${name} is ${show(low)}.`;
  }
  return language === 'sv'
    ? `Med ${chance} procents sannolikhet ligger ${name} mellan ${show(low)} och ${show(high)}; mitten är ${show(median)}.`
    : `With a probability of ${chance} per cent ${name} lies between ${show(low)} and ${show(high)}; the middle is ${show(median)}.`;
}

/** What side of zero the figure is on. */
function sign(values: Float64Array, { low, high }: Interval, language: Language): string {
  const gain = probabilityThat(values, (value) => value > 0);
  const loss = probabilityThat(values, (value) => value < 0);
  if (gain === undefined || loss === undefined) return '';
  const draws = formatNumber(gain.draws, language);
  if (gain.times === gain.draws)
    return language === 'sv' ? `Det är en vinst i alla ${draws} dragningar.` : `It is a gain in all ${draws} draws.`;
  if (loss.times === loss.draws)
    return language === 'sv' ? `Det är en förlust i alla ${draws} dragningar.` : `It is a loss in all ${draws} draws.`;
  if (low <= 0 && high >= 0) {
    return language === 'sv'
      ? `Intervallet går över noll: både vinst och förlust är möjliga. Sannolikheten för vinst är ${probabilityText(gain, language)}.`
      : `The interval crosses zero: both gain and loss are possible. The probability of a gain is ${probabilityText(gain, language)}.`;
  }
  const unlikely = low > 0 ? loss : gain;
  const what = low > 0 ? { sv: 'förlust', en: 'a loss' } : { sv: 'vinst', en: 'a gain' };
  return language === 'sv'
    ? `Sannolikheten för ${what.sv} är ${probabilityText(unlikely, language)}.`
    : `The probability of ${what.en} is ${probabilityText(unlikely, language)}.`;
}

/** The draws that never pay, or in which the figure has no meaning. */
function withoutValue(values: Float64Array, figure: Figure, language: Language): string {
  const never = probabilityThat(values, (value) => value !== Infinity);
  const meaningless = probabilityThat(
    values.map((value) => (Number.isNaN(value) ? 1 : 0)),
    (value) => value === 1,
  );
  const parts: string[] = [];
  if (figure.unit === 'months' && never !== undefined && never.times < never.draws) {
    const who = subjectNames[figure.subject][language];
    const times = formatNumber(never.draws - never.times, language);
    const draws = formatNumber(never.draws, language);
    const often =
      never.times === 0
        ? language === 'sv'
          ? `alla ${draws}`
          : `all ${draws}`
        : language === 'sv'
          ? `${times} av ${draws}`
          : `${times} of ${draws}`;
    parts.push(
      language === 'sv'
        ? `I ${often} dragningar tjänas kostnaden aldrig in för ${who}.`
        : `In ${often} draws the cost is never earned back for ${who}.`,
    );
  }
  if (meaningless !== undefined && meaningless.times > 0) {
    const times = formatNumber(meaningless.times, language);
    const draws = formatNumber(meaningless.draws, language);
    parts.push(
      language === 'sv'
        ? `I ${times} av ${draws} dragningar går siffran inte att räkna ut; de är inte med.`
        : `In ${times} of ${draws} draws the figure cannot be worked out; they are left out.`,
    );
  }
  return parts.join(' ');
}

/** Half of what is outside the interval that the case's own value is expected in. */
const edge = 0.1;

function inputsOf(convention: Convention): ReadonlySet<string> {
  const read = readsIn(
    reachableFrom(figureRules.filter((one) => one.convention === convention).map(({ rule }) => rule)),
  );
  return new Set(Array.from(read.inputs.values(), ({ name }) => inputOfYears(name)));
}

const [published, appraised] = [inputsOf('published'), inputsOf('appraisal')];

/** Whether only the figures of the appraisal are worked out from an input. */
function isOfAppraisal({ route }: UncertainInput): boolean {
  return (
    route.kind === 'fact' && route.names.map(inputOfYears).every((name) => appraised.has(name) && !published.has(name))
  );
}

/** Inputs that the case has at the edge of what they may be, among those that the figure is worked out from. */
function atTheEdge({ inputs }: Simulation, { convention }: Figure): readonly UncertainInput[] {
  return inputs.filter((input) => {
    const { base, distribution } = input;
    const isRead = convention === 'appraisal' || !isOfAppraisal(input);
    return varies(input) && isRead && (base <= distribution.quantile(edge) || base >= distribution.quantile(1 - edge));
  });
}

/** The value of the case, when it is higher or lower than most draws, and why. */
function base(simulation: Simulation, figure: Figure, values: Float64Array, language: Language): string {
  const { value, unit } = figure;
  if (value === undefined) return '';
  const [lower, higher] = [
    probabilityThat(values, (drawn) => drawn < value),
    probabilityThat(values, (drawn) => drawn > value),
  ];
  if (lower === undefined || higher === undefined || (lower.probability <= 1 - edge && higher.probability <= 1 - edge))
    return '';
  const isHigh = lower.probability > higher.probability;
  const often = probabilityText(isHigh ? lower : higher, language);
  const shown = figureText(value, unit, language);
  const names = atTheEdge(simulation, figure).map(({ label }) => quoted(label, language));
  if (language === 'sv') {
    const why =
      names.length === 0
        ? 'fördelningarna har inte sin mitt i fallets värden'
        : `${listed(names, language)} står i fallet i utkanten av vad som antas vara troligt`;
    return `Fallets eget värde, ${shown}, är ${isHigh ? 'högre' : 'lägre'} än i ${often} av dragningarna: ${why}.`;
  }
  const why =
    names.length === 0
      ? 'the distributions do not have their middle at the values of the case'
      : `${listed(names, language)} ${names.length === 1 ? 'stands' : 'stand'} in the case at or beyond the edge of what is taken to be likely`;
  return `The case's own value, ${shown}, is ${isHigh ? 'higher' : 'lower'} than in ${often} of the draws: ${why}.`;
}

/** Whether what a payback is worked out from varies, although it comes to the same whole month in every draw. */
function isRoundedAlike(simulation: Simulation, { unit, subject }: Figure): boolean {
  return (
    unit === 'months' &&
    ['income', 'cost'].some((rule) => {
      const summary = summaryOf(simulation, `${rule}.${subject}`);
      return summary !== undefined && summary.least !== summary.most;
    })
  );
}

function reading(simulation: Simulation, id: string, level: IntervalLevel, language: Language): string {
  const figure = simulation.figures.figure(id);
  const summary = summaryOf(simulation, id);
  const interval = summary?.intervals.find((one) => one.level === level);
  const name = figureName(figure)[language];
  if (summary === undefined || interval === undefined) {
    const reason = figure.notApplicable?.reason[language] ?? '';
    return [
      language === 'sv' ? `${sentence(name)} går inte att räkna ut.` : `${sentence(name)} cannot be worked out.`,
      reason,
    ]
      .join(' ')
      .trim();
  }
  const values = simulation.figures.column(id);
  if (figure.unit === 'months' && paybackProbability(simulation, figure.subject, 1).kind === 'no-cost')
    return withoutCost(figure.subject, language);
  if (summary.least === summary.most && summary.least !== Infinity) {
    const shown = figureText(summary.least, figure.unit, language);
    const name = sentence(figureName(figure)[language]);
    if (isRoundedAlike(simulation, figure))
      return language === 'sv' ? `${name} är ${shown} i varje dragning.` : `${name} is ${shown} in every draw.`;
    const certain =
      language === 'sv'
        ? `${name} är ${shown} i varje dragning: inget av det som varieras har betydelse här. Det säger inte att siffran är säker, bara att ingen osäkerhet är angiven.`
        : `${name} is ${shown} in every draw: nothing that varies affects it. That does not make it certain; no uncertainty has been stated.`;
    return [certain, withoutValue(values, figure, language)].filter((part) => part !== '').join(' ');
  }
  return [
    within(interval, summary, figure, language),
    figureRule(figure.rule).turnsAt === 0 ? sign(values, interval, language) : '',
    withoutValue(values, figure, language),
    base(simulation, figure, values, language),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What a figure's interval says, in plain words. @param id such as `profitability-5.society` */
export function intervalReading(simulation: Simulation, id: string, level: IntervalLevel = 0.9): Text {
  return { sv: reading(simulation, id, level, 'sv'), en: reading(simulation, id, level, 'en') };
}
