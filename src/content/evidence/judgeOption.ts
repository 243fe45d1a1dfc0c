/** What the structured data say of an option for each thing that may matter to a reader. No new judgement is made here. */
import type { Benefit, Risk } from '../schema/evidence.ts';
import type { Treatment } from '../schema/treatment.ts';
import type { Certainty, Direction } from '../schema/terms.ts';

/** `helps`: the result points to benefit. `sure`: GRADE high or moderate. `safe`: every serious harm listed is rare. `gentle`: no needle, no operation. `whole`: no implant, no opening. `own`: the reader can do it. */
export const values = ['helps', 'sure', 'safe', 'gentle', 'whole', 'own'] as const;
export type Value = (typeof values)[number];
export type OptionKind =
  'exercise' | 'medicine' | 'talking-therapy' | 'waiting' | 'hands-on' | 'surgery' | 'self-care' | 'other';

/** True: it fits. False: it does not. Left out: we do not know. */
export type Judgement = Partial<Record<Value, boolean>>;

const known = (judgement: Record<Value, boolean | undefined>): Judgement =>
  Object.fromEntries(Object.entries(judgement).filter(([, fits]) => fits !== undefined));
const pointsToBenefit = (direction: Direction): boolean | undefined =>
  direction === 'unclear' ? undefined : direction === 'helps';
const isSure = (certainty: Certainty | undefined): boolean | undefined =>
  certainty === undefined || certainty === 'not-rated' ? undefined : certainty === 'high' || certainty === 'moderate';

/** Serious harms that happen to 1 in 1,000 people or more do not count as rare; one of unknown frequency leaves it open. */
function hasOnlyRareSeriousHarm(risks: readonly Risk[]): boolean | undefined {
  const serious = risks.filter((risk) => risk.serious).map(({ frequency }) => frequency);
  if (serious.some((frequency) => frequency === 'common' || frequency === 'uncommon')) return false;
  return serious.includes('unknown') ? undefined : true;
}

/** A result that points to benefit stays open while a guideline is against the procedure: the reader must hear that experts disagree. */
export function judgeProcedure(
  { direction, certainty }: Pick<Benefit, 'direction' | 'certainty'>,
  { risks, invasiveness, guidelines }: Pick<Treatment, 'risks' | 'invasiveness' | 'guidelines'>,
): Judgement {
  const disputed = direction === 'helps' && guidelines.some(({ position }) => position === 'against');
  return known({
    helps: disputed ? undefined : pointsToBenefit(direction),
    sure: isSure(certainty),
    safe: hasOnlyRareSeriousHarm(risks),
    gentle: false,
    whole: invasiveness === 'minimally-invasive',
    own: false,
  });
}

/** Options that are not procedures have no graded direction or harm in our data: those stay open. */
export function judgeOther(kind: OptionKind, certainty: Certainty | undefined): Judgement {
  const surgery = kind === 'surgery';
  return known({
    helps: undefined,
    sure: isSure(certainty),
    safe: undefined,
    gentle: !surgery,
    whole: !surgery,
    own: kind === 'exercise' || kind === 'self-care' || kind === 'waiting',
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
