import type { Case } from '../case/case.ts';
import type { InputRoute } from '../case/change/moved-case.ts';
import type { Quantity } from '../case/quantity.ts';
import type { Text } from '../language/text.ts';
import { actorLabels, actors } from '../ledger/actor.ts';
import { distributionAround, spreadOf } from './grade-distribution.ts';
import type { FoundInput } from './inputs.ts';
import { uncertaintySetting } from './settings.ts';

type Key = Extract<InputRoute, { kind: 'stated-change' }>['key'];

/** The inputs of a change that a report states in yearly amounts. A change may have any sign. */
export function statedChangeInputs({ file, resolver, context }: Case): readonly FoundInput[] {
  const { statedChange } = file;
  if (statedChange === undefined) return [];
  const { parameters, date } = context;
  const coverage = uncertaintySetting(parameters, 'coverage', date).value;
  const input = (key: Key, quantity: Quantity | undefined, label: Text): readonly FoundInput[] => {
    if (quantity === undefined) return [];
    const id = `statedChange.${key}`;
    const { value, origin } = resolver.yearly(quantity, id);
    const spread = spreadOf(origin.grade, false, parameters, date);
    const spec = distributionAround(value, { kind: key === 'potential' ? 'amount' : 'change' }, spread, coverage);
    return [
      {
        id,
        label: origin.label ?? label,
        base: value,
        unit: 'SEK/year',
        grade: origin.grade,
        source: origin.source,
        because: origin.because,
        group: undefined,
        route: { kind: 'stated-change', key },
        least: key === 'potential' ? 0 : -Infinity,
        most: Infinity,
        spec,
        fixedBecause: spec.kind !== 'fixed' ? undefined : spread > 0 ? 'end-of-range' : 'measured',
      },
    ];
  };
  return [
    ...input('society', statedChange.society, { sv: 'Angiven intäkt per år: samhället', en: 'Stated income per year: society' }),
    ...actors.flatMap((actor) =>
      input(`actors.${actor}`, statedChange.actors?.[actor], {
        sv: `Angiven intäkt per år: ${actorLabels[actor].sv}`,
        en: `Stated income per year: ${actorLabels[actor].en}`,
      }),
    ),
    ...input('potential', statedChange.potential, { sv: 'Angiven potential', en: 'Stated potential' }),
  ];
}
