import { actors as everyActor } from '../ledger/actor.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkWiderEffects } from './check-wider-effects.ts';
import { checkAppraisal } from './check-appraisal.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkYears } from './check-years.ts';
import { type CaseUnit, exampleFor, largestValue, quantityText } from './quantity.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

const slack = 1e-6;
/** Names of results that are not of one type case. */
const reserved: readonly string[] = ['cohort', 'stated'];

/** A case evaluates something: type cases, or a change that is stated, or the cost of an intervention. */
function checkSubject(file: CaseFile, faults: Faults): void {
  const { typeCases, statedChange, intervention } = file;
  if (typeCases === undefined && statedChange === undefined && intervention === undefined) {
    faults.add('typeCases', {
      kind: 'missing-key',
      found: undefined,
      key: 'typeCases',
      alternatives: { of: 'beside', keys: ['statedChange', 'intervention'] },
      expected: {
        sv: 'nyckeln typeCases eller statedChange, det som ska räknas, eller intervention, insatsen som en tabell med deltagare hör till',
        en: 'the key typeCases or statedChange, what is to be evaluated, or intervention, which a table of people belongs to',
      },
      example:
        'typeCases: [{ name: Arbete, before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }, after: { work: [{ wage: 19000 SEK/month }] } }]',
    });
  }
  if (typeCases !== undefined && statedChange !== undefined) {
    faults.add('statedChange', {
      kind: 'inconsistent',
      found: 'typeCases + statedChange',
      expected: {
        sv: 'antingen typfall eller en angiven förändring, inte båda',
        en: 'either type cases or a stated change, not both',
      },
      example: 'statedChange: { participants: 81, society: 2645000 SEK/year }',
    });
  }
}

function checkStatedChange({ statedChange }: CaseFile, faults: Faults): void {
  if (statedChange === undefined) return;
  const { society, actors = {}, remainder } = statedChange;
  if (society === undefined && Object.keys(actors).length === 0) {
    faults.add('statedChange.society', {
      kind: 'missing-key',
      found: undefined,
      key: 'society',
      alternatives: { of: 'beside', keys: ['actors'] },
      expected: {
        sv: 'nyckeln society eller actors, alltså den förändring som anges',
        en: 'the key society or actors, which is the change that is stated',
      },
      example: 'society: 2645000 SEK/year',
    });
  } else if (remainder !== undefined && society === undefined) {
    faults.add('statedChange.society', {
      kind: 'missing-key',
      found: undefined,
      key: 'society',
      expected: {
        sv: 'nyckeln society, som resten (remainder) räknas från',
        en: 'the key society, which the remainder is counted from',
      },
      example: 'society: 3600000 SEK/year',
    });
  }
  if (society !== undefined && everyActor.every((actor) => Object.hasOwn(actors, actor))) {
    faults.add('statedChange.society', {
      kind: 'inconsistent',
      found: 'society + actors',
      expected: {
        sv: 'ingen egen siffra för samhället när alla sju aktörer anges, för då är samhället deras summa',
        en: 'no figure of its own for society when all seven actors are stated, since society is then their sum',
      },
      example: 'actors: { municipality: 4200000 SEK/year }, remainder: participant',
    });
  }
  if (remainder !== undefined && Object.hasOwn(actors, remainder)) {
    faults.add('statedChange.remainder', {
      kind: 'inconsistent',
      found: remainder,
      expected: {
        sv: 'en aktör utan angivet belopp under actors',
        en: 'an actor without a stated amount under actors',
      },
      example: 'remainder: participant',
    });
  }
}

/** Those who reached an outcome and those for whom nothing changed; undefined without a programme. */
function peopleOfProgramme({ programme }: CaseFile): number | undefined {
  return programme && Object.values(programme.outcomes).reduce((sum, one) => sum + one, programme.noChange ?? 0);
}

/** A programme's outcomes are type cases that say nothing themselves of how many they stand for. */
function checkProgramme({ programme, typeCases = [] }: CaseFile, faults: Faults): void {
  if (programme === undefined) return;
  const ids = typeCases.flatMap(({ id }) => id ?? []);
  const outcomes = Object.keys(programme.outcomes);
  if (outcomes.length === 0) {
    const expected = {
      sv: 'minst ett utfall: id för ett typfall och hur många som nådde det',
      en: 'at least one outcome: the id of a type case and how many reached it',
    };
    faults.add('programme.outcomes', {
      kind: 'missing-key',
      found: undefined,
      key: ids[0] ?? 'work',
      expected,
      example: `outcomes: { ${ids[0] ?? 'work'}: 12 }`,
    });
  }
  for (const outcome of outcomes) {
    if (ids.includes(outcome)) continue;
    const expected = {
      sv: 'id för ett typfall, som typfallet själv har under id',
      en: 'the id of a type case, which the type case has under id',
    };
    const example = nearestName(outcome, ids) ?? ids[0] ?? 'id: work';
    faults.add(`programme.outcomes.${outcome}`, {
      kind: 'unknown-choice',
      found: outcome,
      choices: ids,
      expected: ids.length > 0 ? undefined : expected,
      example,
    });
  }
  for (const [place, people] of [
    ...Object.entries(programme.outcomes).map(([id, one]) => [`outcomes.${id}`, one] as const),
    ['noChange', programme.noChange ?? 0] as const,
  ]) {
    if (Number.isInteger(people)) continue;
    const expected = { sv: 'ett helt antal personer', en: 'a whole number of people' };
    faults.add(`programme.${place}`, {
      kind: 'out-of-range',
      found: people,
      expected,
      example: String(Math.ceil(people)),
    });
  }
  const index = typeCases.findIndex(({ participants }) => participants !== undefined);
  if (index === -1) return;
  faults.add(`typeCases[${String(index)}].participants`, {
    kind: 'inconsistent',
    found: `participants: ${String(typeCases[index]?.participants ?? '')}, programme`,
    expected: {
      sv: 'antalen antingen under programme eller i typfallen, inte båda',
      en: 'the numbers either under programme or in the type cases, not both',
    },
    example: 'programme: { outcomes: { work: 12, studies: 5 }, noChange: 15 }',
  });
}

