import type { ErrorCode } from 'yaml';
import type { Text } from '../language/text.ts';

/** What to write instead, for the faults that people make; by the code of the YAML reader. */
const texts: Partial<Record<ErrorCode, Text>> = {
  TAB_AS_INDENT: {
    sv: 'mellanslag i början av raden, inte tabb',
    en: 'spaces at the start of the line, not a tab',
  },
  DUPLICATE_KEY: {
    sv: 'varje nyckel en enda gång på samma nivå',
    en: 'each key only once at the same level',
  },
  MULTIPLE_DOCS: {
    sv: 'ett enda dokument, utan en ny del efter ---',
    en: 'a single document, without a new part after ---',
  },
  MISSING_CHAR: {
    sv: 'ett avslutande citattecken, en avslutande parentes eller ett kommatecken',
    en: 'a closing quotation mark, a closing bracket or a comma',
  },
  BAD_INDENT: {
    sv: 'samma antal mellanslag före alla nycklar på samma nivå, och alla parenteser avslutade',
    en: 'the same number of spaces before all keys at the same level, and all brackets closed',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: 'en enda nyckel per rad; text som innehåller kolon inom citattecken',
    en: 'a single key per line; text with a colon in it inside quotation marks',
  },
  MULTILINE_IMPLICIT_KEY: {
    sv: 'kolon och värde efter nyckeln på samma rad',
    en: 'a colon and a value after the key on the same line',
  },
  BAD_SCALAR_START: {
    sv: 'citattecken runt text som börjar med @, ` eller %',
    en: 'quotation marks around text that begins with @, ` or %',
  },
  BAD_DQ_ESCAPE: {
    sv: 'enkla citattecken runt text med bakstreck',
    en: 'single quotation marks around text with a backslash',
  },
  NON_STRING_KEY: {
    sv: 'nycklar som är enkla ord',
    en: 'keys that are plain words',
  },
  TAG_RESOLVE_FAILED: {
    sv: 'värden utan utropstecken framför, eller inom citattecken',
    en: 'values without an exclamation mark before them, or inside quotation marks',
  },
  BAD_ALIAS: {
    sv: 'ett namn efter * och &; text som börjar med * eller & inom citattecken',
    en: 'a name after * and &; text that begins with * or & inside quotation marks',
  },
  RESOURCE_EXHAUSTION: {
    sv: 'färre nivåer inuti varandra',
    en: 'fewer levels inside each other',
  },
};

const anyYaml: Text = { sv: 'giltig YAML eller JSON', en: 'valid YAML or JSON' };

export function yamlFaultText(code: ErrorCode): Text {
  return texts[code] ?? anyYaml;
}
