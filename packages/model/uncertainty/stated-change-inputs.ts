import type { Case } from '../case/case.ts';
import { placeOfStatedAmount, type StatedAmount, yearOfChange } from '../case/change/place.ts';
import type { Quantity } from '../case/quantity.ts';
import { type Place, placeId } from '../graph/place.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type Actor, actorLabels, actors } from '../ledger/actor.ts';
import { distributionAround, spreadOf } from './grade-distribution.ts';
import type { FoundInput } from './inputs.ts';
import { uncertaintySetting } from './settings.ts';

interface Amount {
  readonly place: Place;
  readonly fact: Fact;
  readonly label: Text;
  /** The potential is never below zero; a change may have any sign. */
  readonly isAmount: boolean;
}

const ofSociety: Text = { sv: 'Angiven intäkt per år: samhället', en: 'Stated income per year: society' };
const ofPotential: Text = { sv: 'Angiven potential', en: 'Stated potential' };

function ofActor(actor: Actor): Text {
  const { sv, en } = actorLabels[actor];
  return { sv: `Angiven intäkt per år: ${sv}`, en: `Stated income per year: ${en}` };
}

function inYear({ sv, en }: Text, year: number): Text {
  return { sv: `${sv}, år ${String(year)}`, en: `${en}, year ${String(year)}` };
}

function amountsOf({ file: { statedChange }, resolver }: Case): readonly Amount[] {
  if (statedChange === undefined) return [];
  const amount = (key: StatedAmount, quantity: Quantity | undefined, label: Text): readonly Amount[] => {
    if (quantity === undefined) return [];
    const fact = resolver.yearly(quantity, `statedChange.${key}`);
    return [
      {
        place: placeOfStatedAmount(key, quantity),
        fact,
        label: fact.origin.label ?? label,
        isAmount: key === 'potential',
      },
    ];
  };
  return [
    ...amount('society', statedChange.society, ofSociety),
    ...actors.flatMap((actor) => amount(`actors.${actor}`, statedChange.actors?.[actor], ofActor(actor))),
    ...(statedChange.laterYears ?? []).flatMap(({ society, actors: byActor }, index) => {
      const year = yearOfChange(index);
      return [
        ...amount(`${year}society`, society, inYear(ofSociety, index + 2)),
        ...actors.flatMap((actor) =>
          amount(`${year}actors.${actor}`, byActor?.[actor], inYear(ofActor(actor), index + 2)),
        ),
      ];
    }),
    ...amount('potential', statedChange.potential, ofPotential),
  ];
}

/** What an assumption is called that several amounts refer to: all of them. */
function labelOf(all: readonly Amount[]): Text {
  const labels = [...new Map(all.map(({ label }) => [label.sv, label])).values()];
  return { sv: labels.map(({ sv }) => sv).join(' + '), en: labels.map(({ en }) => en).join(' + ') };
}

/** The inputs of a change that a report states in yearly amounts, each once however many amounts refer to it. */
export function statedChangeInputs(ofCase: Case): readonly FoundInput[] {
  const { parameters, date } = ofCase.context;
  const coverage = uncertaintySetting(parameters, 'coverage', date).value;
  const amounts = amountsOf(ofCase);
  return [...new Set(amounts.map(({ place }) => placeId(place)))].flatMap((id): readonly FoundInput[] => {
    const all = amounts.filter(({ place }) => placeId(place) === id);
    const [first] = all;
    if (first === undefined) return [];
    const {
      value,
      origin: { grade, source, because },
    } = first.fact;
    const isAmount = all.some((one) => one.isAmount);
    const spread = spreadOf(grade, false, parameters, date);
    const spec = distributionAround(value, { kind: isAmount ? 'amount' : 'change' }, spread, coverage);
    return [
      {
        id,
        place: first.place,
        label: labelOf(all),
        base: value,
        unit: 'SEK/year',
        grade,
        source,
        because,
        group: undefined,
        route: { kind: 'stated-change' },
        least: isAmount ? 0 : -Infinity,
        most: Infinity,
        isWhole: false,
        spec,
        fixedBecause: spec.kind !== 'fixed' ? undefined : spread > 0 ? 'end-of-range' : 'measured',
      },
    ];
  });
}
