/**
 * The account of a page: everything it says, once, in the order in which a reader meets it, with its sources numbered in that order. The
 * HTML page, the explainer, films, search, open data, the hand-out and the reading measure are renderings of it and decide nothing of
 * their own.
 */
import type { Act, Certainty, Direction, EffectSize } from '../schema/terms.ts';
import type { z } from 'astro/zod';
import type { ladderStep } from '../schema/ladder.ts';
import type { OptionKind } from '../schema/condition.ts';
import type { MedicineList } from '../schema/medicine.ts';
import type { Finding } from '../schema/finding.ts';
import type { MinutesRange, PracticalTopic, TimeAfter } from '../schema/practical.ts';
import type { Situation } from '../schema/situation.ts';
import type { Harm } from '../schema/harm.ts';
import type { Flow } from '../read/parseBody.ts';
import type { Page } from '../read/library.ts';

/** A sentence or two for the reader, and the ids of the references that carry it; none where it states no medical fact. */
export interface Statement {
  id: string;
  text: string;
  refs: readonly string[];
}

/** A line of the first screen. `findings` and `harms`: the ids of what it repeats. */
export interface SummaryLine extends Statement {
  findings: readonly string[];
  harms: readonly string[];
}

export interface Sign extends Statement {
  act: Act;
  /** The sign in a few words, with the same condition as `text`. */
  short: string;
}

/** Signs of one act, the most urgent act first. */
export interface SignGroup {
  act: Act;
  /** What to do, as a heading. */
  heading: string;
  /** What that means, in one to three sentences. */
  means: string;
  signs: readonly Sign[];
}

/** All signs of one act that can follow a procedure. */
export interface SignOverview extends Pick<SignGroup, 'act' | 'heading'> {
  kinds: readonly {
    /** Kind of danger, like `stroke`. */
    id: string;
    title: string;
    signs: readonly { id: string; short: string }[];
    refs: readonly string[];
  }[];
}

/** Where a guideline or agency stands. */
export interface Position extends Statement {
  body: string;
  /** Undefined: the year is not known. */
  year: number | undefined;
  position: 'for' | 'for-some' | 'special-checks' | 'against' | 'no-view';
}

/** What the research says of one treatment for one condition. */
export interface PairRow extends Statement {
  treatment: string;
  /** The treatment's title. */
  title: string;
  condition: string;
  role: 'used-for' | 'discussed' | 'test';
  direction: Direction;
  size: EffectSize;
  certainty: Certainty;
  /** For whom it holds; direction and certainty are never shown without it. */
  appliesTo: string | undefined;
  lead: readonly string[];
  otherSide: readonly string[];
}

/** What research found of one medicine for one condition: its main results, in their own words. */
export interface MedicineRow {
  medicine: string;
  title: string;
  findings: readonly Finding[];
}

export interface OtherOption extends Statement {
  kind: OptionKind;
  name: string;
  /** Undefined: nothing was said of it. */
  certainty: Certainty | undefined;
  /** Medicines with a page of their own that the option speaks of. */
  medicines: readonly { slug: string; title: string }[];
}

/** Another treatment as a choice. */
export interface TreatmentChoice {
  treatment: string;
  title: string;
  note: string | undefined;
}

/** A medicine that a page names: the way to its own page, and what every reader of its name must hear. */
export interface NamedMedicine {
  slug: string;
  title: string;
  alert: Statement | undefined;
}

export interface AdviceBlock {
  id: string;
  title: string;
  statements: readonly Statement[];
}

/** One practical answer. `minutes` say how long the procedure takes; `text` may then be empty. */
export interface PracticalRow extends Statement {
  id: PracticalTopic;
  minutes?: MinutesRange | undefined;
}

/** One time after a procedure, or `any-time`: what is normal then, and the danger signs that mostly begin then, the most urgent last. */
export interface TimeOfSigns {
  time: TimeAfter | 'any-time';
  normal: readonly Statement[];
  dangers: readonly (Pick<SignGroup, 'act' | 'heading'> & { signs: readonly Pick<Sign, 'id' | 'short'>[] })[];
}

/** One step of a condition's ladder, the least invasive first: `needle` is by needle alone. */
export interface LadderStep {
  step: z.infer<typeof ladderStep>;
  others: readonly OtherOption[];
  medicines: readonly MedicineRow[];
  procedures: readonly PairRow[];
}

