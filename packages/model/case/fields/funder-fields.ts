import { contributionYears } from '../../figures/funder.ts';
import { wholeNumberField } from './define.ts';

/** Within what time a funder wants its money back, without what each puts in. */
export const funderFields = {
  years: wholeNumberField({
    input: contributionYears,
    isChosen: true,
    least: 1,
    most: 10,
    description: "Years within which an actor's contribution is to come back to it",
    default: 1,
    isInForm: false,
  }),
};
