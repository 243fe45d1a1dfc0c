import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../shared/languages.ts';
import type { Explainer, Point } from './payload.ts';
import type { ExplainerStrings } from './strings.ts';

/** What every part of the explainer needs to draw itself. */
export interface View {
  data: Explainer;
  /** Words in the language of the data. */
  words: ExplainerStrings;
  /** Tag of that language, for numbers and days. */
  language: string;
  /** Figures as tables rather than drawings. */
  asTable: boolean;
  /** Level of the title, from 1. */
  level: number;
  /** Questions that are ticked. */
  ticked: Set<string>;
  /** Whether the last copying worked, in words. */
  copyMessage: string;
  /** Switches the figures between drawings and table. */
  toggleTable: () => void;
  copy: () => void;
  print: () => void;
}

const headings: ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1>${content}</h1>`,
  (content) => html`<h2>${content}</h2>`,
  (content) => html`<h3>${content}</h3>`,
  (content) => html`<h4>${content}</h4>`,
  (content) => html`<h5>${content}</h5>`,
  (content) => html`<h6>${content}</h6>`,
];
/** A real heading, `below` levels under the title. */
export const heading = ({ level }: View, below: number, content: unknown): unknown => (headings[level + below - 1] ?? headings[5])?.(content);

/** Fills a sentence with numbers in the reader's way of writing them, and words as they are. */
export const say = ({ language }: View, text: string, ...values: (number | string)[]): string =>
  fillText(text, ...values.map((value) => value.toLocaleString(language)));

export const sayDay = ({ language }: View, day: string): string =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** A link out. In a new tab, so that ticks and the place in the host's page are kept; without telling where the reader came from. */
export const link = (url: string | undefined, text: unknown, label: unknown = nothing): unknown =>
  url ? html`<a href=${url} target="_blank" rel="noopener noreferrer" aria-label=${label}>${text}</a>` : text;

/** A text with marks such as [1, 4]. Each leads to the source itself: an inner link would change the host's address. */
export function cited({ data, words }: View, { text, url, sources }: Point): unknown {
  const marks = sources.flatMap((number) => {
    const source = data.sources[number - 1];
    return source ? [', ', link(source.url, number, `${words.sections.sources}: ${number}`)] : [];
  });
  return [link(url, text), marks[0] ? html`<sup>[${marks.slice(1)}]</sup>` : nothing];
}

export const points = (view: View, items: Point[]): unknown =>
  items[0] ? html`<ul>${items.map((item) => html`<li>${cited(view, item)}</li>`)}</ul>` : nothing;
