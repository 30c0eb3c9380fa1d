import type { Language } from '../language.ts';
import { catalogue as catalogueEnglish } from './catalogue.en.ts';
import { catalogue as catalogueSwedish } from './catalogue.sv.ts';
import { cohort as cohortEnglish } from './cohort.en.ts';
import { cohort as cohortSwedish } from './cohort.sv.ts';
import { example as exampleEnglish } from './example.en.ts';
import { example as exampleSwedish } from './example.sv.ts';
import { explanation as explanationEnglish } from './explanation.en.ts';
import { explanation as explanationSwedish } from './explanation.sv.ts';
import { form as formEnglish } from './form.en.ts';
import { form as formSwedish } from './form.sv.ts';
import { method as methodEnglish } from './method.en.ts';
import { method as methodSwedish } from './method.sv.ts';
import { result as resultEnglish } from './result.en.ts';
import { result as resultSwedish } from './result.sv.ts';
import { site as siteEnglish } from './site.en.ts';
import { site as siteSwedish } from './site.sv.ts';
import { uncertainty as uncertaintyEnglish } from './uncertainty.en.ts';
import { uncertainty as uncertaintySwedish } from './uncertainty.sv.ts';

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
