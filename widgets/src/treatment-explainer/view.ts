import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../shared/languages.ts';
import type { Explainer } from './payload.ts';
import type { ExplainerStrings } from './strings.ts';
import type { SectionName } from './terms.ts';

/** What the reader chose. */
export interface Choices {
  /** Sections that are open; undefined until something was chosen: the first. */
  opened?: SectionName[];
  /** Steps, but all of them at once. */
  onePage?: boolean;
  /** Figures as a table rather than drawings. */
  asTable?: boolean;
  /** Numbers of the questions that are ticked, from 0. */
  ticked: Set<number>;
  /** Whether the last copying worked, in words. */
  copyMessage?: string;
}

/** What every part of the explainer needs to draw itself. */
export interface View {
  data: Explainer;
  /** Words in the language of the data. */
  words: ExplainerStrings;
  /** Tag of that language, for numbers and days. */
  language: string;
  /** What to say in the reader's language, when the data are not in it. */
  note: unknown;
  /** Level of the title, from 1. */
  level: number;
  /** One section after the other. */
  inSteps: boolean;
  /** All sections are open, as on a page. */
  isWhole: boolean;
  choices: Choices;
  /** Notes what the reader chose and shows it; may move the focus to the heading of a section. */
  choose: (choice: Partial<Choices>, goTo?: SectionName) => void;
  /** Prints a part alone. */
  print: (selector: string) => void;
}

const headings: ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1>${content}</h1>`,
  (content) => html`<h2>${content}</h2>`,
  (content) => html`<h3>${content}</h3>`,
  (content) => html`<h4>${content}</h4>`,
  (content) => html`<h5>${content}</h5>`,
  (content) => html`<h6>${content}</h6>`,
];
/** The heading of a section: the data's own, where they have one. */
export const titleOf = ({ data, words }: View, name: SectionName): string =>
  (data.headings as Partial<Record<SectionName, string>> | undefined)?.[name] ?? words.sections[name];

/** A real heading, `below` levels under the title. */
export const heading = ({ level }: View, below: number, content: unknown): unknown =>
  (headings[level + below - 1] ?? headings[5])?.(content);

/** Fills a sentence with numbers in the reader's way of writing them, and words as they are. */
export const say = ({ language }: View, text: string, ...values: (number | string)[]): string =>
  fillText(text, ...values.map((value) => value.toLocaleString(language)));

export const sayDay = ({ language }: View, day: string): string =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** A link out. In a new tab, so that ticks and the place in the host's page are kept; without telling where the reader came from. */
export const link = (url: string | undefined, text: unknown, label: unknown = nothing): unknown =>
  url ? html`<a href=${url} target="_blank" rel="noopener noreferrer" aria-label=${label}>${text}</a>` : text;

/** What stands in a list: a text, perhaps with a label or an address of its own. */
interface Item {
  label?: string;
  text: string;
  url?: string;
  sources?: number[];
}

/**
 * A text with marks such as [1, 4]: the numbers of the page. The provider's own files leave an empty list of sources out. Each mark leads
 * to the source itself: an inner link would change the host's address.
 */
export function cited({ data, words }: View, { label, text, url, sources = [] }: Item): unknown {
  const marks = sources.flatMap((number) => {
    const source = data.sources.find((one) => one.number === number);
    return source ? [', ', link(source.url, number, `${words.sections.sources}: ${number}`)] : [];
  });
  return [
    label ? html`<strong>${label}:</strong> ` : nothing,
    link(url, text),
    marks[0] ? html`<sup>[${marks.slice(1)}]</sup>` : nothing,
  ];
}

export const points = (view: View, items: Item[] = []): unknown =>
  items[0]
    ? html`<ul>
        ${items.map((item) => html`<li>${cited(view, item)}</li>`)}
      </ul>`
    : nothing;
