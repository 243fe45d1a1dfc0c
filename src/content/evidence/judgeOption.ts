/** What the structured data say of an option for each thing that may matter to a reader. No new judgement is made here. */
import type { OptionKind } from '../schema/condition.ts';
import type { Harm } from '../schema/harm.ts';
import type { Library, Medicine } from '../read/library.ts';
import type { Certainty, Direction } from '../schema/terms.ts';
import { findingsOf, harmsOf } from './listPageEvidence.ts';

/** `helps`: the result points to benefit. `sure`: GRADE high or moderate. `safe`: every serious harm listed is rare. `gentle`: no needle, no operation. `whole`: no implant, no opening. `own`: the reader can do it. */
export const values = ['helps', 'sure', 'safe', 'gentle', 'whole', 'own'] as const;
export type Value = (typeof values)[number];

/** True: it fits. False: it does not. Left out: we do not know. */
export type Judgement = Partial<Record<Value, boolean>>;

const known = (judgement: Record<Value, boolean | undefined>): Judgement =>
  Object.fromEntries(Object.entries(judgement).filter(([, fits]) => fits !== undefined));
const pointsToBenefit = (direction: Direction): boolean | undefined =>
  direction === 'unclear' ? undefined : direction === 'helps';
const isSure = (certainty: Certainty | undefined): boolean | undefined =>
  certainty === undefined || certainty === 'not-rated' ? undefined : certainty === 'high' || certainty === 'moderate';

/** Serious harms that happen to 1 in 1,000 people or more do not count as rare; one of unknown frequency leaves it open. */
function hasOnlyRareSeriousHarm(harms: readonly Harm[]): boolean | undefined {
  const serious = harms.filter((harm) => harm.serious).map(({ frequency }) => frequency);
  if (serious.some((frequency) => frequency === 'common' || frequency === 'uncommon')) return false;
  return serious.includes('unknown') ? undefined : true;
}

/** A result that points to benefit stays open while a guideline is against the procedure: the reader must hear that experts disagree. */
export function judgeProcedure(
  library: Pick<Library, 'treatments' | 'harms'>,
  { treatment, direction, certainty }: { treatment: string; direction: Direction; certainty: Certainty },
): Judgement {
  const page = library.treatments.find(({ slug }) => slug === treatment);
  if (!page) return {};
  const { positions, invasiveness } = page.facts;
  const disputed = direction === 'helps' && positions.some(({ position }) => position === 'against');
  return known({
    helps: disputed ? undefined : pointsToBenefit(direction),
    sure: isSure(certainty),
    safe: hasOnlyRareSeriousHarm(harmsOf(library, page)),
    gentle: false,
    whole: invasiveness === 'minimally-invasive',
    own: false,
  });
}

/**
 * By its leading result for one condition, or over all; open where a guideline is against it. A medicine may need a prescription: whether you can do it yourself stays open.
 *
 * @param condition a slug; left out: for whatever its first result is about.
 */
export function judgeMedicine(
  library: Pick<Library, 'findings' | 'harms'>,
  page: Medicine,
  condition?: string,
): Judgement {
  const [main] = findingsOf(library, page).filter(
    ({ conditions }) => condition === undefined || conditions.includes(condition),
  );
  const harms = harmsOf(library, page);
  const { advisedAgainst } = page.facts;
  const disputed = condition === undefined ? advisedAgainst.length > 0 : advisedAgainst.includes(condition);
  const injected = page.facts.routes.includes('injected');
  return known({
    helps: main && !(disputed && main.direction === 'helps') ? pointsToBenefit(main.direction) : undefined,
    sure: isSure(main?.certainty),
    // A list without a serious harm is no proof that there is none.
    safe: harms.some(({ serious }) => serious) ? hasOnlyRareSeriousHarm(harms) : undefined,
    gentle: injected ? undefined : true,
    whole: true,
    own: page.facts.routes.every((route) => route === 'injected') ? false : undefined,
  });
}

/** An option that speaks of several medicines: what holds for all of them. */
const judgeTogether = (all: readonly Judgement[]): Record<Value, boolean | undefined> =>
  Object.fromEntries(
    values.map((value) => {
      const [first, ...rest] = all.map((judgement) => judgement[value]);
      return [value, rest.every((other) => other === first) ? first : undefined];
    }),
  ) as Record<Value, boolean | undefined>;

/** Options that are not procedures have no graded direction or harm in our data, medicines with a page apart: those stay open. */
export function judgeOther(
  kind: OptionKind,
  certainty: Certainty | undefined,
  medicines: readonly Judgement[] = [],
): Judgement {
  const surgery = kind === 'surgery';
  const together = judgeTogether(medicines);
  return known({
    helps: together.helps,
    sure: isSure(certainty) ?? together.sure,
    safe: together.safe,
    gentle: medicines.length > 0 ? together.gentle : !surgery,
    whole: !surgery,
    own: kind === 'exercise' || kind === 'self-care' || kind === 'waiting' || (medicines.length > 0 ? together.own : false),
  });
}

/** `+helps -gentle`, for a data attribute. */
export const writeJudgement = (judgement: Judgement): string =>
  Object.entries(judgement)
    .map(([value, fits]) => `${fits ? '+' : '-'}${value}`)
    .join(' ');

export function readJudgement(text: string): Judgement {
  return Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((item) => [item.slice(1), item.startsWith('+')]),
  );
}
