import type { TypeCase } from '../../case/case.ts';
import type { CaseContext } from '../../case/context.ts';
import type { Text } from '../../language/text.ts';
import { type LimitKind, limitKinds } from './limit.ts';
import { limitsIn } from './limits-in.ts';

/** What is said of people, after how many they are. */
const saidOf: Readonly<Record<LimitKind, Text>> = {
  days: {
    sv: 'har en försörjning vars dagar tar slut under året (a-kassa, sjukpenning på normalnivån, föräldrapenning efter barnets fjärde år och på lägstanivå, aktivitetsstöd med grundbelopp). Dagar efter a-kassans sista ger inget.',
    en: "have a support whose days run out within the year (unemployment benefit, sickness benefit at the normal level, parental benefit after the child's fourth year and at the minimum level, activity support at the base amount). Days after the last of unemployment benefit give nothing.",
  },
  age: {
    sv: 'har ett stöd som inte lämnas vid deras eller barnens ålder, eller som de växer in i eller ur under året. Det räknas ändå för alla månader som anges.',
    en: "have a support that is not given at their age or the children's, or that they grow into or out of within the year. It is counted all the same for all months that are stated.",
  },
  household: {
    sv: 'har föräldrapenning utan barn i den åldern i hushållet, eller underhållsstöd i ett hushåll med två vuxna, där det bara lämnas för barn vars föräldrar inte bor ihop. Det räknas ändå.',
    en: 'have parental benefit without a child of that age in the household, or maintenance support in a household of two adults, where it is given only for children whose parents live apart. It is counted all the same.',
  },
  income: {
    sv: 'har ett stöd utan den inkomst, försäkringstid eller tid utan arbete som det kräver. Sjukpenning och garantiersättning blir då 0; annat räknas ändå.',
    en: 'have a support without the income, insurance years or time without work that it needs. Sickness benefit and guarantee compensation are then 0; others are counted all the same.',
  },
  extent: {
    sv: 'har ett stöd i en omfattning mellan de delar som lagen har (fjärdedelar, föräldrapenning åttondelar). Den räknas som den står.',
    en: 'have a support at an extent between the parts that the law has (quarters, eighths of parental benefit). It is counted as it stands.',
  },
  years: {
    sv: 'har växa-stöd, stöd för handledare eller avgift till a-kassa ett år då det inte fanns eller inte gav något.',
    en: 'have growth support, support for a supervisor or a fee to an unemployment fund in a year in which it did not exist or gave nothing.',
  },
};

/** How many people meet each kind of limit. */
export class LimitCounts {
  readonly #limits: ReturnType<typeof limitsIn>;
  readonly #counts = new Map<LimitKind, number>();
  #people = 0;

  constructor(context: CaseContext) {
    this.#limits = limitsIn(context);
  }

  /** How many have been added. */
  get people(): number {
    return this.#people;
  }

  add({ before, after }: TypeCase): void {
    this.#people += 1;
    const met = [...this.#limits(before), ...this.#limits(after)];
    for (const kind of new Set(met.map((one) => one.kind))) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** Each kind that somebody meets; to be told of at least five. */
  get all(): readonly { readonly count: number; readonly said: Text }[] {
    return limitKinds.flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ count, said: saidOf[kind] }];
    });
  }
}
