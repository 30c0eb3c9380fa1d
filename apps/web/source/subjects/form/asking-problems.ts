import { formatPercent, isSupportKind, type Language, type Problem, supportKindFields } from '@samnytta/model';
import { caseFieldOf, nameBeside, partsOf } from './fields.ts';
import type { FormValues } from './form-values.ts';
import { unclearShare } from './quantity-text.ts';
import type { FormWords } from './texts.ts';

/** The levels of the kind of support that a level stands beside. */
function levelsBeside(field: string, values: FormValues, language: Language): readonly string[] {
  const kind = values[nameBeside(field, 'kind')] ?? '';
  const sort = caseFieldOf(field)?.sort;
  const options = sort?.is === 'identifier' ? (sort.options ?? {}) : {};
  return isSupportKind(kind)
    ? supportKindFields(kind).levels.flatMap((level) => options[level]?.label[language] ?? [])
    : [];
}

/** What a field is asked when it says too little: a share without its sign, or the level of a support. */
export function askingMessage(
  { kind }: Problem,
  field: string,
  values: FormValues,
  { language, text: { problems: text } }: FormWords,
): string | undefined {
  if (partsOf(field).key === 'level' && (kind === 'missing-key' || kind === 'unknown-choice'))
    return text.level(levelsBeside(field, values, language));
  const share = kind === 'wrong-unit' ? unclearShare(values[field] ?? '') : undefined;
  return share === undefined
    ? undefined
    : text.share(formatPercent(share, language, 4), formatPercent(share / 100, language, 4));
}
