import type { CaseUnit } from '../case/quantity.ts';
import { actorChoices, type Choices, householdChoices, levelChoices, periodChoices, sexChoices, subsidyChoices, supportChoices, yesNoChoices } from './choices.ts';

/** What a column tells of: the row, the person, the person's period, or one job, support or resource in it. */
export type ColumnPart = 'row' | 'person' | 'side' | 'work' | 'support' | 'resource';

export type CellKind =
  | { readonly is: 'text' }
  | { readonly is: 'choice'; readonly choices: Choices }
  | { readonly is: 'yes-no'; readonly choices: Choices }
  | { readonly is: 'number'; readonly unit: CaseUnit; readonly least: number; readonly most: number }
  | { readonly is: 'band'; readonly least: number; readonly most: number }
  | { readonly is: 'ages' }
  | { readonly is: 'date' }
  /** Resource of the price list, which a case may add to. */
  | { readonly is: 'resource' }
  /** Municipality of the catalogue, which a case may add to. */
  | { readonly is: 'municipality' };

export interface Column {
  /** The English header, which is also the column's name in the code. */
  readonly id: string;
  /** The Swedish header. */
  readonly sv: string;
  /** Other headers that are accepted. */
  readonly also: readonly string[];
  readonly part: ColumnPart;
  /** Place of the value in a type case of a case file, from the part on; undefined when it has none. */
  readonly field: string | undefined;
  readonly kind: CellKind;
  /** An empty cell is a missing value, and not a matter for the rules: when there is a job, a support or a resource on the row. */
  readonly isNeeded: boolean;
  /** Counted during the window, so that it is moved to twelve months with it. */
  readonly isOfWindow: boolean;
  readonly example: string;
}

const largestAmount = 10_000_000;
const largestCount = 10_000;

const text: CellKind = { is: 'text' };
const date: CellKind = { is: 'date' };
const yesNo: CellKind = { is: 'yes-no', choices: yesNoChoices };
const choice = (choices: Choices): CellKind => ({ is: 'choice', choices });
const sek = (unit: CaseUnit): CellKind => ({ is: 'number', unit, least: 0, most: largestAmount });
const share: CellKind = { is: 'number', unit: 'share', least: 0, most: 1 };
const number = (most: number, least = 0): CellKind => ({ is: 'number', unit: 'number', least, most });
const months = number(60);

type Traits = Partial<Pick<Column, 'also' | 'isNeeded' | 'isOfWindow'>>;

function column(part: ColumnPart, id: string, sv: string, field: string | undefined, kind: CellKind, example: string, traits: Traits = {}): Column {
  return { id, sv, also: [], part, field, kind, isNeeded: false, isOfWindow: false, example, ...traits };
}

const needed = { isNeeded: true };
const ofWindow = { isOfWindow: true };

