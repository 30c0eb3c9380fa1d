import { outcomeAfter, outcomeBefore, outcomeChange } from '../../figures/outcome-inputs.ts';
import { largestValue } from '../quantity.ts';
import { choiceField, quantityField, required, textField, yesNoField } from './define.ts';

/** What an outcome is, whoever it is of. */
export const outcomeFields = {
  name: required(
    textField({
      label: { sv: 'Namn', en: 'Name' },
      description: 'What is counted, in the plural: people in work, points on a scale, school certificates',
      isInForm: false,
    }),
  ),
  better: choiceField({
    options: {
      more: { label: { sv: 'Fler är bättre', en: 'More is better' } },
      fewer: { label: { sv: 'Färre är bättre', en: 'Fewer is better' } },
    },
    label: { sv: 'Vad som är bättre', en: 'What is better' },
    description:
      'Whether more or fewer of it is better; of fewer, such as days of sickness, the fall is what is gained',
    default: 'more',
    isInForm: false,
  }),
  displaces: yesNoField({
    label: { sv: 'Tränger undan andra', en: 'Displaces others' },
    description:
      'Whether what is gained can be lost by others, as work can: the share that displaces others is then taken off',
    isInForm: false,
  }),
};

/** How much of an outcome there is: before and after, or the change. */
export const outcomeValueFields = {
  before: quantityField({
    units: ['number'],
    input: outcomeBefore,
    description: 'How much there was before; with `after`',
    isInForm: false,
  }),
  after: quantityField({
    units: ['number'],
    input: outcomeAfter,
    description: 'How much there was after; with `before`',
    isInForm: false,
  }),
  change: quantityField({
    units: ['number'],
    least: -largestValue,
    input: outcomeChange,
    description: 'The change, in place of before and after',
    isInForm: false,
  }),
};
