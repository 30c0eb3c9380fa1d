import { describe, expect, test } from 'vitest';
import { en } from '../texts/en.ts';
import { sv } from '../texts/sv.ts';
import { partOf, progressOn } from './progress.ts';

/** A stream that keeps what is written, and a clock that is set by hand. */
function stage(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  const clock = { now: 0 };
  const output = { isTTY, ...(columns === undefined ? {} : { columns }), write: (text: string) => written.push(text) };
  return { written, clock, progress: (texts = sv) => progressOn(output, texts, () => clock.now) };
}

describe('in a terminal', () => {
  test('work that is done within a second shows nothing', () => {
    const { written, clock, progress } = stage(true);
    const bar = progress();
    for (const share of [0.2, 0.9]) {
      clock.now += 400;
      bar.tell(share);
    }
    bar.end();
    expect(written).toEqual([]);
  });

  test('a quarter done after two seconds leaves six, and the bar is taken away', () => {
    const { written, clock, progress } = stage(true, 100);
    const bar = progress();
    clock.now = 2000;
    bar.tell(0.25);
    bar.end();
    expect(written).toHaveLength(2);
    expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(8)}${'░'.repeat(22)}  25 %  6 s kvar`);
    expect(written[1]).toBe('\r\u001b[K');
  });

  test('the line fits a narrow terminal, and one that does not know its width', () => {
    for (const [columns, most] of [
      [30, 30],
      [0, 80],
    ] as const) {
      const { written, clock, progress } = stage(true, columns);
      clock.now = 0;
      const bar = progress(en);
      clock.now = 5000;
      bar.tell(0.5);
      const line = written[0]?.replace('\r\u001b[K', '') ?? '';
      expect(line).toContain('5 s left');
      expect(line.length).toBeLessThanOrEqual(most);
    }
  });
});

test('elsewhere a line is written for each ten per cent of long work', () => {
  const { written, clock, progress } = stage(false);
  const lines = progress();
  for (let done = 1; done <= 100; done += 1) {
    clock.now += 1000;
    lines.tell(done / 100);
  }
  expect(written).toHaveLength(10);
  expect(written[0]).toBe('10 %  2 min kvar\n');
  expect(written.at(-1)).toBe('100 %  0 s kvar\n');
});

test('a part of the work is a part of the bar', () => {
  const { written, clock, progress } = stage(false);
  const half = partOf(progress(), 0.5, 1);
  clock.now = 10_000;
  half.tell(0);
  expect(written).toEqual(['50 %  10 s kvar\n']);
});
