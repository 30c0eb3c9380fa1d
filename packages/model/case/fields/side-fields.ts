import { numberField } from './define.ts';

/** A situation, without what is in it. */
export const sideFields = {
  window: numberField({
    most: 60,
    label: { sv: 'Uppföljda månader', en: 'Months followed' },
    description: 'Months that the situation was followed. Amounts are always for twelve months',
    default: 12,
    column: {
      en: 'window',
      sv: 'uppföljda månader',
      also: ['months followed', 'månader i uppföljningen'],
      example: '12',
    },
    isInForm: false,
  }),
};