/** The people that the change is for, when the case says so. */
function checkPeople(file: CaseFile, faults: Faults): void {
  const weights = (file.typeCases ?? []).map((one) => one.participants);
  const weighted = weights.filter((weight) => weight !== undefined);
  if (weighted.length > 0 && weighted.length < weights.length) {
    faults.add('typeCases', {
      kind: 'inconsistent',
      found: `participants: ${weights.map((weight) => String(weight ?? '–')).join(', ')}`,
      expected: {
        sv: 'antal deltagare (participants) för alla typfall eller för inget',
        en: 'a number of participants for all type cases or for none',
      },
      example: 'participants: 12',
    });
    return;
  }
  const people =
    file.statedChange?.participants ??
    peopleOfProgramme(file) ??
    (weighted.length > 0 ? weighted.reduce((sum, one) => sum + one, 0) : undefined);
  const served = file.intervention?.participants;
  if (people === undefined || served === undefined || Math.abs(people - served) <= slack) return;
  faults.add('intervention.participants', {
    kind: 'inconsistent',
    found: String(served),
    expected: {
      sv: `samma antal som förändringen gäller, ${String(people)}; ett belopp per person delas med de personer som totalen gäller`,
      en: `the same number as the change is for, ${String(people)}; a per-head figure divides by the people its total covers`,
    },
    example: `participants: ${String(people)}`,
  });
}

function checkFinancing({ intervention }: CaseFile, resolver: Resolver, faults: Faults): void {
  const shares = Object.entries(intervention?.financing ?? {});
  if (intervention?.financing === undefined) return;
  const total = shares.reduce(
    (sum, [actor, share]) => sum + resolver.value(share, `intervention.financing.${actor}`).value,
    0,
  );
  if (Math.abs(total - 1) <= slack) return;
  faults.add('intervention.financing', {
    kind: 'inconsistent',
    found: `${String(Math.round(total * 10_000) / 100)} %`,
    expected: { sv: 'andelar som tillsammans blir 100 %', en: 'shares that add up to 100 %' },
    example: 'financing: { social-insurance: 50 %, region: 25 %, municipality: 25 % }',
  });
}

function checkIdentifiers({ typeCases = [], published = [] }: CaseFile, faults: Faults): void {
  const ids = typeCases.map((one) => one.id);
  for (const [index, id] of ids.entries()) {
    if (id === undefined || (ids.indexOf(id) === index && !reserved.includes(id))) continue;
    faults.add(`typeCases[${String(index)}].id`, {
      kind: 'inconsistent',
      found: id,
      expected: {
        sv: 'ett eget id för varje typfall, inte cohort eller stated',
        en: 'an id of its own for each type case, not cohort or stated',
      },
      example: `id: ${id}-2`,
    });
  }
  const known = ids.filter((id) => id !== undefined);
  for (const [index, { typeCase }] of published.entries()) {
    if (typeCase === undefined || known.includes(typeCase)) continue;
    const place = `published[${String(index)}].typeCase`;
    const example = nearestName(typeCase, known) ?? known[0] ?? 'id: work';
    const text = {
      sv: 'id för ett typfall, som typfallet själv har under id',
      en: 'the id of a type case, which the type case has under id',
    };
    faults.add(place, {
      kind: 'unknown-choice',
      found: typeCase,
      choices: known,
      expected: known.length > 0 ? undefined : text,
      example,
    });
  }
}

/** What is money is held within money, a yearly sum within one of the year if that is said, and the rest within a number. */
function checkTolerances({ published = [] }: CaseFile, resolver: Resolver, faults: Faults): void {
  for (const [index, { value, tolerance }] of published.entries()) {
    if (tolerance?.absolute === undefined) continue;
    const path = `published[${String(index)}]`;
    const { unit } = resolver.value(value, `${path}.value`);
    const own = resolver.value(tolerance.absolute, `${path}.tolerance.absolute`);
    const units: Readonly<Partial<Record<CaseUnit, readonly CaseUnit[]>>> = {
      'SEK/year': ['SEK', 'SEK/year'],
      SEK: ['SEK'],
    };
    const accepted = units[unit] ?? ['number', 'share'];
    if (accepted.includes(own.unit)) continue;
    faults.add(`${path}.tolerance.absolute`, {
      kind: 'wrong-unit',
      found: quantityText(own),
      units: accepted,
      example: exampleFor({ units: accepted, least: 0, most: largestValue }),
    });
  }
}

/** What the parts of a case say of each other. Faults are recorded. */
export function checkWhole(file: CaseFile, resolver: Resolver, faults: Faults): void {
  checkSubject(file, faults);
  checkStatedChange(file, faults);
  checkProgramme(file, faults);
  checkPeople(file, faults);
  checkFinancing(file, resolver, faults);
  checkIdentifiers(file, faults);
  checkTolerances(file, resolver, faults);
  checkOutcomes(file, faults);
  checkAppraisal(file, faults);
  checkYears(file, faults);
  checkWiderEffects(file, resolver, faults);
  checkEvidence(file, faults);
}
