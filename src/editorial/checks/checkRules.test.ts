/** Gradings of findings, harms and pairs follow the rules, and one danger sign has one act. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyContent, fixtureFiles, listProblems, type ContentCopy } from '../testing/copyContent.ts';

type Mistake = [what: string, file: string, from: string | RegExp, to: string, problem: string];

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());
const found = (): string[] => listProblems(copy);

describe('gradings follow the rules', () => {
  test.each<Mistake>([
    [
      'a size against its figure',
      fixtureFiles.findings,
      'size: large',
      'size: small',
      '.size Its figure is “large”, and the size “small”.',
    ],
    [
      'points against their size',
      fixtureFiles.findings,
      'size: small\n  sizeFrom: points',
      'size: moderate\n  sizeFrom: points',
      '.size Its figure is “small”, and the size “moderate”.',
    ],
    ['exchanged groups', fixtureFiles.findings, 'with: 48, without: 24', 'with: 24, without: 48', ''],
    [
      'a grade that nobody gave',
      fixtureFiles.findings,
      'certainty: moderate\n  gradedBy: source',
      'certainty: moderate\n  gradedBy: nobody',
      '.certainty Nobody graded it, and its certainty is “moderate”.',
    ],
    [
      'a graded result without a grade',
      fixtureFiles.findings,
      /(no-study:[\s\S]*)gradedBy: nobody/,
      '$1gradedBy: source',
      '.certainty Its source graded it, and it is “not-rated”.',
    ],
    [
      'an unclear result with a size',
      fixtureFiles.findings,
      /(no-study:[\s\S]*)size: unknown/,
      '$1size: small',
      '.size The direction is unclear, and the size “small”.',
    ],
    [
      'very low certainty that points somewhere',
      'content/facts/findings/quiet-implant.yaml',
      'direction: unclear',
      'direction: helps',
      '.direction Certainty is very low, and the direction “helps”.',
    ],
    [
      'help without a comparison',
      'content/facts/findings/quiet-implant.yaml',
      /(hidden:[\s\S]*)direction: unclear/,
      '$1direction: helps',
      '.direction Nobody went without it, and it “helps”.',
    ],
    [
      'a range in another unit',
      fixtureFiles.findings,
      'range: { from: 1, to: 3, of: days }',
      'range: { from: 1, to: 3, of: points }',
      '.range It counts points, and the figure days.',
    ],
    [
      'a frequency against its figure',
      fixtureFiles.harms,
      'frequency: common',
      'frequency: rare',
      '.frequency Its figure is “common”, and it says “rare”.',
    ],
    [
      'a range whose upper end decides',
      fixtureFiles.harms,
      'frequency: rare',
      'frequency: very-rare',
      '.frequency Its figure is “rare”, and it says “very-rare”.',
    ],
    [
      'a figure where there is said to be no number',
      fixtureFiles.harms,
      '  figure: { kind: people-range',
      '  noNumber: true\n  figure: { kind: people-range',
      '.noNumber It has no number, and a figure.',
    ],
    [
      'a figure that counts nothing',
      fixtureFiles.harms,
      '  per: procedure\n  certainty',
      '  certainty',
      '.per The figure does not say what it counts.',
    ],
    [
      'a pair surer than its lead',
      fixtureFiles.pairs,
      'certainty: low',
      'certainty: moderate',
      '.certainty It is “moderate”, and the lowest of the findings that lead is “low”.',
    ],
    [
      'a lead of another condition',
      'content/facts/pairs/stiff-toe.yaml',
      'refs: [baker-2021-review]',
      'lead: [warm-needle--sore-elbow--sleep]\n  decided: ~',
      '',
    ],
    [
      'a lead of another treatment',
      fixtureFiles.pairs,
      'lead: [quiet-implant--sore-elbow--better-vs-exercise]',
      'lead: [warm-needle--sore-elbow--sleep]',
      '.lead “warm-needle--sore-elbow--sleep” is about warm-needle, not quiet-implant.',
    ],
  ])('%s', (what, file, from, to, problem) => {
    copy.edit(file, from, what === 'a lead of another condition' ? 'lead: [warm-needle--sore-elbow--sleep]' : to);
    const problems = found().filter((text) => text.startsWith(file));
    const expected =
      what === 'exchanged groups'
        ? '.direction It says “helps”, and its figure points the other way.'
        : what === 'a lead of another condition'
          ? '.lead “warm-needle--sore-elbow--sleep” does not hold for stiff-toe.'
          : problem;
    expect(
      problems.some((text) => text.includes(expected)),
      problems.join('\n'),
    ).toBe(true);
    expect(problems[0]).toMatch(/:\d+ /);
  });

  test('a harm with neither a sentence nor the word that there is no number', () => {
    copy.edit('content/en/harms/warm-needle.yaml', '  says: A stroke has been reported. Nobody knows how often.\n', '');
    expect(found()).toEqual([
      expect.stringMatching(/harms\/warm-needle\.yaml:\d+ warm-needle--stroke\.noNumber Nothing says how often/),
    ]);
  });

  test('a figure that is no rate leaves the frequency open when it says why', () => {
    copy.edit(fixtureFiles.harms, 'frequency: common', 'frequency: unknown');
    expect(found()).toHaveLength(1);
    copy.edit(fixtureFiles.harms, 'certainty: low', 'decided: Counted in reports.\n  certainty: low');
    expect(found()).toEqual([]);
  });
});

describe('danger signs', () => {
  test.each<Mistake>([
    [
      'two acts for one sign',
      fixtureFiles.signWords,
      'text: The toe does not move at all.',
      'text: The place is red and hot.',
      ' signs.slow-toe.text “redness” has the same words, and another act: same-day, not soon.',
    ],
    [
      'a sign that no page shows',
      fixtureFiles.signs,
      'conditions: [stiff-toe]',
      'conditions: []',
      ' signs.slow-toe No page shows this sign.',
    ],
    [
      'a treatment without a sign',
      fixtureFiles.needle,
      'classes: [any-needle, needle-near-spine, near-lung]',
      'classes: [contrast]',
      ' classes No danger sign belongs to this page.',
    ],
    [
      'a condition for a page without the sign',
      fixtureFiles.signWords,
      'onlyIf: { warm-needle:',
      'onlyIf: { plain-test:',
      ' signs.numb-legs.onlyIf.plain-test The page “plain-test” does not show this sign.',
    ],
  ])('%s', (what, file, from, to, problem) => {
    copy.edit(file, from, to);
    expect(
      found().some((text) => text.startsWith(file) && text.includes(problem)),
      what,
    ).toBe(true);
  });

  test('a medicine without a sign', () => {
    copy.edit(fixtureFiles.signs, 'medicines: [calm-pill]', 'medicines: []');
    expect(found()).toEqual([
      expect.stringMatching(
        /^content\/facts\/medicines\/calm-pill\.yaml:\d+ treats No danger sign belongs to this page\./,
      ),
    ]);
  });

  test('words for every act and every group', () => {
    copy.edit(fixtureFiles.signWords, /^ {2}soon: .*\n/m, '');
    expect(found().join()).toContain('acts.soon');
    copy.edit(fixtureFiles.signWords, /^ {2}toe: .*\n/m, '');
    expect(found().length).toBeGreaterThan(0);
  });
});

describe('emergency cards', () => {
  test.each([
    [
      'a sign that nobody knows',
      'signs: [slow-toe]',
      'signs: [fast-toe]',
      '.signs There is no danger sign “fast-toe”.',
    ],
    ['one that is shown below', 'also: [redness]', 'also: [greenness]', '.also There is no danger sign “greenness”.'],
    [
      'a milder act',
      '  numb:\n    act: emergency',
      '  numb:\n    act: soon',
      '.act Its most urgent sign is “emergency”, and the card “soon”.',
    ],
    [
      'no page',
      'page: conditions/stiff-toe',
      'page: conditions/lost-toe',
      '.page There is no page “conditions/lost-toe”.',
    ],
  ])('%s', (_, from, to, problem) => {
    copy.edit('content/facts/emergency-cards.yaml', from, to);
    expect(found().join('\n')).toContain(problem);
  });

  test('a set of words that is not there', () => {
    copy.edit('content/en/emergency-cards.yaml', '"@legs"', '"@arms"');
    expect(found()).toEqual([expect.stringContaining('cards.numb There is no set of words “arms”.')]);
  });

  test('a sign of an emergency that no card shows', () => {
    copy.edit('content/facts/emergency-cards.yaml', 'signs: [numb-legs]', 'signs: [cannot-breathe]');
    expect(found()).toEqual([
      expect.stringMatching(/danger-signs\.yaml:\d+ signs\.numb-legs Who types this into the search gets no card\./),
    ]);
  });
});
