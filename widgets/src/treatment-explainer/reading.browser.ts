import { expect, it } from 'vitest';
import type { Page } from '../../test/browser/driver.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import { ALL_SECTIONS, data, openExplainer, openSections, type Printed, stubPrint, type Wish } from './testPages.ts';

declare const explainer: () => HTMLElement & { layout: string; sections: string; src: string; treatment: string };
declare const inside: <E extends HTMLElement>(selector: string) => E;
declare const insideAll: (selector: string) => HTMLElement[];
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const printed: Printed[];
declare const until: (holds: () => unknown) => Promise<boolean>;

describeEngines('treatment-explainer reads', ({ engine, site }) => {
  const open = (...wish: Wish): Promise<Page> => openExplainer(engine, site(), ...wish);

  it('in steps: one section at a time, the next one by a button that moves the focus, all on one page by another', async () => {
    const page = await open();
    expect(await page.evaluate(() => insideAll('section').map((section) => section.className))).toEqual(ALL_SECTIONS);
    expect(await openSections(page)).toEqual(['summary']);
    const address = await page.evaluate(() => [location.href, history.length]);
    await page.click('treatment-explainer >> .summary .primary');
    await page.evaluate(() => pause());
    expect(await openSections(page)).toEqual(['about']);
    expect(
      await page.evaluate(() => [
        textOf(explainer().shadowRoot!.activeElement),
        explainer().shadowRoot!.activeElement?.getAttribute('aria-expanded'),
      ]),
    ).toEqual(['What it is and how it works', 'true']);
    await page.click('treatment-explainer >> .risks button');
    await page.evaluate(() => pause());
    expect(await openSections(page)).toEqual(['risks']);
    await page.press('Enter');
    await page.evaluate(() => pause());
    expect(await openSections(page)).toEqual([]);
    await page.click('treatment-explainer >> [aria-pressed]');
    await page.evaluate(() => pause());
    expect(await openSections(page)).toEqual(ALL_SECTIONS);
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(address);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('as a page and compact, and only what was chosen, but risks with benefits and sources always', async () => {
    const page = await open('layout="page"');
    expect(await openSections(page)).toEqual(ALL_SECTIONS);
    expect(await page.evaluate(() => insideAll('[aria-expanded]').length)).toBe(0);
    await page.evaluate(async () => {
      explainer().layout = 'compact';
      await pause();
      inside('.day button').click();
      await pause();
    });
    expect(await openSections(page)).toEqual(['summary', 'day']);
    const names = (sections: string): Promise<string[]> =>
      page.evaluate(async (chosen) => {
        explainer().sections = chosen;
        await pause();
        return insideAll('section').map((section) => section.className);
      }, sections);
    expect(await names('benefits')).toEqual(['benefits', 'risks', 'sources']);
    expect(await names('questions, day')).toEqual(['day', 'questions', 'sources']);
    expect(await names('nonsense')).toEqual(ALL_SECTIONS);
    await page.close();
  });

  it('with real headings at the level that the page needs', async () => {
    const page = await open('layout="page" heading-level="3" sections="risks"', {
      harms: data.harms.slice(0, 1),
      findings: [],
    });
    expect(
      await page.evaluate(() => insideAll('h1,h2,h3,h4,h5,h6').map((it) => `${it.localName} ${textOf(it)}`)),
    ).toEqual([`h3 ${data.title}`, 'h4 What can go wrong', `h5 ${data.harms[0]!.harm}`, 'h4 Sources']);
    await page.close();
  });

  it('says plainly that nobody has reviewed it, or who has, with publisher, days and the full page', async () => {
    const page = await open();
    const words = (): Promise<string[]> =>
      page.evaluate(() => [
        textOf(inside('article > p')),
        textOf(inside('footer .note')),
        inside<HTMLAnchorElement>('footer a').href,
      ]);
    expect(await words()).toEqual([
      'Not yet reviewed by a clinician',
      'From Pain Reference. Updated November 24, 2026. Next check: November 24, 2027. Links open in a new tab.',
      data.url,
    ]);
    await page.close();
    const reviewed = await open('', { review: { reviewer: 'R. Example', credentials: 'MD', reviewed: '2026-12-01' } });
    expect(await reviewed.evaluate(() => textOf(inside('article > p')))).toBe(
      'Reviewed by R. Example, MD, on December 1, 2026',
    );
    await reviewed.close();
  });

  it('draws findings and harms on the denominator that the caption names, in few nodes, and as a table', async () => {
    const page = await open('layout="page" sections="benefits"');
    const drawn = await page.evaluate(() => ({
      most: Math.max(...insideAll('figure > svg').map((svg) => svg.querySelectorAll('*').length)),
      texts: insideAll('figure').map((figure) => textOf(figure)),
      filled: insideAll('.sure').map((layer) => {
        const d = (selector: string): string => layer.querySelector(selector)?.getAttribute('d') ?? '';
        const whole = [...d('path').matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Number(length) / 10, 0);
        return whole + Number(/h([\d.]+)v/.exec(d('.part'))?.[1] ?? 0) / 8;
      }),
      hidden: insideAll('figure').every((figure) => figure.ariaHidden === 'true'),
      before: insideAll('figure').map((figure) => textOf(figure.previousElementSibling).replace(/ ?\[.*/, '')),
    }));
    expect(drawn.most).toBeLessThanOrEqual(12);
    expect(drawn.texts).toEqual([
      'Out of 100 people24 more with it than without',
      'Out of 100 people10 more with it than without',
      '0.2 points on a scale of 10',
      '0.5 points on a scale of 10',
      'Out of 100 people2.4 to 16.8, by study',
      'Out of 100 people1.4 with it',
    ]);
    expect(drawn.hidden).toBe(true);
    // As many are filled as the words say: bodies are 10 units from one to the next, and 8 wide.
    expect(drawn.filled).toEqual([24, 10, 2.4, 1.4]);
    // 8 in a million has its sentence, and nothing that looks like one of a hundred.
    const withPicture = [...data.findings, ...data.harms].filter(
      ({ figure }) => figure && !('outOf' in figure && figure.outOf > 1000),
    );
    expect(drawn.before).toEqual(withPicture.map(({ says }) => says));
    await page.click('treatment-explainer >> .risks [aria-pressed]');
    const rows = await page.evaluate(async () => {
      await pause();
      return [
        insideAll('figure').length,
        insideAll('tr').map((row) => [...row.children].map((cell) => textOf(cell))),
      ] as const;
    });
    expect(rows[0]).toBe(0);
    expect(rows[1]).toHaveLength(data.findings.length + data.harms.length);
    expect(rows[1][0]).toEqual([
      `${data.findings[0]!.outcome}Helps`,
      expect.stringMatching(/^About 24 more people in 100 .*\[7\] ?Moderate certainty/),
    ]);
    expect(rows[1].at(-2)).toEqual([
      `${data.harms.at(-2)!.harm}Very rare. Serious`,
      // Nobody grades a harm: nothing is said of its certainty.
      expect.not.stringContaining('ertainty'),
    ]);
    await page.close();
  });

  it('leads to the sources themselves, in a new tab, without telling where the reader came from', async () => {
    const page = await open('layout="page"');
    const links = await page.evaluate(() =>
      insideAll('sup a').map((link) => [
        textOf(link),
        link.ariaLabel,
        (link as HTMLAnchorElement).href,
        (link as HTMLAnchorElement).rel,
        (link as HTMLAnchorElement).target,
      ]),
    );
    expect(links[0]).toEqual(['1', 'Sources: 1', data.sources[0]!.url, 'noopener noreferrer', '_blank']);
    expect(new Set(links.map(([, , , rel, target]) => `${rel} ${target}`)).size).toBe(1);
    expect(await page.evaluate(() => insideAll('.sources li').length)).toBe(data.sources.length);
    await page.close();
  });

  it('ticks, copies and prints the questions', async () => {
    const page = await open('layout="page" sections="questions"');
    await page.evaluate(() => {
      const writeText = (text: string): Promise<void> => Promise.resolve(void Object.assign(window, { copied: text }));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    });
    await page.click('treatment-explainer >> label:nth-of-type(2)');
    await page.click('treatment-explainer >> .questions button');
    expect(
      await page.evaluate(async () => [
        await until(() => textOf(inside('.questions [role=status]')) === 'Copied.'),
        (window as unknown as { copied: string }).copied,
      ]),
    ).toEqual([true, `${data.title}\nQuestions to ask\n- ${data.questions[1]}\n${data.url}`]);
    await page.evaluate(stubPrint);
    const outcome = await page.evaluate(async () => {
      document.body.append('Host text');
      const before = document.documentElement.scrollHeight;
      insideAll('.questions button')[1]!.click();
      await until(() => printed.length === 1);
      // What prints is not to be seen, and moves nothing.
      const { width, height } = inside('iframe').getBoundingClientRect();
      if (width || height || document.documentElement.scrollHeight !== before)
        throw new Error('The frame that prints is seen.');
      inside('footer button').click();
      await until(() => printed.length === 2);
      return printed.map(({ text, ...rest }) => ({
        ...rest,
        hasHost: text.includes('Host text'),
        hasSources: text.includes('Sources'),
      }));
    });
    const common = { title: data.title, ticked: 1, sheets: 1, hasHost: false };
    expect(outcome).toEqual([
      { ...common, hasSources: false },
      { ...common, hasSources: true },
    ]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
