/** IPDAS qualifying and certification criteria (choosingwisely-ipdas-table), in our words. They rate how an aid is made, not the evidence. */
import { isoDay } from '../../base/dates.ts';
import { checked, open, type Item } from './item.ts';
import type { PageFacts } from './readFacts.ts';

const words = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** Guides are no decision aids: they get no list. */
export function judgeIpdas({ page: { kind, facts }, sources, findings, harms, options }: PageFacts): Item[] {
  if (kind === 'guides') return [];
  const good = words(findings.map(({ says }) => says));
  const bad = words(harms.map(({ says = '' }) => says));
  return [
    open(
      'Q1',
      'It describes the condition.',
      kind === 'conditions' ? 'First line of the summary.' : 'Links to its conditions.',
    ),
    open('Q2', 'It states the decision.'),
    open('Q3', 'It describes the options.', `${options} options.`),
    kind === 'treatments'
      ? open('Q4', 'It gives the good points of the options.', `${good} words in the fact box, on this option alone.`)
      : open('Q4', 'It gives the good points of the options.', 'The table says what is known of each option.'),
    kind === 'treatments'
      ? open('Q5', 'It gives the bad points of the options.', `${bad} words in the fact boxes, on this option alone.`)
      : open('Q5', 'It gives the bad points of the options.', 'Risks stand on the page of each procedure.'),
    open('Q6', 'It says what the consequences are like to live with.'),
    kind === 'treatments'
      ? checked(
          'C1',
          'Good and bad points in equal detail.',
          Math.max(good, bad) <= 3 * Math.min(good, bad),
          `${good} and ${bad} words; our bar is a factor of 3.`,
        )
      : open('C1', 'Good and bad points in equal detail.'),
    checked('C2', 'It cites its sources.', sources > 0, `${sources} sources.`),
    checked('C3', 'It gives its date.', true, isoDay(facts.updated)),
    checked('C4', 'It says when it will be updated.', true, `Next review due ${isoDay(facts.nextReview)}.`),
    kind === 'treatments'
      ? checked(
          'C5',
          'It says how sure the numbers are.',
          findings.every(({ certainty }) => certainty !== undefined),
          'Each result carries a certainty or the words “not rated”.',
        )
      : open('C5', 'It says how sure the numbers are.'),
    checked(
      'C6',
      'It says who paid for it.',
      true,
      '“About this site” names the publisher and says who pays (`publisher` and `funding` in content/site.yaml).',
    ),
  ];
}
