import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';
import {
  problemsIn,
  type Told,
  toldOf,
  withJob,
  withKeys,
  withResource,
  withStatedChange,
  withSupports,
  withTypeCase,
  wrongLanguage,
} from './testing/bad-input.ts';

type Bad = readonly [name: string, input: unknown, ...told: readonly Told[]];

/** Entries that contradict each other, that lack what they need, or that nothing reads. */
const inputs: readonly Bad[] = [
  [
    'an own parameter without value',
    withKeys({ parameters: [{ id: 'employer.contribution.total', source: 'Prov' }] }),
    [
      'parameters[0].value',
      'missing-key',
      '',
      'nyckeln value, eller schedule för en skala',
      'the key value, or schedule for a schedule',
      'value: 31.42 %',
    ],
  ],
  [
    'an own parameter that is both a number and a schedule, and one with pieces that do not rise',
    withKeys({
      parameters: [
        {
          id: 'employer.contribution.total',
          value: '30 %',
          schedule: [{ above: 0, base: 0, slope: 0 }],
          source: 'Prov',
        },
        {
          id: 'income-tax.general-earned-credit',
          schedule: [
            { above: 5, base: 0, slope: 0 },
            { above: 5, base: 0, slope: 1 },
          ],
          source: 'Prov',
        },
      ],
    }),
    [
      'parameters[0].schedule',
      'inconsistent',
      'value + schedule',
      'antingen value eller schedule, inte båda',
      'either value or schedule, not both',
      '[{ above: 0, base: 0, slope: 0.2 }, { above: 2.5, base: 0.5, slope: 0 }]',
    ],
    [
      'parameters[1].schedule',
      'inconsistent',
      '5, 5',
      'stigande värden på above',
      'rising values of above',
      '[{ above: 0, base: 0, slope: 0.2 }, { above: 2.5, base: 0.5, slope: 0 }]',
    ],
  ],
  [
    'a distribution whose ends are the wrong way round',
    { ...withKeys({}), uncertainty: { distributions: { care: { kind: 'triangular', least: 5, mode: 2, most: 1 } } } },
    [
      'uncertainty.distributions.care.most',
      'out-of-range',
      '1',
      'ett tal större än least (5)',
      'a number above least (5)',
      'most: 6',
    ],
  ],
  [
    'a kind of distribution that does not exist',
    { ...withKeys({}), uncertainty: { distributions: { care: { kind: 'triangle', least: 1, mode: 2, most: 3 } } } },
    [
      'uncertainty.distributions.care.kind',
      'unknown-choice',
      'triangle',
      'fixed, uniform, triangular, pert, normal, beta, gamma eller empirical',
      'fixed, uniform, triangular, pert, normal, beta, gamma or empirical',
      'triangular',
    ],
  ],
  [
    'the same support in 8 + 6 months',
    withSupports(
      { kind: 'sickness-benefit', amount: '15000 SEK/month', months: 8 },
      { kind: 'sickness-benefit', amount: '15000 SEK/month', months: 6 },
    ),
    [
      'typeCases[0].before.supports',
      'inconsistent',
      '8 + 6 = 14',
      'högst 12 månader sammanlagt med samma stöd, räknat i heltid (sickness-benefit)',
      'at most 12 months in total of the same support, counted in full time (sickness-benefit)',
      'months: 6',
    ],
  ],
  [
    'a compensation that is paid out while it is dormant (SFB 36 kap. 13 and 18 §§)',
    withSupports({ kind: 'sickness-compensation' }, { kind: 'dormant-compensation', months: 6 }),
    [
      'typeCases[0].before.supports',
      'inconsistent',
      '12 + 6 = 18',
      'högst 12 månader sammanlagt med sjukersättning, aktivitetsersättning och vilande ersättning, räknat i heltid: den del som är vilande (extent) betalas inte ut samtidigt',
      'at most 12 months in total of sickness, activity and dormant compensation, counted in full time: the part that is dormant (extent) is not paid out at the same time',
      'months: 6',
    ],
  ],
  [
    'more sick days than the months in the job have working days',
    withTypeCase({ before: { work: [{ wage: '26000 SEK/month', months: 1, sickDays: 40, sickPeriods: 4 }] } }),
    [
      'typeCases[0].before.work[0].sickDays',
      'inconsistent',
      'sickDays: 40, months: 1',
      'högst de 22 arbetsdagar som månaderna i arbetet har',
      'at most the 22 working days that the months in the job have',
      'sickDays: 10',
    ],
  ],
  [
    'more weeks of studies than the months have (52 weeks in twelve)',
    withSupports({ kind: 'student-finance', weeks: 40, months: 3 }),
    [
      'typeCases[0].before.supports[0].weeks',
      'inconsistent',
      'weeks: 40, months: 3',
      'högst de 13 veckor som månaderna har; utan months följer de av veckorna',
      'at most the 13 weeks that the months have; without months they follow from the weeks',
      'weeks: 13',
    ],
  ],
  [
    'work and sickness benefit in 8 + 6 months',
    withTypeCase({
      after: {
        work: [{ wage: '19000 SEK/month', months: 8 }],
        supports: [{ kind: 'sickness-benefit', amount: '15000 SEK/month', months: 6 }],
      },
    }),
    [
      'typeCases[0].after',
      'inconsistent',
      '8 + 6 = 14',
      'högst 12 månader sammanlagt med arbete och stöd, räknat i heltid; det som pågår samtidigt märks concurrent: true',
      'at most 12 months in total of work and supports, counted in full time; what goes on at the same time is marked concurrent: true',
      'months: 6',
    ],
  ],
  [
    'three jobs of half time all year',
    withTypeCase({ after: { work: Array.from({ length: 3 }, () => ({ wage: '19000 SEK/month', extent: '50 %' })) } }),
    [
      'typeCases[0].after',
      'inconsistent',
      '6 + 6 + 6 = 18',
      'högst 12 månader sammanlagt med arbete och stöd, räknat i heltid; det som pågår samtidigt märks concurrent: true',
      'at most 12 months in total of work and supports, counted in full time; what goes on at the same time is marked concurrent: true',
      'months: 6',
    ],
  ],
  [
    'stated and needs-tested assistance together',
    {
      ...withTypeCase({
        person: { housingCost: '5600 SEK/month' },
        before: {
          supports: [
            { kind: 'social-assistance', amount: '10000 SEK/month', months: 6 },
            { kind: 'social-assistance', months: 6 },
          ],
        },
      }),
    },
    [
      'typeCases[0].before.supports',
      'inconsistent',
      'social-assistance',
      'antingen angivna belopp eller behovsprövning, inte båda',
      'either stated amounts or needs-testing, not both',
      '{ kind: social-assistance, amount: 10000 SEK/month, months: 12 }',
    ],
  ],
  [
    'needs-tested assistance without housing cost',
    withSupports({ kind: 'social-assistance' }),
    [
      'typeCases[0].before.supports[0].amount',
      'missing-key',
      '',
      'ett angivet belopp i amount, eller personens boendekostnad i person.housingCost, som stödet räknas fram av',
      "a stated amount, or the person's housing cost in person.housingCost, which the support is worked out from",
      'person: { housingCost: 5600 SEK/month }',
    ],
  ],
  [
    'needs-tested housing supplement without housing cost',
    withSupports({ kind: 'housing-supplement' }, { kind: 'sickness-compensation' }),
    [
      'typeCases[0].before.supports[0].amount',
      'missing-key',
      '',
      'ett angivet belopp i amount, eller personens boendekostnad i person.housingCost, som stödet räknas fram av',
      "a stated amount, or the person's housing cost in person.housingCost, which the support is worked out from",
      'person: { housingCost: 5600 SEK/month }',
    ],
  ],
  [
    'housing allowance without amount or housing cost',
    withTypeCase({ person: { age: 25 }, before: { supports: [{ kind: 'housing-allowance' }] } }),
    [
      'typeCases[0].before.supports[0].amount',
      'missing-key',
      '',
      'ett angivet belopp i amount, eller personens boendekostnad i person.housingCost, som stödet räknas fram av',
      "a stated amount, or the person's housing cost in person.housingCost, which the support is worked out from",
      'person: { housingCost: 5600 SEK/month }',
    ],
  ],
  [
    // Socialförsäkringsbalken 101 kap. 3 §
    'housing supplement without sickness or activity compensation',
    withTypeCase({ person: { housingCost: '8000 SEK/month' }, before: { supports: [{ kind: 'housing-supplement' }] } }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'housing-supplement',
      'sjukersättning eller aktivitetsersättning i samma läge, som bostadstillägget hör till; det som betalades anges annars i amount',
      'sickness or activity compensation in the same situation, which the housing supplement belongs to; what was paid is otherwise stated in amount',
      '{ kind: sickness-compensation }',
    ],
  ],
  [
    // Socialförsäkringsbalken 103 c kap. 4 §
    'residence supplement without sickness benefit or rehabilitation allowance',
    withTypeCase({
      person: { housingCost: '8000 SEK/month' },
      before: { supports: [{ kind: 'residence-supplement' }] },
    }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'residence-supplement',
      'sjukpenning eller rehabiliteringspenning i samma läge, som boendetillägget hör till, och inget bostadstillägg; det som betalades anges annars i amount',
      'sickness benefit or rehabilitation allowance in the same situation, which the residence supplement belongs to, and no housing supplement; what was paid is otherwise stated in amount',
      '{ kind: sickness-benefit, qualifyingIncome: 300000 SEK/year }',
    ],
  ],
  [
    // Förordningen (2022:807) 8 §: 7 374 × 76 200 / 74 300
    'establishment job at an ordinary wage',
    {
      ...withTypeCase({
        before: {
          work: [{ wage: '23000 SEK/month' }],
          supports: [{ kind: 'establishment-job', referenceWage: '24000 SEK/month' }],
        },
      }),
      date: '2024-01-01',
    },
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'establishment-job',
      'ett arbete i samma läge med högst lönen i ett etableringsjobb, 7563 kr i månaden 2024; det som betalades anges annars i amount',
      'a job in the same situation with at most the wage of an establishment job, SEK 7563 a month in 2024; what was paid is otherwise stated in amount',
      'work: [{ wage: 7563 SEK/month }]',
    ],
  ],
  [
    // Lagen (1991:1047) 7 §: fourteen days in a spell
    'eleven sick days in one spell',
    withTypeCase({ before: { work: [{ wage: '26000 SEK/month', sickDays: 11 }] } }),
    [
      'typeCases[0].before.work[0].sickDays',
      'inconsistent',
      'sickDays: 11, sickPeriods: 1',
      'högst 10 arbetsdagar i varje sjukperiod, som arbetsgivaren betalar sjuklön för; därefter lämnas sjukpenning (sickness-benefit)',
      'at most 10 working days in each spell, which the employer pays sick pay for; after them there is sickness benefit (sickness-benefit)',
      'sickPeriods: 2',
    ],
  ],
  [
    // Socialförsäkringsbalken 96 kap. 4 och 11 §§
    'housing allowance at 29 without children',
    withTypeCase({
      person: { age: 29, housingCost: '8000 SEK/month' },
      before: { supports: [{ kind: 'housing-allowance' }] },
    }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'housing-allowance',
      'barn under 18 år i person.children eller en ålder under 29 i person.age, som bostadsbidraget lämnas för; det som betalades anges annars i amount',
      'children under 18 in person.children, or an age below 29 in person.age, which housing allowance is given for; what was paid is otherwise stated in amount',
      'person: { children: [4, 9] }',
    ],
  ],
  [
    // Socialförsäkringsbalken 15 kap. 2 §
    'child allowance without children under 16',
    withTypeCase({ person: { children: [17] }, before: { supports: [{ kind: 'child-allowance' }] } }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'child-allowance',
      'barn under 16 år i person.children, som barnbidraget lämnas för; det som betalades anges annars i amount',
      'children under 16 in person.children, whom child allowance is given for; what was paid is otherwise stated in amount',
      'person: { children: [4, 9] }',
    ],
  ],
  [
    // Socialförsäkringsbalken 18 kap. 2 och 13 §§
    'maintenance support without children under 18',
    withTypeCase({ person: { children: [18] }, before: { supports: [{ kind: 'maintenance-support' }] } }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'maintenance-support',
      'barn under 18 år i person.children, som underhållsstödet lämnas för; det som betalades anges annars i amount',
      'children under 18 in person.children, whom maintenance support is given for; what was paid is otherwise stated in amount',
      'person: { children: [4, 9] }',
    ],
  ],
  [
    // Socialförsäkringsbalken 33 kap. 18 §: 19–29 years
    'activity compensation at 40',
    withTypeCase({ person: { age: 40 }, before: { supports: [{ kind: 'activity-compensation' }] } }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'activity-compensation, person.age: 40',
      'aktivitetsersättning lämnas till och med 29 års ålder; det som betalades anges annars i amount',
      'activity compensation is given up to the age of 29; what was paid is otherwise stated in amount',
      'person: { age: 25 }',
    ],
  ],
  [
    // Förordningen (2017:819) 2 kap. 10 §: from 18, not yet 25
    'development allowance when no age is stated',
    withSupports({ kind: 'development-allowance', level: 'with-upper-secondary' }),
    [
      'typeCases[0].before.supports[0]',
      'inconsistent',
      'development-allowance, person.age: ?',
      'utvecklingsersättning lämnas från 18 års ålder till 25; det som betalades anges annars i amount',
      'development allowance is given from the age of 18 to 25; what was paid is otherwise stated in amount',
      'person: { age: 20 }',
    ],
  ],
  [
    // Lagen (1997:238) 22 §: 300 days
    'unemployment benefit with all days used',
    withSupports({ kind: 'unemployment-benefit', previousWage: '25000 SEK/month', daysUsed: 300 }),
    [
      'typeCases[0].before.supports[0].daysUsed',
      'inconsistent',
      'daysUsed: 300',
      'färre använda dagar än de 300 som a-kassan räcker; därefter lämnas aktivitetsstöd (activity-support)',
      'fewer used days than the 300 that unemployment benefit lasts; after them there is activity support (activity-support)',
      '{ kind: activity-support, previousWage: 25000 SEK/month, daysUsed: 300 }',
    ],
  ],
  [
    'sickness benefit without amount or income',
    withSupports({ kind: 'sickness-benefit' }),
    [
      'typeCases[0].before.supports[0].qualifyingIncome',
      'missing-key',
      '',
      'nyckeln qualifyingIncome, som sjukpenning räknas fram av, eller ett angivet belopp i amount',
      'the key qualifyingIncome, which sickness benefit is worked out from, or a stated amount',
      'qualifyingIncome: 300000 SEK/year',
    ],
  ],
  [
    'unemployment benefit without amount or previous wage',
    withSupports({ kind: 'unemployment-benefit' }),
    [
      'typeCases[0].before.supports[0].previousWage',
      'missing-key',
      '',
      'nyckeln previousWage, som arbetslöshetsersättning räknas fram av, eller ett angivet belopp i amount',
      'the key previousWage, which unemployment benefit is worked out from, or a stated amount',
      'previousWage: 25000 SEK/month',
    ],
  ],
  [
    'development allowance without level',
    withTypeCase({ person: { age: 20 }, before: { supports: [{ kind: 'development-allowance' }] } }),
    [
      'typeCases[0].before.supports[0].level',
      'missing-key',
      '',
      'nyckeln level, som utvecklingsersättning räknas fram av, eller ett angivet belopp i amount',
      'the key level, which development allowance is worked out from, or a stated amount',
      'level: with-upper-secondary',
    ],
  ],
  [
    'student finance without weeks',
    withSupports({ kind: 'student-finance' }),
    [
      'typeCases[0].before.supports[0].weeks',
      'missing-key',
      '',
      'nyckeln weeks, som studiemedel räknas fram av, eller ett angivet belopp i grant eller loan',
      'the key weeks, which student finance is worked out from, or a stated grant or loan',
      'weeks: 40',
    ],
  ],
  [
    'a field that the support does not read',
    withSupports({ kind: 'activity-support', weeks: 40 }),
    [
      'typeCases[0].before.supports[0].weeks',
      'unknown-key',
      'weeks',
      'någon av nycklarna kind, amount, months, extent, concurrent, level, dayAmount, previousWage eller daysUsed',
      'one of the keys kind, amount, months, extent, concurrent, level, dayAmount, previousWage or daysUsed',
      'months',
    ],
  ],
  [
    'a field that a stated amount leaves unread',
    withSupports({ kind: 'sickness-benefit', amount: '15000 SEK/month', qualifyingIncome: '300000 SEK/year' }),
    [
      'typeCases[0].before.supports[0].qualifyingIncome',
      'unknown-key',
      'qualifyingIncome',
      'någon av nycklarna kind, amount, months, extent eller concurrent',
      'one of the keys kind, amount, months, extent or concurrent',
      'months',
    ],
  ],
  [
    'an amount of student finance, which is grant and loan',
    withSupports({ kind: 'student-finance', weeks: 40, amount: '10000 SEK/month' }),
    [
      'typeCases[0].before.supports[0].amount',
      'unknown-key',
      'amount',
      'någon av nycklarna kind, months, extent, concurrent, level, weeks, loanShare, grant, loan eller additionalLoan',
      'one of the keys kind, months, extent, concurrent, level, weeks, loanShare, grant, loan or additionalLoan',
      'months',
    ],
  ],
  [
    'a field that the subsidy does not read',
    withJob({ subsidy: { kind: 'new-start-job', share: '50 %' } }),
    [
      'typeCases[0].after.work[0].subsidy.share',
      'unknown-key',
      'share',
      'någon av nycklarna kind, monthsWithoutWork, newcomer eller amount',
      'one of the keys kind, monthsWithoutWork, newcomer or amount',
      'kind',
    ],
  ],
  [
    'a field that a stated subsidy leaves unread',
    withJob({ subsidy: { kind: 'wage-grant', share: '50 %', amount: '100000 SEK/year' } }),
    [
      'typeCases[0].after.work[0].subsidy.share',
      'unknown-key',
      'share',
      'någon av nycklarna kind eller amount',
      'one of the keys kind or amount',
      'kind',
    ],
  ],
  [
    'a resource without anything',
    withResource({}),
    [
      'typeCases[0].before.resources[0].item',
      'missing-key',
      '',
      'nyckeln item med en resurs ur prislistan, eller actor och amount',
      'the key item with a resource of the price list, or actor and amount',
      'item: gp-visit',
    ],
  ],
  [
    'a resource without amount',
    withResource({ actor: 'region' }),
    [
      'typeCases[0].before.resources[0].amount',
      'missing-key',
      '',
      'nyckeln amount',
      'the key amount',
      'amount: 30000 SEK/year',
    ],
  ],
  [
    'a resource without actor',
    withResource({ amount: '30000 SEK/year' }),
    [
      'typeCases[0].before.resources[0].actor',
      'missing-key',
      '',
      'nyckeln actor',
      'the key actor',
      'actor: municipality',
    ],
  ],
  [
    'a resource with both item and amount',
    withResource({ item: 'gp-visit', amount: '30000 SEK/year' }),
    [
      'typeCases[0].before.resources[0].amount',
      'unknown-key',
      'amount',
      'någon av nycklarna item, quantity, patientFee, actor, description eller medicine',
      'one of the keys item, quantity, patientFee, actor, description or medicine',
      'quantity: 5',
    ],
  ],
  [
    'a stated resource with quantity and fee',
    withResource({ actor: 'region', amount: '30000 SEK/year', quantity: 3, patientFee: '200 SEK/unit' }),
    [
      'typeCases[0].before.resources[0].quantity',
      'unknown-key',
      'quantity',
      'någon av nycklarna actor, description, amount eller medicine',
      'one of the keys actor, description, amount or medicine',
      'amount: 30000 SEK/year',
    ],
    [
      'typeCases[0].before.resources[0].patientFee',
      'unknown-key',
      'patientFee',
      'någon av nycklarna actor, description, amount eller medicine',
      'one of the keys actor, description, amount or medicine',
      'amount: 30000 SEK/year',
    ],
  ],
  [
    'type cases and a stated change',
    withKeys({ statedChange: { participants: 81, society: '2645000 SEK/year' } }),
    [
      'statedChange',
      'inconsistent',
      'typeCases + statedChange',
      'antingen typfall eller en angiven förändring, inte båda',
      'either type cases or a stated change, not both',
      'statedChange: { participants: 81, society: 2645000 SEK/year }',
    ],
  ],
  [
    'a stated change that states nothing',
    withStatedChange({ participants: 81 }),
    [
      'statedChange.society',
      'missing-key',
      '',
      'nyckeln society eller actors, alltså den förändring som anges',
      'the key society or actors, which is the change that is stated',
      'society: 2645000 SEK/year',
    ],
  ],
  [
    'a remainder of nothing, on an actor that is stated',
    withStatedChange({ participants: 19, actors: { region: '2188116 SEK/year' }, remainder: 'region' }),
    [
      'statedChange.society',
      'missing-key',
      '',
      'nyckeln society, som resten (remainder) räknas från',
      'the key society, which the remainder is counted from',
      'society: 3600000 SEK/year',
    ],
    [
      'statedChange.remainder',
      'inconsistent',
      'region',
      'en aktör utan angivet belopp under actors',
      'an actor without a stated amount under actors',
      'remainder: participant',
    ],
  ],
  [
    'an intervention for other people than the cohort',
    { ...withTypeCase({ participants: 63 }), intervention: { cost: '2200000 SEK', participants: 81 } },
    [
      'intervention.participants',
      'inconsistent',
      '81',
      'samma antal som förändringen gäller, 63; ett belopp per person delas med de personer som totalen gäller',
      'the same number as the change is for, 63; a per-head figure divides by the people its total covers',
      'participants: 63',
    ],
  ],
  [
    'an intervention for other people than the stated change',
    withStatedChange(
      { participants: 63, society: '2645000 SEK/year' },
      { intervention: { cost: '2200000 SEK', participants: 81 } },
    ),
    [
      'intervention.participants',
      'inconsistent',
      '81',
      'samma antal som förändringen gäller, 63; ett belopp per person delas med de personer som totalen gäller',
      'the same number as the change is for, 63; a per-head figure divides by the people its total covers',
      'participants: 63',
    ],
  ],
  [
    'weights on some type cases only',
    withKeys({
      typeCases: ['a', 'b'].map((id, index) => ({
        id,
        name: id,
        before: {},
        after: {},
        ...(index === 0 && { participants: 12 }),
      })),
    }),
    [
      'typeCases',
      'inconsistent',
      'participants: 12, –',
      'antal deltagare (participants) för alla typfall eller för inget',
      'a number of participants for all type cases or for none',
      'participants: 12',
    ],
  ],
  [
    'financing that is not 100 % together',
    withKeys({
      intervention: { cost: '2200000 SEK', participants: 19, financing: { region: '50 %', municipality: '25 %' } },
    }),
    [
      'intervention.financing',
      'inconsistent',
      '75 %',
      'andelar som tillsammans blir 100 %',
      'shares that add up to 100 %',
      'financing: { social-insurance: 50 %, region: 25 %, municipality: 25 % }',
    ],
  ],
  [
    'two type cases with one id',
    withKeys({ typeCases: ['A', 'B'].map((name) => ({ id: 'work', name, before: {}, after: {} })) }),
    [
      'typeCases[1].id',
      'inconsistent',
      'work',
      'ett eget id för varje typfall, inte cohort eller stated',
      'an id of its own for each type case, not cohort or stated',
      'id: work-2',
    ],
  ],
  [
    'a type case named as the whole cohort',
    withTypeCase({ id: 'cohort' }),
    [
      'typeCases[0].id',
      'inconsistent',
      'cohort',
      'ett eget id för varje typfall, inte cohort eller stated',
      'an id of its own for each type case, not cohort or stated',
      'id: cohort-2',
    ],
  ],
];

for (const [name, input, ...expected] of inputs) {
  test(name, () => {
    const problems = problemsIn(() => readCase(input));
    expect(problems.map(toldOf)).toEqual(expected);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
}

test('a tolerance is in the unit of its figure', () => {
  const within = (value: string, absolute: string | number): unknown =>
    withKeys({ published: [{ figure: 'income.society', value, tolerance: { absolute } }] });
  for (const absolute of ['1000 SEK', '1000 SEK/year', '1 000 kr/år'])
    expect(() => readCase(within('459000 SEK/year', absolute))).not.toThrow();
  expect(problemsIn(() => readCase(within('459000 SEK', '1000 SEK/year')))).toMatchObject([
    { kind: 'wrong-unit', path: 'published[0].tolerance.absolute' },
  ]);
  expect(problemsIn(() => readCase(within('459000 SEK/year', 1000)))).toMatchObject([
    { kind: 'wrong-unit', path: 'published[0].tolerance.absolute' },
  ]);
});
