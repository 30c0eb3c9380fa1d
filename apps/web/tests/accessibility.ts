import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The looks of text that have been found to have contrast. Contrast is most of the work of a check, and pages share their styles. */
const withContrast = new Set<string>();

const lookProperties: readonly string[] = [
  'color',
  'fill',
  'background-color',
  'background-image',
  'font-size',
  'font-weight',
  'opacity',
  'filter',
  'mix-blend-mode',
  'position',
  'text-shadow',
];

/**
 * How each visible text of a page looks: all that its contrast can come from, which is its size and weight and the
 * colours, layers and places of it and of each element that it stands in.
 */
async function looksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((properties) => {
    const known = new Map<Element, string>();
    const lookOf = (element: Element): string => {
      const found = known.get(element);
      if (found !== undefined) return found;
      const style = getComputedStyle(element);
      const own = [
        element.localName,
        element.getAttribute('class'),
        ...properties.map((name) => style.getPropertyValue(name)),
      ].join(' ');
      const look = element.parentElement === null ? own : `${lookOf(element.parentElement)}\n${own}`;
      known.set(element, look);
      return look;
    };
    const hasWords = (element: Element): boolean =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    const seen = [...document.body.querySelectorAll('*')].filter(
      (element) => hasWords(element) && element.checkVisibility(),
    );
    return [...new Set(seen.map(lookOf))];
  }, lookProperties);
}

/** What breaks WCAG 2.2 A and AA on the page as it stands: one line per rule and element. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  // A colour halfway between two that both have contrast may have none.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map((animation) => animation.finished));
  });
  const looks = await looksOf(page);
  const violations = await page.evaluate(
    async (hasNewLooks) => {
      const { axe: checker } = globalThis as typeof globalThis & { axe: typeof axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // What passes is not gathered: on long pages that is a third of the work.
      const { violations: found } = await checker.run(document, {
        runOnly: tags,
        rules: { 'color-contrast': { enabled: hasNewLooks } },
        resultTypes: ['violations'],
      });
      return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html}`));
    },
    looks.some((look) => !withContrast.has(look)),
  );
  if (violations.length === 0) for (const look of looks) withContrast.add(look);
  return violations;
}

/** How many pixels the page is wider than its window; 0 when nothing scrolls sideways. */
export async function horizontalOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
