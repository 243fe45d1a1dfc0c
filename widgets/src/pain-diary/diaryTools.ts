import type { html } from 'lit';
import type { buildObservation } from '../shared/fhir/buildObservation.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import type { DiaryStore } from './diaryStore.ts';

/** What the parts are given of their diary. No name here may begin with `_`: see ARCHITECTURE.md, Parts. */
export interface DiaryTools {
  /** Lit's own: a template must be made by the Lit that draws it. */
  readonly html: typeof html;
  /** The picker's writer of Observations: it is in the page already, and need not come twice. */
  readonly buildObservation: typeof buildObservation;
  readonly element: Element;
  readonly store: DiaryStore;
  /** Says something in the status line, or nothing there, and draws the diary anew; `focus` is a selector of where the reader goes on. */
  say(status: string, isProblem?: boolean, focus?: string): void;
  /** Says that the reader has changed the diary, to the reader and to the page. */
  tell(status: string, focus?: string): void;
  /** Puts an entry into the form; or, when done with one, what was being written before. */
  fill(entry?: DiaryEntry): void;
}
