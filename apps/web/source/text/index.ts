import type { Language } from '#language';
import { catalogue as catalogueEnglish } from '#subjects/catalogue/text.en.ts';
import { catalogue as catalogueSwedish } from '#subjects/catalogue/text.sv.ts';
import { cohort as cohortEnglish } from '#subjects/cohort/text.en.ts';
import { cohort as cohortSwedish } from '#subjects/cohort/text.sv.ts';
import { example as exampleEnglish } from '#subjects/example/text.en.ts';
import { example as exampleSwedish } from '#subjects/example/text.sv.ts';
import { explanation as explanationEnglish } from '#subjects/explanation/text.en.ts';
import { explanation as explanationSwedish } from '#subjects/explanation/text.sv.ts';
import { form as formEnglish } from '#subjects/form/text.en.ts';
import { form as formSwedish } from '#subjects/form/text.sv.ts';
import { method as methodEnglish } from '#subjects/method/text.en.ts';
import { method as methodSwedish } from '#subjects/method/text.sv.ts';
import { result as resultEnglish } from '#subjects/result/text.en.ts';
import { result as resultSwedish } from '#subjects/result/text.sv.ts';
import { site as siteEnglish } from '#site/text.en.ts';
import { site as siteSwedish } from '#site/text.sv.ts';
import { uncertainty as uncertaintyEnglish } from '#subjects/uncertainty/text.en.ts';
import { uncertainty as uncertaintySwedish } from '#subjects/uncertainty/text.sv.ts';

// One file per subject and language. The English file has the type of the Swedish one,
// so a missing or misspelt key does not compile.
const swedish = {
  site: siteSwedish,
  example: exampleSwedish,
  form: formSwedish,
  result: resultSwedish,
  explanation: explanationSwedish,
  catalogue: catalogueSwedish,
  uncertainty: uncertaintySwedish,
  method: methodSwedish,
  cohort: cohortSwedish
};
const english: typeof swedish = {
  site: siteEnglish,
  example: exampleEnglish,
  form: formEnglish,
  result: resultEnglish,
  explanation: explanationEnglish,
  catalogue: catalogueEnglish,
  uncertainty: uncertaintyEnglish,
  method: methodEnglish,
  cohort: cohortEnglish
};

/** Every text of the pages, by subject. */
export type Text = typeof swedish;

/** The texts in a language. */
export function textIn(language: Language): Text {
  return language === 'sv' ? swedish : english;
}
