/** The content of one language as everything else reads it: facts joined with the words of that language. */
import type { AdviceFacts, AdviceWords } from '../schema/advice.ts';
import type { ConditionFacts, ConditionWords } from '../schema/condition.ts';
import type { emergencyCards } from '../schema/emergencyCard.ts';
import type { DangerSignFacts, DangerSignWords, dangerSignsFile } from '../schema/dangerSign.ts';
import type { careLines } from '../schema/careLine.ts';
import type { OverviewFilm, TreatmentFilm } from '../schema/film.ts';
import type { Finding, Pair } from '../schema/finding.ts';
import type { Change } from '../schema/history.ts';
import type { GlossaryTerm, TermWords } from '../schema/glossary.ts';
import type { GuideFacts, GuideWords } from '../schema/guide.ts';
import type { Harm } from '../schema/harm.ts';
import type { Headings } from '../schema/headings.ts';
import type { MedicineFacts, MedicineWords } from '../schema/medicine.ts';
import type { Notice } from '../schema/notice.ts';
import type { Reference } from '../schema/reference.ts';
import type { regulatorDuties } from '../schema/regulatorDuty.ts';
import type { TreatmentFacts, TreatmentWords } from '../schema/treatment.ts';
import type { z } from 'astro/zod';
import type { BodySection } from './parseBody.ts';
import type { Source } from './readSource.ts';

interface PageOf<Kind, Facts, Words> {
  kind: Kind;
  slug: string;
  lang: string;
  facts: Facts;
  words: Words;
  body: BodySection[];
  /** The two files, to name the line of a mistake. */
  sources: { facts: Source; words: Source };
}
export type Treatment = PageOf<'treatments', TreatmentFacts, TreatmentWords>;
export type Condition = PageOf<'conditions', ConditionFacts, ConditionWords>;
export type Guide = PageOf<'guides', GuideFacts, GuideWords>;
export type Medicine = PageOf<'medicines', MedicineFacts, MedicineWords>;
export type Page = Treatment | Condition | Medicine | Guide;
export type PageKind = Page['kind'];

export interface NoticePage {
  slug: string;
  lang: string;
  data: Notice;
  body: BodySection[];
  source: Source;
}

export interface Advice {
  id: string;
  facts: AdviceFacts;
  words: AdviceWords;
  sources: { facts: Source; words: Source };
}

export interface Term {
  id: string;
  words: TermWords;
  refs: string[];
  data: GlossaryTerm;
  source: Source;
}

export interface FilmEntry {
  slug: string;
  data: TreatmentFilm | OverviewFilm;
  /** Whether its drawings are there: without them it is not shown. */
  drawn: boolean;
  sources: { facts: Source; words: Source };
}

export interface SignEntry {
  id: string;
  facts: DangerSignFacts;
  words: DangerSignWords;
}

export interface Library {
  /** The project's folder. */
  root: string;
  lang: string;
  /** By title. */
  treatments: Treatment[];
  /** By title. */
  conditions: Condition[];
  /** By title. */
  medicines: Medicine[];
  /** In reading order. */
  guides: Guide[];
  notices: NoticePage[];
  advice: Map<string, Advice>;
  /** The terms that have words in this language, in its order. */
  glossary: Map<string, Term>;
  findings: Map<string, Finding>;
  /** By condition, in the order in which its page shows them. */
  pairs: Pair[];
  harms: Map<string, Harm>;
  /** In the order in which a box shows them. */
  signs: SignEntry[];
  signWords: Pick<z.infer<(typeof dangerSignsFile)['words']>, 'acts' | 'groups'>;
  duties: { facts: z.infer<(typeof regulatorDuties)['facts']>; words: z.infer<(typeof regulatorDuties)['words']> };
  emergencyCards: {
    facts: z.infer<(typeof emergencyCards)['facts']>;
    words: z.infer<(typeof emergencyCards)['words']>;
  };
  careLines: { facts: z.infer<(typeof careLines)['facts']>; words: z.infer<(typeof careLines)['words']> };
  /** By slug of the page. */
  films: Map<string, FilmEntry>;
  headings: Headings;
  /** What readers were told of changes, newest first, by path: `treatments/sciatica`, `advice/driving`, `terms/abscess`. */
  history: Map<string, Change[]>;
  /** The day of the first release; null before it. */
  released: Date | null;
  references: Map<string, Reference>;
  /** Where registry entries stand, to name the line of a mistake: `findings:<id>`, `pairs:<id>`, `harms:<id>`, `sign:<id>`; shared files by name. */
  registrySources: Map<string, { facts: Source; words: Source | undefined }>;
  /**
   * What could not be read: files as their path without the ending (`content/en/treatments/discography`), shared files and references by
   * name (`danger-signs`, `references/able-2020`). What follows from them is not reported again.
   */
  unread: Set<string>;
}
