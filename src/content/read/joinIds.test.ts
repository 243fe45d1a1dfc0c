import { expect, test } from 'vitest';
import { compareIds, joinIds, reportMissing } from './joinIds.ts';
import { parseSource } from './readSource.ts';

const entry = (file: string, yaml: string) => {
  const { source } = parseSource(file, yaml);
  return { source: source!, data: source!.data };
};
const fields = (kind: string, facts: string, words: string): string[] =>
  joinIds(kind, entry('facts.yaml', facts), entry('words.yaml', words)).map(({ field }) => field);

test('an id without words, and words without an id, each with file, line and cure', () => {
  expect(
    compareIds(
      { path: ['list'], ids: ['one', 'two', 'three', 'one'], optional: ['free'] },
      entry('facts.yaml', 'list: [one, two, three]'),
      entry('words.yaml', 'title: T\nlist:\n  two: Two.\n  four: Four.\n  free: Free.\n'),
    ),
  ).toEqual([
    {
      file: 'words.yaml',
      line: 3,
      field: 'list.one',
      problem: 'There are no words for “one”, which facts.yaml lists.',
      cure: 'Write its words here under “one”, or take the id out of the facts.',
    },
    {
      file: 'words.yaml',
      line: 3,
      field: 'list.three',
      problem: 'There are no words for “three”, which facts.yaml lists.',
      cure: 'Write its words here under “three”, or take the id out of the facts.',
    },
    {
      file: 'words.yaml',
      line: 4,
      field: 'list.four',
      problem: 'facts.yaml does not list “four”.',
      cure: 'Add the id with its sources there, or remove these words.',
    },
  ]);
  // No such list in the words: the line is not known.
  expect(
    compareIds({ path: [], ids: ['one'] }, entry('facts.yaml', 'one: 1'), entry('words.yaml', 'two: 2')),
  ).toMatchObject([{ field: 'one' }, { field: 'two', line: 1 }]);
  expect(compareIds({ path: [], ids: ['one'] }, entry('facts.yaml', 'one: 1'), entry('words.yaml', ''))).toEqual([
    expect.not.objectContaining({ line: expect.anything() }),
  ]);
});

const treatment = `
before: { b: [] }
after: { a: [] }
whoMayBenefit: { m: [] }
whoShouldNot: { n: [] }
procedure: { steps: [s] }
practical: { onset: [], duration: { minutes: { to: 5 }, refs: [] } }
normal: { k: {} }
positions: [{ id: p }]
alternatives: [{ treatment: other }, { id: alt }]
questions: [q]
`;
test('every list of a treatment is joined', () => {
  expect(fields('treatments', treatment, '{}')).toEqual([
    'before.b',
    'after.a',
    'whoMayBenefit.m',
    'whoShouldNot.n',
    'procedure.steps.s',
    'practical.onset',
    'normal.k',
    'positions.p',
    'alternatives.alt',
    'questions.q',
  ]);
  const words = `
before: { b: B }
after: { a: A }
whoMayBenefit: { m: M }
whoShouldNot: { n: N }
procedure: { steps: { s: S } }
practical: { onset: O, duration: D }
normal: { k: K }
positions: { p: P }
alternatives: { alt: A, other: A note. }
questions: { q: Q }
`;
  expect(fields('treatments', treatment, words)).toEqual([]);
  expect(fields('treatments', treatment, words.replace('other:', 'another:'))).toEqual(['alternatives.another']);
  // Minutes speak for themselves; a duration without them needs words.
  const unsaid = words.replace(', duration: D', '');
  expect(fields('treatments', treatment, unsaid)).toEqual([]);
  expect(fields('treatments', treatment.replace('minutes: { to: 5 }, ', ''), unsaid)).toEqual(['practical.duration']);
});

test('every list of a condition, a guide, advice, danger signs, duties and care lines is joined', () => {
  const condition = `
symptoms: { s: [] }
selfCare: { c: [] }
avoid: { a: [] }
diagnosis: { d: [] }
causes: { k: [] }
howCommon: { h: [] }
otherOptions: [{ id: o }]
questions: [q]
`;
  expect(fields('conditions', condition, '{}')).toEqual([
    'symptoms.s',
    'selfCare.c',
    'avoid.a',
    'diagnosis.d',
    'causes.k',
    'howCommon.h',
    'otherOptions.o',
    'questions.q',
  ]);
  expect(fields('guides', 'questions: [q]', '{}')).toEqual(['questions.q']);
  expect(fields('advice', 'statements: { s: [] }\ndetails: { d: [] }', '{}')).toEqual(['statements.s', 'details.d']);
  expect(fields('danger-signs', 'signs: { s: { group: g } }', '{}')).toEqual(['signs.s', 'groups.g']);
  expect(fields('regulator-duties', 'duties: { d: {} }', '{}')).toEqual(['duties.d']);
  expect(fields('care-lines', 'places: { p: { lines: [{ id: l }] } }', '{}')).toEqual(['places.p', 'lines.l']);
  expect(fields('something-else', 'questions: [q]', '{}')).toEqual([]);
});

test('a file whose other half is missing', () => {
  expect(reportMissing('content/en/advice/rest.yaml', 'content/facts/advice/rest.yaml', 'facts')).toEqual({
    file: 'content/en/advice/rest.yaml',
    field: 'file',
    problem: 'Its facts are missing: there is no content/facts/advice/rest.yaml.',
    cure: 'Write content/facts/advice/rest.yaml, or remove this file. `npm run new` writes both.',
  });
});
