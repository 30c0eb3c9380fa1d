import { columnById } from '../cohort/columns.ts';
import { sides } from '../cohort/person.ts';
import type { Cohort } from '../cohort/read-people.ts';
import { isSmall, smallestGroup } from '../cohort/thresholds.ts';
import { estimatedWarning } from '../evaluation/estimated-parameters.ts';
import { evidenceWarnings } from '../evaluation/evidence-warnings.ts';
import { isUnusualIn, unusualWarning } from '../evaluation/unusual-amounts.ts';
import { ageOfOtherTax, type Warning, warningsOfSettings } from '../evaluation/warnings.ts';
import { carriedBy, type CarriedPart, step, warningsOfParts } from '../evaluation/carried-part.ts';
import { weak } from '../evaluation/weak-inputs.ts';
import { formatNumber, formatPercent } from '../language/format.ts';
import type { Language, Text } from '../language/text.ts';
import { lookUpPrice } from '../prices/look-up.ts';
import { priceName } from '../prices/price-name.ts';
import { varies } from '../uncertainty/inputs.ts';
import { figuresAt, type UncertainModel } from '../uncertainty/points.ts';
import { uncertaintySetting } from '../uncertainty/settings.ts';
import { subjectLabels } from '../figures/subject.ts';
import { releasedSubjects } from './drawn-cohort.ts';
import type { EvaluatedGroup } from './evaluated-groups.ts';

/**
 * How many of the people something is true of, in words; undefined when it is of fewer than five. When fewer than five
 * are left it is of almost all, without a number: those left would be known.
 */
export function releasableCount(count: number, people: number): Text | undefined {
  if (count < smallestGroup) return undefined;
  const isAlmostAll = isSmall(people - count);
  const share = (language: Language): string =>
    `${formatNumber(count, language)} ${language === 'sv' ? 'av' : 'of'} ${formatNumber(people, language)}`;
  const text = (language: Language): string =>
    `${share(language)} ${language === 'sv' ? 'personer' : 'people'} (${formatPercent(count / people, language, 0)})`;
  if (isAlmostAll)
    return {
      sv: `Nästan alla ${formatNumber(people, 'sv')} personer`,
      en: `Almost all of the ${formatNumber(people, 'en')} people`,
    };
  return { sv: text('sv'), en: text('en') };
}

function warningOf(
  kind: Warning['kind'],
  about: string,
  count: number,
  people: number,
  said: Text,
): readonly Warning[] {
  const who = releasableCount(count, people);
  return who === undefined ? [] : [{ kind, about, text: { sv: `${who.sv} ${said.sv}`, en: `${who.en} ${said.en}` } }];
}

function substitution({ sampling, variant: { assessment } }: EvaluatedGroup): readonly Warning[] {
  return warningOf('substitution', assessment.id, sampling.substituted, sampling.people, {
    sv: 'har bytt en offentlig försörjning mot en annan. Den enes vinst är då den andres kostnad; samhällets vinst kommer bara från resurserna.',
    en: "have moved from one public support to another. One payer's gain is then another's loss; society gains only from resources.",
  });
}

function pensionAge({ sampling, result: { settings }, variant: { assessment } }: EvaluatedGroup): readonly Warning[] {
  const limit = ageOfOtherTax(settings);
  return warningOf('age', assessment.id, sampling.older, sampling.people, {
    sv: `har fyllt ${formatNumber(limit, 'sv')} år vid årets början. Skattereglerna för den åldern ingår inte, så deras skatt blir för hög.`,
    en: `were ${formatNumber(limit, 'en')} or older at the start of the year. The tax rules of that age are not included, so their tax is too high.`,
  });
}

/** What people are paid outside the limits of the law, or passes one of them within the year; of a large table only some are looked through. */
function limits({ sampling, variant: { assessment } }: EvaluatedGroup): readonly Warning[] {
  const { all, people } = sampling.limits;
  const isSome = people < sampling.people;
  const some = {
    sv: isSome ? ` Genomgångna: ${formatNumber(people, 'sv')} av ${formatNumber(sampling.people, 'sv')}.` : '',
    en: isSome ? ` Looked through: ${formatNumber(people, 'en')} of ${formatNumber(sampling.people, 'en')}.` : '',
  };
  return all.flatMap(({ count, said }) =>
    warningOf('limit', assessment.id, count, people, { sv: `${said.sv}${some.sv}`, en: `${said.en}${some.en}` }),
  );
}

function windows({ people }: Cohort, { variant: { assessment } }: EvaluatedGroup): readonly Warning[] {
  const count = people.filter(({ before, after }) => before.window !== after.window).length;
  return warningOf('window', assessment.id, count, people.length, {
    sv: 'är följda olika länge före och efter. Omräkningen till tolv månader antar att resten av året var som den tid som är följd.',
    en: 'were followed for different lengths of time before and after. Moving them to twelve months assumes that the rest of the year was like the time that was followed.',
  });
}

