/**
 * Share of the draws in which an effect is nothing or the reverse. Unless it is zero, there is no interval of a cost for each
 * unit of effect: the ratio runs through infinity, and a cost for each unit lost looks like a saving for each unit gained
 * (Briggs & Fenn, Health Economics 7, 1998; O'Brien & Briggs, Statistical Methods in Medical Research 11, 2002).
 */
export function shareWithoutEffect(effect: Float64Array): number {
  return effect.filter((value) => !(value > 0)).length / effect.length;
}
