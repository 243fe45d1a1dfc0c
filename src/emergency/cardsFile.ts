/** The cards of one language as the search loads them: /search/<lang>/cards.json. Everything that a card shows is in it. */
import type { CareLine } from '../content/site/listCareLines.ts';
import type { CareLineKind } from '../content/schema/careLine.ts';
import type { Act } from '../content/schema/terms.ts';

/** One of these phrases must occur. A number is the index of a set. */
export type Group = readonly (string | number)[];

export interface EmergencyCard {
  id: string;
  act: Act;
  says: string;
  /** Indices of the list of signs. */
  signs: readonly number[];
  also: readonly number[];
  lines: readonly CareLineKind[];
  always: boolean;
  first: boolean;
  page: { path: string; title: string };
  /** What brings the card when it is all that is typed. */
  names: readonly string[];
  ways: readonly (readonly Group[])[];
  notWhen: readonly string[];
}

export interface CardsFile {
  cards: readonly EmergencyCard[];
  sets: readonly (readonly string[])[];
  /** Words that may stand beside a name. */
  besideNames: readonly string[];
  /** Words that look like those of the lists and are none of their slips. */
  otherWords: readonly string[];
  /** Phrases that make any search harmless. */
  notWhen: readonly string[];
  signs: readonly { act: Act; text: string }[];
  acts: Readonly<Record<Act, { heading: string; means: string }>>;
  /** By kind, with the words for when it is the right one. */
  lines: Readonly<Partial<Record<CareLineKind, { when: string; numbers: readonly CareLine[] }>>>;
}