const monthlyColumns = [
  ['work', 'wage', 'wage'],
  ['support', 'support amount', 'support'],
] as const;

/** Columns with amounts that are unusual for a month. Neither whose nor how many nor how much: it may be one person's. */
function unusualAmounts({ people, settings }: Cohort, { variant: { assessment } }: EvaluatedGroup): readonly Warning[] {
  const isUnusual = isUnusualIn(settings.context);
  const places = monthlyColumns.flatMap(([part, id, of]) => {
    const isFound = people.some((person) =>
      sides.some((side) =>
        person[side].items.some(
          ({ part: own, values: { [id]: value }, missing }) =>
            own === part && typeof value === 'number' && !missing.includes(id) && isUnusual(of, value),
        ),
      ),
    );
    return isFound ? [{ sv: `kolumnen ${columnById.get(id)?.sv ?? id}`, en: `the column ${id}` }] : [];
  });
  return unusualWarning(assessment.id, places);
}

/** Too few people for a sample; fewer than five are refused when they are read. */
function smallGroup({
  sampling: { people },
  result: {
    settings: { context },
  },
  variant: { assessment },
}: EvaluatedGroup): readonly Warning[] {
  const least = uncertaintySetting(context.parameters, 'minimum-sample', context.date).value;
  if (people >= least) return [];
  const number = (language: Language): string => formatNumber(people, language);
  const text = {
    sv: `Resultatet bygger på ${number('sv')} personer. Så få säger lite om andra: ingen slump i urvalet räknas, och inget räknas upp.`,
    en: `The result rests on ${number('en')} people. So few say little of others: no chance in the choice of them is counted, and nothing is scaled up.`,
  };
  return [{ kind: 'small-group', about: assessment.id, text }];
}

/** That one person carries most of what a subject's change is made of: the total is then nearly that person's own. */
function concentration({ sampling, variant: { assessment } }: EvaluatedGroup): readonly Warning[] {
  const carried = sampling.carriedByOne(releasedSubjects(assessment));
  if (carried.length === 0) return [];
  const names = (language: Language): string =>
    carried.map((subject) => subjectLabels[subject][language].toLowerCase()).join(', ');
  const text = {
    sv: `En enda person står för mer än hälften av förändringen för: ${names('sv')}. Summan säger då mest om den personen och lite om de andra.`,
    en: `One single person makes more than half of the change for: ${names('en')}. The total then tells mostly of that person, and little of the others.`,
  };
  return [{ kind: 'concentration', about: assessment.id, text }];
}

/** The parts that weak prices carry: a price moves nothing but what it is the price of. */
function weakPrices(
  {
    result: {
      settings: { context },
    },
    variant: { releasedAccounts },
  }: EvaluatedGroup,
  society: number,
): readonly CarriedPart[] {
  const { prices, priceYear, parameters } = context;
  return [...releasedAccounts].flatMap(([account, amount]): readonly CarriedPart[] => {
    if (!prices.unitCosts.has(account)) return [];
    const {
      label,
      original: { grade },
    } = lookUpPrice(prices, account, priceYear, parameters);
    return weak.includes(grade) ? [{ name: priceName(label), grade, share: amount / society }] : [];
  });
}

/** The parts that all weak inputs carry, by moving each to both sides. */
function weakParts(model: UncertainModel, society: number): readonly CarriedPart[] {
  const inputs = model.inputs.filter((input) => varies(input) && weak.includes(input.grade) && input.base !== 0);
  if (inputs.length === 0) return [];
  const points = inputs.flatMap(({ id, base }) => [1 - step, 1 + step].map((factor) => new Map([[id, base * factor]])));
  const moved = figuresAt(model, points).column('income.society');
  return inputs.map(({ label, grade }, place) => ({
    name: label,
    grade,
    ...carriedBy(society, moved[2 * place] ?? society, moved[2 * place + 1] ?? society),
  }));
}

/**
 * Warnings that the model gives by itself of a table of people. Nothing in them is of fewer than five.
 * @param model what the figures are worked out anew with, of inputs that may be released; without it only prices are looked at for weakness
 * @param isCompared whether a comparison group says what would have happened anyway
 */
export function cohortWarnings(
  cohort: Cohort,
  group: EvaluatedGroup,
  model: UncertainModel | undefined,
  isCompared: boolean,
): readonly Warning[] {
  const { basis, id } = group.variant.assessment;
  const society = basis.income.society?.value ?? 0;
  const parts = society === 0 ? [] : model === undefined ? weakPrices(group, society) : weakParts(model, society);
  return [
    ...evidenceWarnings(cohort.settings, isCompared),
    ...warningsOfSettings(cohort.settings, basis.potential === undefined),
    ...estimatedWarning(cohort.settings, group.sampling.estimated),
    ...limits(group),
    ...unusualAmounts(cohort, group),
    ...smallGroup(group),
    ...concentration(group),
    ...windows(cohort, group),
    ...substitution(group),
    ...pensionAge(group),
    ...warningsOfParts(parts, undefined, id),
  ];
}
