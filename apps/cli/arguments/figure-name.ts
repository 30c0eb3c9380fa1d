import { figureRules, type Subject, subjects as everySubject } from '@samnytta/model';

/** What people call the subjects of figures, beside the ids. */
const subjects: Readonly<Record<string, Subject>> = {
  samhället: 'society',
  samhälle: 'society',
  kommunen: 'municipality',
  kommun: 'municipality',
  regionen: 'region',
  arbetsförmedlingen: 'employment-service',
  af: 'employment-service',
  försäkringskassan: 'social-insurance',
  fk: 'social-insurance',
  'övrig-stat': 'other-state',
  staten: 'state',
  deltagaren: 'participant',
  arbetsgivaren: 'employer',
};

const figures: ReadonlyMap<string, string> = new Map([
  ...figureRules.map(({ swedishId, id }) => [swedishId, id] as const),
  ['disponibel-inkomst', 'disposable-income'],
]);

/** The party that a user names, by its id or a common word; undefined when there is none. */
export function subjectNamed(written: string): Subject | undefined {
  const text = written.normalize('NFC').trim().toLowerCase().replaceAll(' ', '-');
  return subjects[text] ?? everySubject.find((one) => one === text);
}

/**
 * The id of the figure that a user names: as it is when the result has it, else with Swedish words
 * for actors and key figures read; an actor alone means its income, a key figure alone society's.
 */
export function figureName(written: string, known: readonly string[]): string {
  const text = written.normalize('NFC').toLowerCase();
  if (known.includes(written) || text.startsWith('line.')) return written;
  const [first = '', second] = text.replaceAll(' ', '-').split('.');
  const subject = (name: string): string => subjects[name] ?? name;
  const figure = figures.get(first) ?? first;
  const candidates =
    second === undefined ? [figure, `income.${subject(first)}`, `${figure}.society`] : [`${figure}.${subject(second)}`];
  return candidates.find((one) => known.includes(one)) ?? written;
}
