import type { ExplainerStrings } from './strings.ts';

const en: ExplainerStrings = {
  dir: 'ltr',
  loading: 'Loading…',
  failures: {
    unknown: 'There is no information under this name.',
    offline: 'You seem to be offline.',
    broken: 'The information could not be loaded.',
  },
  retry: 'Try again',
  fullPage: 'Read the full page',
  onlyEnglish: 'This information is in English only.',
  sections: {
    summary: 'In short',
    about: 'What it is and how it works',
    benefits: 'How likely it is to help',
    risks: 'What can go wrong',
    'who-should-not': 'Who should not have it',
    alternatives: 'Other choices',
    before: 'Before',
    day: 'On the day',
    after: 'Afterwards',
    'warning-signs': 'Warning signs',
    questions: 'Questions to ask',
    sources: 'Sources',
  },
  whoFor: 'Who it is for',
  mainRisk: 'Main risk',
  next: 'Next: {0}',
  onePage: 'Show all on one page',
  asTable: 'Show as a table',
  people: '{0} people',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Select the text to copy it.',
  print: 'Print',
  newTab: 'Links open in a new tab.',
  notReviewed: 'Not yet reviewed by a clinician',
  reviewed: 'Reviewed by {0}, {1}, on {2}',
  from: 'From {0}. Updated {1}. Next check: {2}.',
};

export default en;
