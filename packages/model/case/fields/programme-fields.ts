import { mostPeople } from '../schema-common.ts';
import { numberField } from './define.ts';

/** A programme's people by what became of them, without those who reached an outcome. */
export const programmeFields = {
  noChange: numberField({
    most: mostPeople,
    label: { sv: 'Personer utan förändring', en: 'People without a change' },
    description: 'People for whom nothing changed; they need no type case',
    isInForm: false,
  }),
};
