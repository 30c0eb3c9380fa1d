/** What the output is written to. */
export interface Terminal {
  /** Columns to fill. */
  readonly width: number;
  readonly colour: boolean;
}

const narrowest = 80;
/** Longer lines are hard to read. */
const widest = 140;

/** The terminal that a process writes to: as wide as it says, 80 columns when it says nothing. */
export function terminalOf(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
  wantsNoColour: boolean,
): Terminal {
  const stated = output.columns ?? Number(environment['COLUMNS']);
  const width = Number.isInteger(stated) ? Math.min(widest, Math.max(narrowest, stated)) : narrowest;
  const colour = output.isTTY === true && !wantsNoColour && (environment['NO_COLOR'] ?? '') === '';
  return { width, colour };
}
