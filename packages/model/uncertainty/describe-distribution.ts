import { formatNumber } from '../language/format.ts';
import type { Language, Text } from '../language/text.ts';
import type { DistributionSpec } from './distribution.ts';

type Say = (value: number, language: Language) => string;

function bounds(least: number | undefined, most: number | undefined, say: Say, language: Language): string {
  const words = language === 'sv' ? { least: 'lägst', most: 'högst' } : { least: 'at least', most: 'at most' };
  const parts = [
    ...(least === undefined ? [] : [`${words.least} ${say(least, language)}`]),
    ...(most === undefined ? [] : [`${words.most} ${say(most, language)}`]),
  ];
  return parts.length === 0 ? '' : `, ${parts.join(language === 'sv' ? ' och ' : ' and ')}`;
}

function inLanguage(spec: DistributionSpec, say: Say, language: Language): string {
  const sv = language === 'sv';
  const show = (value: number): string => say(value, language);
  switch (spec.kind) {
    case 'fixed':
      return sv ? `fast värde ${show(spec.value)}` : `fixed at ${show(spec.value)}`;
    case 'uniform':
      return sv
        ? `lika sannolikt var som helst mellan ${show(spec.least)} och ${show(spec.most)}`
        : `equally likely anywhere between ${show(spec.least)} and ${show(spec.most)}`;
    case 'triangular':
    case 'pert': {
      const shape = spec.kind === 'pert' ? (sv ? 'PERT-fördelat' : 'PERT') : sv ? 'triangelfördelat' : 'triangular';
      return sv
        ? `${shape} mellan ${show(spec.least)} och ${show(spec.most)}, troligast ${show(spec.mode)}`
        : `${shape} between ${show(spec.least)} and ${show(spec.most)}, most likely ${show(spec.mode)}`;
    }
    case 'normal':
    case 'beta':
    case 'gamma': {
      const names = {
        normal: { sv: 'normalfördelat', en: 'normal' },
        beta: { sv: 'betafördelat', en: 'beta' },
        gamma: { sv: 'gammafördelat', en: 'gamma' },
      };
      const limits = spec.kind === 'gamma' ? '' : bounds(spec.least, spec.most, say, language);
      return sv
        ? `${names[spec.kind].sv} med medelvärde ${show(spec.mean)} och standardavvikelse ${show(spec.standardDeviation)}${limits}`
        : `${names[spec.kind].en} with mean ${show(spec.mean)} and standard deviation ${show(spec.standardDeviation)}${limits}`;
    }
    case 'empirical': {
      const count = formatNumber(spec.values.length, language);
      const isOne = spec.values.length === 1;
      return sv
        ? `draget ur ${count} ${isOne ? 'sett värde' : 'sedda värden'}`
        : `drawn from ${count} observed ${isOne ? 'value' : 'values'}`;
    }
  }
}

/**
 * A distribution in words, Swedish and English.
 * @param say how a value is written, such as `(value, language) => valueText(value, 'SEK', language)`
 */
export function describeDistribution(
  spec: DistributionSpec,
  say: Say = (value, language) => formatNumber(value, language, 4),
): Text {
  return { sv: inLanguage(spec, say, 'sv'), en: inLanguage(spec, say, 'en') };
}
