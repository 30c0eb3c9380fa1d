/**
 * Told of the share of long work that is done, 0 to 1. What it returns is waited for, so that others are heard
 * meanwhile; what it throws ends the work.
 */
export type OnProgress = (share: number) => void | Promise<void>;

/** A part of the work, from one share of the whole to another. */
export function partOf(onProgress: OnProgress | undefined, from: number, to: number): OnProgress {
  return (share) => onProgress?.(from + (to - from) * share);
}
