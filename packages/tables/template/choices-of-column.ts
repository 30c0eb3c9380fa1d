import { everyPlace, type Language, priceList } from '@samnytta/model';
import type { Column } from '@samnytta/model/cohort';

/** What the cells of a column choose between, as the drop-down shows it; none when anything may be written. */
export function choicesOfColumn({ kind }: Column, language: Language): readonly string[] {
  switch (kind.is) {
    case 'choice':
    case 'yes-no':
      return language === 'sv' ? kind.choices.shown : [...new Set(kind.choices.byName.values())];
    case 'resource':
      return Array.from(priceList.unitCosts.values(), ({ label }) => label[language]);
    case 'municipality':
      return everyPlace().list.municipalities.map(({ name }) => name);
    default:
      return [];
  }
}
