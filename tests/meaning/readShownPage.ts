/** What a person meets on a built page, read from the page in a real browser. */
import type { Page } from 'playwright-core';

export interface ShownStatement {
  /** Id of the entry, where the page names it. */
  id?: string;
  /** The words, without source markers. */
  text: string;
  /** Numbers of the source markers that stand with it. */
  sources: number[];
}
export interface ShownEntry extends ShownStatement {
  /** The bold name before the sentence. */
  name: string;
  /** The small line below: certainty and study, or how often. */
  basis: string;
  /** The label of certainty alone, if there is one. */
  certainty: string;
  direction: string;
  /** True where the entry is shown large. */
  main: boolean;
  /** Words under its picture; empty where there is none. */
  picture: string[];
}
export type ShownPage = Awaited<ReturnType<typeof readShownPage>>;

export const readShownPage = (page: Page) =>
  page.evaluate(() => {
    const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    /** Text of an element without the parts named. */
    const textOf = (element: Element | null, ...without: string[]): string => {
      if (!element) return '';
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(['a.cite', ...without].join())) part.remove();
      return tidy(copy.textContent);
    };
    const sourcesOf = (element: Element): number[] =>
      [...element.querySelectorAll('a.cite')].map((link) => Number(link.textContent));
    const statement = (element: Element) => ({ text: textOf(element), sources: sourcesOf(element) });
    const all = (selector: string, from: ParentNode = document): Element[] => [...from.querySelectorAll(selector)];
    const entry = (item: Element, id: string | undefined) => ({
      id: id ?? '',
      name: textOf(item.querySelector('.outcome')),
      text: textOf(item, '.outcome', '.basis', '.icon-array'),
      sources: sourcesOf(item),
      basis: textOf(item.querySelector('.basis')),
      certainty: textOf(item.querySelector('.basis .certainty')),
      direction: (item as HTMLElement).dataset['direction'] ?? '',
      main: item.classList.contains('main'),
      picture: all('.icon-array p', item).map((line) => textOf(line)),
    });
    const article = document.querySelector('.article') ?? document.body;
    return {
      title: tidy(document.querySelector('h1')?.textContent),
      summary: all('.summary dl > div').map((line) => ({
        id: (line as HTMLElement).dataset['line'] ?? '',
        ...statement(line.querySelector('dd') ?? line),
      })),
      signGroups: all('.red-flags > div').map((group) => ({
        act: group.className,
        heading: tidy(group.querySelector('h3')?.textContent),
        signs: all('li', group).map((item) => ({
          id: (item as HTMLElement).dataset['sign'] ?? '',
          ...statement(item),
        })),
      })),
      findings: all('[data-finding]').map((item) => entry(item, (item as HTMLElement).dataset['finding'])),
      harmGroups: all('.fact-box.harms').map((box) => ({
        heading: tidy(box.querySelector('h3')?.textContent),
        noNumbers: all('.no-numbers', box).map((line) => textOf(line)),
        harms: all('[data-harm]', box).map((item) => ({
          ...entry(item, (item as HTMLElement).dataset['harm']),
          withoutNumber: item.parentElement?.previousElementSibling?.className === 'no-numbers',
        })),
      })),
      positions: all('.guidelines dl > div').map((row) => ({
        name: textOf(row.querySelector('dt'), '.position'),
        position: (row.querySelector('.position') as HTMLElement | null)?.dataset['position'] ?? '',
        ...statement(row.querySelector('dd') ?? row),
      })),
      options: all('table.options tbody tr:not(.group)').map((row) => ({
        id: (row as HTMLElement).dataset['pair'] ?? '',
        name: textOf(row.querySelector('th'), 'small'),
        detail: textOf(row.querySelector('th small')),
        direction: textOf(row.querySelector('td > strong')),
        text: textOf(row.querySelector('td'), ':scope > strong', '.certainty', '.more-medicines'),
        certainty: textOf(row.querySelector('.certainty')),
        sources: sourcesOf(row),
      })),
      /** Results of medicines in the table of options. */
      results: all('[data-result]').map((item) => ({
        id: (item as HTMLElement).dataset['result'] ?? '',
        href: item.closest('tr')?.querySelector('th a')?.getAttribute('href') ?? '',
        direction: textOf(item.querySelector('strong')),
        certainty: textOf(item.querySelector('.certainty')),
        name: textOf(item.querySelector('small')),
        text: textOf(item, 'strong', 'small', '.certainty'),
        sources: sourcesOf(item),
      })),
      warnings: all('dl.duties > div').map((row) => ({
        topic: textOf(row.querySelector('dt')),
        ...statement(row.querySelector('dd') ?? row),
      })),
      steps: all('ol.steps > li').map(statement),
      frame: all('dl.frame > div').map((row) => ({
        label: tidy(row.querySelector('dt')?.textContent),
        ...statement(row.querySelector('dd') ?? row),
      })),
      /** Practical answers, by topic. */
      practical: all('[data-practical]').map((row) => ({
        id: (row as HTMLElement).dataset['practical'] ?? '',
        ...statement(row.querySelector('dd') ?? row),
      })),
      /** Times after the procedure: what is normal, and the ids of the danger signs by their act. */
      timelineNote: textOf(document.querySelector('.timeline > p')),
      timeline: all('.timeline [data-time]').map((row) => ({
        time: (row as HTMLElement).dataset['time'] ?? '',
        normal: textOf(row.querySelector('.normal dd')),
        sources: sourcesOf(row),
        signs: all('[data-signs]', row).flatMap((said) =>
          ((said as HTMLElement).dataset['signs'] ?? '').split(' ').map((id) => ({
            id,
            act: (said.closest('dl > div') as HTMLElement | null)?.dataset['act'] ?? '',
            text: textOf(said),
          })),
        ),
      })),
      /** Lists of statements by the heading above them. */
      lists: all('ul.statements').map((list) => {
        let before: Element | null = list;
        while (before && !/^H[23]$/.test(before.tagName))
          before = before.previousElementSibling ?? before.parentElement;
        return { heading: tidy(before?.textContent), items: all(':scope > li', list).map(statement) };
      }),
      /** Medicines that the page names, with the warning of each; links to medicines anywhere in the text. */
      medicines: all('[data-medicines] li').map((item) => ({
        links: all('a:not(.cite)', item).map((link) => link.getAttribute('href') ?? ''),
        ...statement(item),
      })),
      questions: all('ul.questions > li').map((item) => tidy(item.textContent)),
      /** Paragraphs and list items of the running text. */
      prose: all('.text > p, .text > ul:not([class]) > li, .text > ol:not([class]) > li').map(statement),
      /** Every marker of the page, in the order of the page. */
      markers: all('a.cite', article).map((link) => ({
        number: Number(link.textContent),
        href: link.getAttribute('href') ?? '',
        name: link.getAttribute('aria-label') ?? '',
      })),
      sourceList: all('.sources > ol > li').map((item) => ({
        anchor: item.id,
        href: item.querySelector('a')?.getAttribute('href') ?? '',
        text: tidy(item.textContent),
      })),
    };
  });
