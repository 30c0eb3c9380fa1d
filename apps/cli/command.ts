import type { Language } from '@samnytta/model';
import type { Report } from '@samnytta/report';
import type { Arguments } from './arguments/arguments.ts';
import type { Progress } from './terminal/progress.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { Texts } from './texts/sv.ts';

/** What a command works with. */
export interface Context {
  readonly arguments: Arguments;
  readonly language: Language;
  readonly texts: Texts;
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** What a command gives, and how it ends. */
export type Outcome = {
  /** 1 = done, but what was compared does not agree. */
  readonly exitCode: 0 | 1;
} & (
  | { readonly report: Report }
  /** A file that is not text, such as a workbook. */
  | { readonly bytes: Uint8Array }
  | {
      /** With marks for style, see `terminal/style.ts`. */
      readonly text: () => string;
      readonly json: () => unknown;
    }
);

export type Command = (context: Context) => Outcome | Promise<Outcome>;
