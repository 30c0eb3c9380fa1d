import { indirectInputs, preventionInputs } from '../../figures/wider-effects.ts';
import { longestHorizon } from '../../figures/years.ts';
import { mostPeople } from '../schema-common.ts';
import { quantityField, required, wholeNumberField } from './define.ts';

/** Exclusion that never comes. */
export const preventionFields = {
  people: required(
    quantityField({
      input: preventionInputs.people,
      units: ['number'],
      most: mostPeople,
      example: '{ value: 300, grade: estimated }',
      description: 'People that the intervention reaches',
    }),
  ),
  riskWithout: required(
    quantityField({
      input: preventionInputs.riskWithout,
      units: ['share'],
      description: 'Part of them who would have fallen into exclusion without it',
    }),
  ),
  riskWith: required(
    quantityField({
      input: preventionInputs.riskWith,
      units: ['share'],
      description: 'Part of them who do so all the same',
    }),
  ),
  yearlyCost: required(
    quantityField({
      input: preventionInputs.yearlyCost,
      units: ['SEK/year'],
      description: 'What a year of exclusion of one person costs society',
    }),
  ),
  years: required(
    wholeNumberField({
      input: preventionInputs.years,
      least: 1,
      most: longestHorizon,
      description: 'Years of exclusion that one person is spared',
    }),
  ),
};

/** People who meet the method after another party has taken it over. */
export const indirectFields = {
  peoplePerYear: required(
    quantityField({
      input: indirectInputs.peoplePerYear,
      units: ['number'],
      most: mostPeople,
      example: '{ value: 120, grade: estimated }',
      description: 'People a year who meet the method where it was taken over',
    }),
  ),
  valuePerPerson: required(
    quantityField({
      input: indirectInputs.valuePerPerson,
      units: ['SEK'],
      description: 'What meeting it is worth to society for one person',
    }),
  ),
  years: required(
    wholeNumberField({
      input: indirectInputs.years,
      least: 1,
      most: longestHorizon,
      description: 'Years that the method may be used',
    }),
  ),
  survival: required(
    quantityField({
      input: indirectInputs.survival,
      units: ['share'],
      description: 'Part of its use that is left from each year to the next',
    }),
  ),
};
