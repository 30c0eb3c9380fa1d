import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../texts/sv.ts';

/** Tells how far long work has come. */
export interface Progress {
  /** Tells the share that is done, 0 to 1. */
  readonly tell: (share: number) => void;
  /** Tells the share that is done, and lets Ctrl-C be heard. */
  readonly at: (share: number) => Promise<void>;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** What progress is written to, and how time is told. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shorter work than this (milliseconds) needs no bar. */
const shortInTerminal = 1000;
/** A log need not be told of work that is soon done. */
const shortInLog = 5000;
const longestBar = 30;
/** Some terminals do not know their width. */
const usualWidth = 80;
const linesInLog = 10;
const clearLine = '\r\u001b[K';

function barOf(share: number, length: number): string {
  const full = Math.round(share * length);
  return `${'█'.repeat(full)}${'░'.repeat(length - full)}`;
}

/**
 * A bar with the time left in a terminal, a line for every ten per cent elsewhere; nothing for short work.
 * @param now milliseconds from any fixed time
 */
export function progressOn(
  output: ProgressOutput,
  { progress: words }: Texts,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  const isTerminal = output.isTTY === true;
  let shown = '';
  let told = 0;
  const tell = (part: number): void => {
    const share = Math.min(1, Math.max(0, part));
    const elapsed = now() - start;
    if (elapsed < (isTerminal ? shortInTerminal : shortInLog)) return;
    const seconds = share === 0 ? undefined : Math.ceil((elapsed * (1 - share)) / share / 1000);
    const percent = Math.floor(share * 100);
    const text = [`${String(percent).padStart(3)} %`, ...(seconds === undefined ? [] : [words.left(seconds)])].join(
      '  ',
    );
    if (isTerminal) {
      const length = Math.max(
        0,
        Math.min(
          longestBar,
          (output.columns === undefined || output.columns === 0 ? usualWidth : output.columns) - text.length - 3,
        ),
      );
      const line = `${barOf(share, length)} ${text}`;
      if (line === shown) return;
      shown = line;
      output.write(`${clearLine}${line}`);
      return;
    }
    const tenth = Math.floor(share * linesInLog);
    if (tenth === told) return;
    told = tenth;
    output.write(`${text.trimStart()}\n`);
  };
  return {
    tell,
    at: async (share) => {
      tell(share);
      await setImmediate();
    },
    end: () => {
      if (shown !== '') output.write(clearLine);
      shown = '';
    },
  };
}

/** A part of the work, from one share of the whole to another. */
export function partOf(progress: Progress, from: number, to: number): Progress {
  const within = (share: number): number => from + (to - from) * share;
  return {
    tell: (share) => {
      progress.tell(within(share));
    },
    at: (share) => progress.at(within(share)),
    end: progress.end,
  };
}
