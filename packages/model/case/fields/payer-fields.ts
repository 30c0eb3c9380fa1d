import { actorLabels, publicActors } from '../../ledger/actor.ts';
import { paidKinds } from '../../rules/supports/payers.ts';
import { type SupportKindName, supportKinds } from '../../rules/supports/support-kinds.ts';
import { choiceField } from './define.ts';
import type { Option } from './field.ts';

type PublicActor = (typeof publicActors)[number];

/** The public actors, the one that pays and the one that decides first. */
function optionsOf(kind: SupportKindName): Readonly<Record<PublicActor, Option>> {
  const { payer, decider = payer } = supportKinds[kind];
  const inOrder = [payer, decider, ...publicActors];
  return Object.fromEntries(inOrder.map((actor) => [actor, { label: actorLabels[actor] }])) as Record<
    PublicActor,
    Option
  >;
}

function payerField(kind: SupportKindName) {
  const { label, payer, decider } = supportKinds[kind];
  return choiceField({
    options: optionsOf(kind),
    label: { sv: `${label.sv}: vem betalar`, en: `${label.en}: who pays` },
    ...(decider !== undefined && {
      help: {
        sv: `${actorLabels[decider].sv} beslutar och ${actorLabels[payer].sv} betalar ut. Publicerade utvärderingar kan ha lagt den på den som beslutar.`,
        en: `${actorLabels[decider].en} decides and ${actorLabels[payer].en} pays. Published evaluations may have put it on the one that decides.`,
      },
    }),
    description: `Who ${label.en.toLowerCase()} is put on`,
    default: payer,
    isInForm: decider !== undefined,
  });
}

/** Whom each kind of support is put on. The form asks where another decides than pays. */
export const payerFields = Object.fromEntries(paidKinds.map((kind) => [kind, payerField(kind)])) as Record<
  SupportKindName,
  ReturnType<typeof payerField>
>;
