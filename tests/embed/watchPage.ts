/** What a host page's owner would complain about. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Watched {
  page: Page;
  /** Console errors, uncaught errors and policy violations so far. */
  problems(): Promise<string[]>;
  /** Addresses asked for, without their query. */
  requests: string[];
}

export async function watchPage(context: BrowserContext): Promise<Watched> {
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url().split('?')[0] ?? ''));
  const problems = async (): Promise<string[]> => [
    ...errors,
    ...(await page.evaluate(() => (globalThis as unknown as { __problems?: string[] }).__problems ?? [])),
  ];
  return { page, problems, requests };
}

/** Faults that axe finds inside our elements. */
export async function findAxeFaults(page: Page, include: readonly string[]): Promise<string[]> {
  // axe does not survive enumerable methods on the built-in prototypes, which one host has: by now the page needs them no more.
  await page.evaluate(() => {
    for (const prototype of [Object.prototype, Array.prototype, String.prototype] as object[])
      for (const name of Object.keys(prototype)) Reflect.deleteProperty(prototype, name);
  });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (selectors): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run: (where: object, options: object) => Promise<AxeResults> } }).axe.run(
        { include: selectors.map((selector) => [selector]) },
        { resultTypes: ['violations'] },
      ),
    include,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

/** Sum of layout shifts since the page was opened. */
export const measureShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

/** Computed styles of the host's own elements, by their place in the document; sizes and places left out, since ours take up room. */
export const readHostStyles = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const ours =
      'pain-scale-picker, treatment-explainer, pain-diary, [data-treatment-explainer], [data-pain-scale-picker], [data-pain-diary]';
    const moving =
      /size|width|height|inset|^(top|left|right|bottom)$|origin|perspective|transform|block-start|block-end|inline-start|inline-end|^margin|^d$/;
    const pathOf = (element: Element): string => {
      const parent = element.parentElement;
      const same = parent ? [...parent.children].filter((one) => one.localName === element.localName) : [element];
      return `${parent ? `${pathOf(parent)} > ` : ''}${element.localName}${same.indexOf(element)}`;
    };
    const styles: Record<string, string> = {};
    for (const element of document.querySelectorAll('html, body, body *:not(script, template)')) {
      if (element.closest(ours)) continue;
      const style = getComputedStyle(element);
      styles[pathOf(element)] = [...style]
        .filter((name) => !moving.test(name))
        .map((name) => `${name}:${style.getPropertyValue(name)}`)
        .join(';');
    }
    return styles;
  });
