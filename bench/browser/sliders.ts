// How long it takes from a slider's move until the page shows it, in a real browser: the figures alone,
// then the whole result with every interval and chart. Prints medians and their ratio.
//
//   node bench/browser/sliders.ts [MOVES]
import type { Page } from 'playwright-core';
import { startBrowser } from '../../apps/web/tests/browser.ts';
import { startServer } from '../../apps/web/tests/server.ts';
import { typeCaseQuery } from '../../apps/web/tests/type-case-query.ts';

const moves = Number(process.argv[2] ?? 30);
if (!Number.isInteger(moves) || moves < 1)
  throw new Error(`MOVES is ${String(process.argv[2])}; expected a whole number from 1, such as 30`);

const pages = [
  { name: 'three type cases (Lund 2015)', path: '/exempel/lund-2015' },
  { name: 'a group of 35 (illustration)', path: '/exempel/illustration-2026' },
  { name: 'an own type case', path: `/typfall?${typeCaseQuery()}` },
  { name: 'a stated change (Samverkansteam)', path: '/exempel/samverkansteam-2016' },
];

/** Milliseconds from the input event until the figures, and until everything, is in the page and painted. */
interface Times {
  readonly figures: number;
  readonly whole: number;
  readonly painted: number;
}

/** Moves the sliders in turn, now up and now down. */
function timesOf(page: Page): Promise<readonly Times[]> {
  return page.evaluate(async (count) => {
    const nextTask = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    const sliders = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
    const times: Times[] = [];
    for (let move = 0; move < count; move += 1) {
      const slider = sliders[move % sliders.length];
      if (slider === undefined) break;
      const [least, most, share] = [Number(slider.min), Number(slider.max), (move + 1) / (2 * count)];
      slider.value = String(move % 2 === 0 ? least + (most - least) * share : most - (most - least) * share);
      const start = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      await Promise.resolve();
      const figures = performance.now() - start;
      do await nextTask();
      while (document.querySelector('.stale') !== null);
      const whole = performance.now() - start;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push({ figures, whole, painted: performance.now() - start });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  }, moves);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const server = await startServer();
const browser = await startBrowser();
try {
  process.stdout.write(
    `Sliders in ${browser.browserType().name()} ${browser.version()}, median of ${String(moves)} moves\n`,
  );
  for (const { name, path } of pages) {
    const page = await browser.newPage();
    await page.goto(server.address + path);
    await page.getByRole('slider').first().waitFor();
    await page.waitForTimeout(1000);
    const times = await timesOf(page);
    const [figures, whole, painted] = (['figures', 'whole', 'painted'] as const).map((key) =>
      median(times.map((one) => one[key])),
    );
    const [a, b, c] = [figures ?? Number.NaN, whole ?? Number.NaN, painted ?? Number.NaN];
    process.stdout.write(
      `${name.padEnd(34)} figures ${a.toFixed(0).padStart(4)} ms, the whole result ${b.toFixed(0).padStart(4)} ms (${(b / a).toFixed(1)} ×), painted ${c.toFixed(0).padStart(4)} ms\n`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
