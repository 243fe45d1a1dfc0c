/** DISCERN (charnock-1999-discern), items in our own words. Two people should rate: agreement of lay raters was low (kappa 0.23). */
import { isoDay } from '../../base/dates.ts';
import { checked, open, type Item } from './item.ts';
import type { PageFacts } from './readFacts.ts';

export function judgeDiscern({ page, sources, findings, harms, options, links }: PageFacts): Item[] {
  const { kind, facts, words } = page;
  const waiting = /\bdo(?:ing)? nothing\b|\bwait|\bnot have to have\b|\bgets? better\b|\bgo(?:es)? away\b/i.test(
    `${page.sources.words.body} ${JSON.stringify(words)}`,
  );
  const rated = findings.filter(({ certainty }) => certainty !== 'not-rated').length;
  return [
    open('1', 'The aims are clear.'),
    open('2', 'The aims are met.'),
    open('3', 'It is relevant to the reader.'),
    checked('4', 'The sources are named.', sources > 0, `${sources} sources, each numbered in the text.`),
    checked(
      '5',
      'The date of the information is shown.',
      true,
      `Updated ${isoDay(facts.updated)}, next review due ${isoDay(facts.nextReview)}.`,
    ),
    open(
      '6',
      'It is balanced and unbiased.',
      findings.length > 0 ? `${findings.length} results on benefit, ${harms.length} harms.` : '',
    ),
    // Beyond its sources: without a link in the text, a person must look whether anything else is named.
    links > 0
      ? checked('7', 'Further sources of support are given.', true, `${links} links in the text.`)
      : open(
          '7',
          'Further sources of support are given.',
          'No link in the text. Every source is linked where it has an address.',
        ),
    open(
      '8',
      'Areas of uncertainty are named.',
      findings.length > 0
        ? `${rated} of ${findings.length} results carry a certainty in GRADE words; the rest say “not rated”.`
        : '',
    ),
    open('9', 'It says how each treatment works.'),
    open(
      '10',
      'It describes the benefits of each treatment.',
      findings.length > 0 ? `${findings.length} results.` : '',
    ),
    open(
      '11',
      'It describes the risks of each treatment.',
      harms.length > 0
        ? `${harms.length} harms, ${harms.filter(({ serious }) => serious).length} of them serious.`
        : '',
    ),
    open(
      '12',
      'It says what happens with no treatment.',
      waiting
        ? 'The text speaks of waiting or of getting better without treatment.'
        : 'No words about waiting were found.',
    ),
    open('13', 'It says how choices affect the quality of life.'),
    open('14', 'It is clear that there is more than one choice.', kind === 'guides' ? '' : `${options} other options.`),
    open('15', 'It helps to decide together.', `${facts.questions.length} questions to ask.`),
    open('16', 'Overall quality.'),
  ];
}
