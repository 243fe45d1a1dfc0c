import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const ids = new Set(
  (
    JSON.parse(readFileSync(new URL('../../../content/references.json', import.meta.url), 'utf8')) as { id: string }[]
  ).map(({ id }) => id),
);

/** Comments of one file, and what is cited in them: `@apg-radio`, but not `@csspart` nor a package such as `@lit/context`. */
const commentsOf = (code: string): string => (code.match(/\/\*[^]*?\*\/|\/\/[^\n]*/g) ?? []).join('\n');
const citedIn = (comments: string): string[] =>
  [...comments.matchAll(/(?<![\w/])@([a-z\d]+(?:-[a-z\d]+)+)(?![\w/])/g)].map(([, id]) => id!);

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(test|browser)\.ts$/.test(file),
);
const read = (file: string): string => readFileSync(new URL(file, source), 'utf8');

/** Each rule of behaviour that rests on evidence, where it is carried out, and the source that its comment names. */
const RULES: [rule: string, file: string, source: string][] = [
  ['starts with no answer', 'shared/formControl.ts', 'apg-radio'],
  ['unanswered is not zero, and 0 is an answer', 'pain-scale-picker/painAnswerControl.ts', 'loinc-72514-3'],
  ['no answer is taken for good on an arrow key', 'pain-scale-picker/painAnswerInput.ts', 'apg-radio'],
  ['an answer can be cleared and tried again', 'pain-scale-picker/painAnswerControl.ts', 'closs-2004-nursinghome'],
  [
    'the line moves when asked to, with buttons and a typed number',
    'pain-scale-picker/painAnswerInput.ts',
    'williamson-2005-review',
  ],
  ['the line stores its length', 'shared/painAnswer.ts', 'ijmr-2016-ipadvas'],
  ['one orientation', 'pain-scale-picker/painAnswerControl.ts', 'breivik-1998-orientation'],
  ['end labels are shown and stored', 'pain-scale-picker/painAnswerControl.ts', 'hjermstad-2011-scales'],
  ['no hue for a number', 'pain-scale-picker/styles.ts', 'tourangeau-2007-color'],
  ['colour never alone', 'pain-scale-picker/styles.ts', 'wcag-22-use-of-color'],
  ['no ticks on the line', 'pain-scale-picker/styles.ts', 'matejka-2016-sliders'],
  ['targets of 44 px', 'pain-scale-picker/styles.ts', 'wcag-22-target-size-minimum'],
  ['no invented word of severity', 'pain-scale-picker/scales.ts', 'boonstra-2016-nrs'],
  ['sides are named in words', 'pain-scale-picker/sites.ts', 'scherrer-2021-choir'],
  ['faces have no code of a tested scale', 'shared/fhir/loinc.ts', 'miro-2019-faces'],
  ['the PEG as published', 'pain-scale-picker/strings.en.ts', 'krebs-2009-peg'],
  ['the clock dates an entry', 'pain-diary/diaryEntry.ts', 'stone-2003-diaries'],
  ['only the same question shares a chart', 'pain-diary/diaryDays.ts', 'hjermstad-2011-scales'],
  ['a median, not a mean', 'pain-diary/summarizeDiary.ts', 'ihe-pain-score'],
  ['certainty in words', 'treatment-explainer/renderResults.ts', 'grade-levels-table'],
];

describe('evidence', () => {
  it('is cited by ids that the project has, everywhere in the sources', () => {
    const unknown = files.flatMap((file) =>
      citedIn(commentsOf(read(file)))
        .filter((id) => !ids.has(id))
        .map((id) => `${file}: @${id}`),
    );
    expect(unknown).toEqual([]);
    expect(files.flatMap((file) => citedIn(commentsOf(read(file)))).length).toBeGreaterThan(30);
  });

  it.each(RULES)('of “%s” stands beside the code in %s: @%s', (_, file, id) => {
    expect(citedIn(commentsOf(read(file)))).toContain(id);
  });
});
