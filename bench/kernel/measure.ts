/** Milliseconds that each round takes. */
export function rounds(count: number, run: () => void): readonly number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function number(value: number, digits = 1): string {
  return value.toFixed(digits);
}
