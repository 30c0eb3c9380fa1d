import {
  appraisalInputs,
  type Assessment,
  type Cited,
  citedText,
  figureOf,
  gradeText,
  persistenceAfterSupport,
  remaining,
  remainingLabel,
  stepDown,
  supportYears,
  type Text,
} from '@samnytta/model';
import { row, section, sentence, table } from '../document/blocks.ts';
import { quantity, result, toldSources } from '../document/cells.ts';
import type { ListedAssumption, Row, Section } from '../document/schema.ts';
import { ruleCell, ruleColumn } from './figure-cell.ts';
import { hasSociety, societyFigures } from './key-figures.ts';
import { subjectOrder, subjectRow } from './subject-rows.ts';
import { labels, named } from './texts.ts';
import { same, unfolded } from './words.ts';

const settings = [
  'horizon',
  'discountRate',
  'deadweight',
  'persistence',
  'displacement',
  'realisation',
  'marginalCostOfFunds',
] as const;
const ids: Readonly<Record<(typeof settings)[number], string>> = {
  horizon: 'horizon',
  discountRate: 'discount-rate',
  persistence: 'persistence',
  deadweight: 'deadweight',
  displacement: 'displacement',
  realisation: 'realisation',
  marginalCostOfFunds: 'marginal-cost-of-funds',
};

function reasonOf(because: string | Text | undefined): Text | undefined {
  return typeof because === 'string' ? same(unfolded(because)) : because;
}

type Labelled = Pick<(typeof appraisalInputs)[keyof typeof appraisalInputs], 'name' | 'label' | 'unit'>;

/** Where a value is from: in the case's own words, or sources of the catalogue. */
function sourceOf(cited: Cited | undefined): Pick<ListedAssumption, 'source' | 'sources'> {
  if (cited === undefined) return {};
  const source = unfolded(citedText(cited).sv);
  return typeof cited === 'string' ? { source } : { source, sources: toldSources(cited) };
}

/** A setting as it is listed. @param id its own, and @param label what it is of */
function listed(
  id: string,
  { name, label, unit }: Labelled,
  { value, origin }: Assessment['basis']['appraisal']['horizon'],
): ListedAssumption {
  const because = reasonOf(origin.because);
  const isNamed = origin.label !== undefined && origin.label.sv !== label.sv;
  return {
    id,
    label: isNamed ? named(label, origin.label) : label,
    value: quantity(value, unit),
    grade: gradeText(origin.grade, [name]),
    ...(because !== undefined && { because }),
    ...sourceOf(origin.source),
  };
}

/** A setting; one for each step of a discount rate that is another in later years, and for each year that says what is left of the effect. */
function settingOf({ basis: { appraisal } }: Assessment, name: (typeof settings)[number]): readonly ListedAssumption[] {
  const { discountSteps, remaining: parts, supportEnd } = appraisal;
  if (name === 'discountRate' && discountSteps !== undefined) {
    return discountSteps.map(({ from, rate }) =>
      listed(`${ids[name]}-from-${String(from)}`, appraisalInputs.discountRate, rate),
    );
  }
  if (name === 'persistence' && parts !== undefined) {
    return parts.map((part, index) =>
      listed(`${ids[name]}-in-${String(index + 2)}`, { name: remaining, label: remainingLabel, unit: 'share' }, part),
    );
  }
  const own = listed(ids[name], appraisalInputs[name], appraisal[name]);
  if (name !== 'persistence' || supportEnd === undefined) return [own];
  return [
    own,
    listed('support-years', supportYears, supportEnd.supportYears),
    listed('step-down', stepDown, supportEnd.stepDown),
    listed('persistence-after-support', persistenceAfterSupport, supportEnd.persistenceAfterSupport),
  ];
}

/** Outcomes that have been counted have been reached: there is nothing to say of it. */
function isTold({ basis }: Assessment, name: (typeof settings)[number]): boolean {
  return name !== 'realisation' || basis.appraisal.realisation.value !== 1;
}

function breakEvenRow({ breakEvenPersistence }: Assessment): readonly Row[] {
  return breakEvenPersistence === undefined
    ? []
    : [row('break-even-persistence', labels.breakEvenPersistence, { value: result(breakEvenPersistence, 'share') })];
}

function partiesSection(assessment: Assessment): Section | undefined {
  const known = subjectOrder.filter(
    (subject) => figureOf(assessment, `net-present-value.${subject}`)?.value !== undefined,
  );
  if (known.length === 0) return undefined;
  const rows = known.map((subject) =>
    subjectRow(subject, {
      'present-value': ruleCell(assessment, 'present-value', subject, { isSigned: true }),
      'appraised-cost': ruleCell(assessment, 'appraised-cost', subject),
      'net-present-value': ruleCell(assessment, 'net-present-value', subject, { isSigned: true }),
      'benefit-cost-ratio': ruleCell(assessment, 'benefit-cost-ratio', subject),
    }),
  );
  const columns = (['present-value', 'appraised-cost', 'net-present-value', 'benefit-cost-ratio'] as const).map(
    ruleColumn,
  );
  // Public funds that cost society their amount and no more say nothing of their own.
  const notes = assessment.basis.appraisal.marginalCostOfFunds.value === 1 ? [] : [labels.fundsNote];
  return section('appraisal-actors', 'full', labels.appraisalParties, [
    table('appraisal-actors', labels.appraisalParties, { rowHeading: labels.party, columns, rows, notes }),
  ]);
}

/** The appraisal convention: its assumptions, society's key figures and each party's net present value. */
export function appraisalSection(assessment: Assessment): Section | undefined {
  const ofParties = partiesSection(assessment);
  if (!hasSociety(assessment) && ofParties === undefined) return undefined;
  return section(
    'appraisal',
    'full',
    labels.appraisal,
    [sentence('convention', labels.appraisalConvention)],
    [
      section('appraisal-settings', 'full', labels.settings, [
        {
          kind: 'assumptions',
          id: 'appraisal-settings',
          caption: labels.settings,
          items: settings.filter((name) => isTold(assessment, name)).flatMap((name) => settingOf(assessment, name)),
        },
      ]),
      hasSociety(assessment)
        ? section('appraisal-figures', 'full', labels.appraisalCaption, [
            societyFigures(
              'appraisal-figures',
              labels.appraisalCaption,
              'appraisal',
              assessment,
              breakEvenRow(assessment),
            ),
          ])
        : undefined,
      ofParties,
    ],
  );
}
