import type { BaseStrings } from '../shared/languages.ts';
import type { FilmStrings } from './film/strings.ts';
import type { Failure, SectionName } from './terms.ts';

/** The words of the explainer's interface; those of the field come with the data. `{0}`, `{1}` … stand for values; numbers arrive formatted. */
export interface ExplainerStrings extends BaseStrings {
  loading: string;
  /** `broken`: for every failure but these two. */
  failures: Record<Exclude<Failure, 'unreachable' | 'unreadable'> | 'broken', string>;
  retry: string;
  /** Link to the full page. */
  fullPage: string;
  /** The data exist in English only. Said in the reader's language. */
  onlyEnglish: string;
  /** Headings, in the order in which the sections are shown. */
  sections: Record<SectionName, string>;
  whoFor: string;
  mainRisk: string;
  /** {0}: the next section's heading. */
  next: string;
  onePage: string;
  asTable: string;
  /** {0}: how many people took part. */
  people: string;
  copy: string;
  copied: string;
  notCopied: string;
  print: string;
  newTab: string;
  notReviewed: string;
  /** {0}: reviewer, {1}: credentials, {2}: day. */
  reviewed: string;
  /** {0}: publisher, {1}: day of the last change, {2}: day of the next check. */
  from: string;
  /** The words of the film's player, where you bring a language of your own. English and Spanish come with the film. */
  film?: FilmStrings;
}
