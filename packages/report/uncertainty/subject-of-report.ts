import { type Assessment, type Case, type CaseChange, formatNumber, inBoth, type Text } from '@samnytta/model';
import { sentence } from '../document/blocks.ts';
import type { Block } from '../document/schema.ts';
import { assessmentHeading } from '../evaluation/assessment.ts';
import { changesBlock } from '../evaluation/changes.ts';

/** What is asked about: an assessment of a case, or of a table of people. */
export interface Asked {
  readonly title: Text;
  readonly assessment: Assessment;
  readonly case: Case;
  /** What the run changed of the case. */
  readonly changes: readonly CaseChange[];
  /** True for a table: what it says of one person is not moved. */
  readonly isOfPeople: boolean;
  /** People in the comparison group whose change is taken off; undefined without one. */
  readonly compared: number | undefined;
}

const sharedOnly: Text = {
  sv: 'Bara det som alla delar prövas, inte det som tabellen säger om var och en. Underlag som färre än fem personer berörs av visas inte.',
  en: 'Only what all share is tried, not what the table says of each person. Inputs that fewer than five people depend on are not shown.',
};

function adjustedFor(people: number): Text {
  const count = inBoth((language) => formatNumber(people, language));
  return {
    sv: `Siffrorna är justerade: förändringen i jämförelsegruppen (${count.sv} personer) är fråndragen, i stället för en andel som hade skett ändå.`,
    en: `The figures are adjusted: the change of the comparison group (${count.en} people) is taken off, in place of a share that would have happened anyway.`,
  };
}

export function titleOf({ title, assessment }: Asked): Text {
  const name = assessmentHeading(assessment);
  return inBoth((language) => `${title[language]}: ${name[language]}`);
}

/** What should be known of what is asked about, and what the run changed. */
export function aboutBlocks({ case: ofCase, changes, isOfPeople, compared }: Asked): readonly Block[] {
  return [
    ...(isOfPeople ? [sentence('shared-only', sharedOnly, 'note')] : []),
    ...(compared === undefined ? [] : [sentence('comparison', adjustedFor(compared), 'note')]),
    ...(changes.length === 0 ? [] : [changesBlock(changes, ofCase, undefined)]),
  ];
}
