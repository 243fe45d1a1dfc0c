/** PEMAT-P (AHRQ; pemat-guide-2013, which words all items, and pemat-items-2018), in our own words. 13 and 14 are for sound and film only. */
import { bars } from '../reading/measurePage.ts';
import { checked, notApplicable, open, type Item } from './item.ts';
import type { PageFacts } from './readFacts.ts';

export function judgePemat({
  page: { kind, facts },
  measure,
  terms,
  headings,
  longestSection,
  passive,
  secondPerson,
  figures,
  drawings,
  steps,
}: PageFacts): Item[] {
  const pictures = figures + drawings;
  const tables = kind === 'conditions' ? 1 : 0;
  const seenPictures = `Drawings: ${drawings}. Icon arrays: ${figures}.`;
  const { grade } = measure.prose;
  return [
    open('1', 'The purpose is clear at once.'),
    open('2', 'Nothing distracts from the purpose.'),
    open(
      '3',
      'Everyday words are used.',
      `Grade ${grade.toFixed(1)}; the bar is ${bars.grade[kind]}. A grade does not prove it.`,
    ),
    open(
      '4',
      'Medical terms are used only to teach them, and are explained.',
      `${terms} terms are marked and explained.`,
    ),
    open('5', 'The active voice is used.', `About ${passive} in 100 sentences look passive (rough count).`),
    open('6', 'Numbers are clear and easy to follow.'),
    open('7', 'The reader never has to do arithmetic.'),
    checked(
      '8',
      'Text is broken into short sections.',
      longestSection <= 200,
      `The longest run of prose under one heading has ${longestSection} words; our bar is 200.`,
    ),
    checked(
      '9',
      'Each section has a heading.',
      headings >= 3,
      `${headings} headings. Whether each one helps is for a person to judge.`,
    ),
    open('10', 'The order makes sense.', kind === 'guides' ? '' : 'The order is fixed for all pages of this kind.'),
    checked(
      '11',
      'There is a summary.',
      measure.summaryWords > 0 && measure.summaryWords <= bars.summary,
      `${measure.summaryWords} words, before everything else.`,
    ),
    open(
      '12',
      'Visual cues point to the main points.',
      kind === 'guides' ? 'Summary box.' : 'Summary box, red-flag card, fact boxes or table of options.',
    ),
    open('15', 'Pictures or charts are used where they would help.', seenPictures),
    pictures > 0
      ? open('16', 'Visuals support the text rather than distract from it.')
      : notApplicable('16', 'Visuals support the text rather than distract from it.', 'No picture.'),
    pictures > 0
      ? checked(
          '17',
          'Visuals have titles or captions.',
          true,
          'Each drawing has a name, a description and a caption. Each icon array repeats its result as text.',
        )
      : notApplicable('17', 'Visuals have titles or captions.', 'No picture.'),
    pictures > 0
      ? open('18', 'Pictures are clear and uncluttered.')
      : notApplicable('18', 'Pictures are clear and uncluttered.', 'No picture.'),
    kind === 'conditions'
      ? open(
          '19',
          'Tables are simple, with short, clear headings.',
          'One table of two columns, with headings for columns and rows.',
        )
      : notApplicable('19', 'Tables are simple, with short, clear headings.', 'No table.'),
    open(
      '20',
      'At least one thing to do is named.',
      `${facts.questions.length} questions to ask${kind === 'guides' ? '' : ', and signs to act on'}.`,
    ),
    checked(
      '21',
      'The reader is spoken to directly.',
      secondPerson >= 20,
      `${secondPerson} in 100 sentences say “you”; our bar is 20.`,
    ),
    open('22', 'Actions are broken into clear steps.', steps > 0 ? `${steps} steps of the day.` : ''),
    open(
      '23',
      'A tool such as a checklist is offered where it would help.',
      facts.questions.length > 0 ? 'Questions with boxes to tick; the page prints as a hand-out.' : '',
    ),
    open(
      '24',
      'It shows how to do each calculation, with easy steps or an example.',
      'Applies only if a reader has to calculate: see item 7.',
    ),
    figures + tables > 0
      ? open(
          '25',
          'It explains how to use its charts, tables and drawings to act.',
          `Icon arrays: ${figures}. Tables: ${tables}.`,
        )
      : notApplicable(
          '25',
          'It explains how to use its charts, tables and drawings to act.',
          'No chart or table that asks for action.',
        ),
    open('26', 'Pictures are used wherever they would make it easier to act.', seenPictures),
  ];
}