/** Every column of a cohort table but those that are named after a resource of the price list. */
export const columns: readonly Column[] = [
  column('row', 'person', 'deltagare', undefined, text, 'P001', { also: ['pseudonym', 'löpnummer', 'participant'] }),
  column('row', 'period', 'tidpunkt', undefined, choice(periodChoices), 'före'),
  column('row', 'part', 'del', undefined, number(1000, 1), '2'),

  column('person', 'sex', 'kön', undefined, choice(sexChoices), 'kvinna', { also: ['gender'] }),
  column('person', 'age', 'ålder', 'age', { is: 'band', least: 16, most: 65 }, '34', { also: ['age band', 'åldersgrupp'], isNeeded: true }),
  column('person', 'birth year', 'födelseår', 'age', { is: 'band', least: 1900, most: 2100 }, '1985–1989', { isNeeded: true }),
  column('person', 'municipality', 'kommun', undefined, { is: 'municipality' }, 'Lund'),
  column('person', 'household', 'hushåll', 'household', choice(householdChoices), 'ensamstående'),
  column('person', 'child ages', 'barnens åldrar', 'children', { is: 'ages' }, '3 7', { also: ["children's ages"] }),
  column('person', 'housing cost', 'boendekostnad', 'housingCost', sek('SEK/month'), '5600', { also: ['hyra', 'rent'] }),
  column('person', 'partner net income', 'partnerns nettoinkomst', 'partnerNetIncome', sek('SEK/month'), '12000'),
  column('person', 'insurance years', 'försäkringsår', 'insuranceYears', number(40), '40'),

  column('side', 'window', 'uppföljda månader', 'window', number(60), '12', { also: ['months followed', 'månader i uppföljningen'] }),
  column('side', 'from', 'från', undefined, date, '2024-01-01', { also: ['from date', 'från och med'] }),
  column('side', 'to', 'till', undefined, date, '2024-12-31', { also: ['to date', 'till och med'] }),

  column('work', 'wage', 'lön', 'wage', sek('SEK/month'), '25000', { also: ['heltidslön', 'full time wage'], ...needed }),
  column('work', 'work extent', 'arbetets omfattning', 'extent', share, '50 %', { also: ['tjänstgöringsgrad'], ...needed }),
  column('work', 'work months', 'månader i arbete', 'months', months, '6', { also: ['arbetsmånader'], ...needed, ...ofWindow }),
  column('work', 'work concurrent', 'arbete samtidigt', 'concurrent', yesNo, 'nej'),
  column('work', 'subsidy', 'lönestöd', 'subsidy.kind', choice(subsidyChoices), 'lönebidrag', { also: ['wage subsidy'] }),
  column('work', 'subsidy share', 'lönestödets andel', 'subsidy.share', share, '80 %'),
  column('work', 'subsidy amount', 'lönestödets belopp', 'subsidy.amount', sek('SEK/year'), '72000', ofWindow),
  column('work', 'months without work', 'månader utan arbete', 'subsidy.monthsWithoutWork', number(600), '24'),
  column('work', 'newcomer', 'nyanländ', 'subsidy.newcomer', yesNo, 'nej'),

  column('support', 'support', 'försörjning', 'kind', choice(supportChoices), 'ekonomiskt bistånd', { also: ['stöd', 'försörjningskälla'] }),
  column('support', 'support amount', 'försörjningens belopp', 'amount', sek('SEK/month'), '10000', { also: ['belopp', 'amount'] }),
  column('support', 'support months', 'månader med försörjning', 'months', months, '12', { also: ['försörjningsmånader'], ...needed, ...ofWindow }),
  column('support', 'support extent', 'försörjningens omfattning', 'extent', share, '100 %', needed),
  column('support', 'support concurrent', 'försörjning samtidigt', 'concurrent', yesNo, 'nej'),
  column('support', 'support level', 'försörjningens nivå', 'level', choice(levelChoices), 'normalnivå'),
  column('support', 'qualifying income', 'sjukpenninggrundande inkomst', 'qualifyingIncome', sek('SEK/year'), '300000', { also: ['sgi'] }),
  column('support', 'unemployed', 'arbetslös', 'unemployed', yesNo, 'ja'),
  column('support', 'assumed income', 'antagandeinkomst', 'assumedIncome', sek('SEK/year'), '240000'),
  column('support', 'day amount', 'dagersättning', 'dayAmount', sek('SEK/day'), '365'),
  column('support', 'previous wage', 'tidigare lön', 'previousWage', sek('SEK/month'), '25000'),
  column('support', 'days used', 'förbrukade dagar', 'daysUsed', number(largestCount), '0'),
  column('support', 'study weeks', 'studieveckor', 'weeks', number(260), '40', ofWindow),
  column('support', 'loan share', 'lånets andel', 'loanShare', share, '100 %'),
  column('support', 'study grant', 'studiebidrag', 'grant', sek('SEK/year'), '36000', ofWindow),
  column('support', 'study loan', 'studielån', 'loan', sek('SEK/year'), '80000', ofWindow),
  column('support', 'additional loan', 'tilläggslån', 'additionalLoan', sek('SEK/year'), '20000', ofWindow),

  column('resource', 'resource', 'resurs', 'item', { is: 'resource' }, 'Läkarbesök i primärvården', { also: ['item'] }),
  column('resource', 'quantity', 'antal', 'quantity', number(largestCount), '5', { ...needed, ...ofWindow }),
  column('resource', 'patient fee', 'patientavgift', 'patientFee', sek('SEK/unit'), '300'),
  column('resource', 'resource payer', 'resursens betalare', 'actor', choice(actorChoices), 'kommunen', { also: ['betalare', 'payer'] }),
  column('resource', 'resource amount', 'resursens belopp', 'amount', sek('SEK/year'), '30000', ofWindow),
];

export const columnById: ReadonlyMap<string, Column> = new Map(columns.map((one) => [one.id, one]));

/** Columns of which there may be several, each with its number: `support`, `support 2`, `support amount 2`. */
export const groupParts: readonly ColumnPart[] = ['work', 'support', 'resource'];

/** The column whose value a job, support or resource cannot be without. */
export const mainColumn = { work: 'wage', support: 'support', resource: 'resource' } as const;
export type GroupPart = keyof typeof mainColumn;
