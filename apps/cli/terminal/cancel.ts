/** Ctrl-C: 128 and the number of the signal, as shells count. */
const cancelled = 130;

/** What is told of the process: when it is interrupted, and how it ends. */
export interface Interruptible {
  on(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
  exit(code: number): never;
}

/**
 * Ends the process with 130 when it is interrupted, until the returned function is called. Nothing has
 * been written then: the answer is written when all of it is there.
 * @param tell says that the work was called off
 */
export function endWhenInterrupted(process: Interruptible, tell: () => void): () => void {
  const listener = (): void => {
    tell();
    process.exit(cancelled);
  };
  process.on('SIGINT', listener);
  return () => process.off('SIGINT', listener);
}