/** A list of statements that the page's facts hold, by the name of its field. */
export type StatementField =
  | 'whoMayBenefit'
  | 'whoShouldNot'
  | 'before'
  | 'after'
  | 'symptoms'
  | 'diagnosis'
  | 'causes'
  | 'howCommon'
  | MedicineList;

export type Block =
  | { kind: 'prose'; flow: Exclude<Flow, { type: 'block' }> }
  | { kind: 'statements'; field: StatementField; items: readonly Statement[] }
  /** What to try and what to avoid. */
  | { kind: 'self-care'; tryThis: readonly Statement[]; avoid: readonly Statement[] }
  /** Conditions that the treatment is used for. */
  | { kind: 'used-for'; conditions: readonly { slug: string; title: string }[] }
  | { kind: 'choices'; items: readonly (Statement | TreatmentChoice)[] }
  | { kind: 'findings'; findings: readonly Finding[] }
  | { kind: 'positions'; positions: readonly Position[] }
  /** Harms of one weight; the lesser ones stand first. */
  | { kind: 'harms'; serious: boolean; harms: readonly Harm[] }
  /** What happens on the day. `refs` carry all of it and stand behind the last step. */
  | {
      kind: 'steps';
      steps: readonly { id: string; text: string }[];
      refs: readonly string[];
      setting: string;
      anesthesia: string;
      imaging: string;
    }
  /** Practical answers in the order of the time; `unknown`: what the project found no source on, told once on a page. */
  | { kind: 'practical'; rows: readonly PracticalRow[]; unknown: readonly PracticalTopic[] }
  /** What is normal and what is a danger, by the time after the procedure. */
  | { kind: 'timeline'; times: readonly TimeOfSigns[] }
  /** Shared advice: in short on a page, with the guides that hold it in full; whole in a guide. */
  | { kind: 'advice'; advice: readonly AdviceBlock[]; inFull: boolean; guides: readonly { slug: string; title: string }[] }
  | {
      kind: 'options';
      others: readonly OtherOption[];
      medicines: readonly MedicineRow[];
      procedures: readonly PairRow[];
      note: Statement | undefined;
    }
  | { kind: 'medicines'; medicines: readonly NamedMedicine[] }
  /** What the page says to people in a special situation; situations without a line have none. */
  | { kind: 'situations'; rows: readonly { situation: Situation; lines: readonly Statement[] }[] }
  | { kind: 'ladder'; steps: readonly LadderStep[] }
  /** Other treatments that go further than the page's own, those that do not, and the conditions whose pages show all steps. */
  | {
      kind: 'next-steps';
      noFurther: readonly TreatmentChoice[];
      further: readonly TreatmentChoice[];
      conditions: readonly { slug: string; title: string }[];
    }
  | { kind: 'questions'; questions: readonly { id: string; text: string }[] }
  /** All danger signs that can follow a procedure, in a few words each, by act and kind of danger. */
  | { kind: 'sign-overview'; acts: readonly SignOverview[] }
  /** What each act means, day and night; the publisher’s places decide the numbers beside it. */
  | { kind: 'care-lines'; acts: readonly { act: Act; heading: string; means: string }[] }
  /** What regulators warn of, in the order of the registry. */
  | { kind: 'duties'; duties: readonly Duty[] }
  | { kind: 'widget'; name: 'PainScalePicker' | 'PainDiary' };

/** One warning: in full where the page is about its subject, in short where it only mentions it. */
export type Duty = Statement & { topic: string };

export interface Section {
  /** Anchor of the heading; undefined for text before the first heading. */
  id: string | undefined;
  title: string | undefined;
  blocks: readonly Block[];
}

/** A scene of a film as words. */
export interface FilmScene extends Statement {
  heading: string;
  /** The drawing in words. */
  shows: string;
  /** Which of the film's drawings it shows, from 1; the scenes of the ending share one. */
  drawing: number;
}

export interface Account {
  page: Page;
  /** The overview film, which stands before everything else on its guide. */
  film: readonly FilmScene[];
  summary: readonly SummaryLine[];
  signs: readonly SignGroup[];
  sections: readonly Section[];
  /** Ids of references in reading order; the number of a source is its index + 1. */
  sources: readonly string[];
  /** @throws when the page does not cite the reference. */
  numberOf(ref: string): number;
  /** Ids of the glossary terms that the text marks, in reading order. */
  terms: readonly string[];
}
