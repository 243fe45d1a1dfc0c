/** A number of a finding is written once. Whatever repeats it in words is found when it no longer agrees: no place stays silent. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLanguage, copyContent, type ContentCopy } from '../testing/copyContent.ts';
import { checkLanguages } from '../checks/checkLanguages.ts';

let copy: ContentCopy;
afterEach(() => copy.remove());
const problems = (languages = ['en']): string[] =>
  checkLanguages(copy.root, languages).problems.map(
    ({ file, line, field, problem }) => `${file}:${line ?? '?'} ${field} ${problem}`,
  );
const places = (found: readonly string[]): string[] => [
  ...new Set(found.map((text) => text.replace(/:\d+ (\S+) .*/, ' $1'))),
];

describe('in the fixture', () => {
  beforeEach(() => {
    copy = copyContent();
  });

  const facts = 'content/facts/findings/warm-needle.yaml';
  const words = 'content/en/findings/warm-needle.yaml';
  test.each<[what: string, file: string, from: string | RegExp, to: string, problem: string]>([
    [
      'a figure that its sentence does not state',
      facts,
      'fewer: 2',
      'fewer: 4',
      `${words}:17 warm-needle--sore-elbow--days.says It does not state 4, the number of its figure in ${facts}.`,
    ],
    [
      'a figure that its source does not hold',
      facts,
      'fewer: 2',
      'fewer: 4',
      `${facts}:34 warm-needle--sore-elbow--days.figure None of its sources says 4 in the summary`,
    ],
    [
      'a number of a sentence',
      words,
      'With salt water it was 24.',
      'With salt water it was 26.',
      'half-relief.says It states 26, which its facts do not hold (nearest: 24,',
    ],
    ['a number of people', words, 'About 12 more people', 'About 13 more people', 'sleep.says It does not state 12,'],
    [
      'a number of a caveat',
      words,
      'from 0.6 to 1.8',
      'from 0.6 to 1.9',
      'pain-points.caveat It states 1.9, which neither its facts nor the summaries',
    ],
    ['a time', words, 'timePoint: at 6 weeks', 'timePoint: at 7 weeks', 'half-relief.timePoint It states 7,'],
    [
      'a number of trials',
      facts,
      'people: 120\n  trials: 1',
      'people: 120\n  trials: 2',
      'half-relief.design It states 1,',
    ],
    [
      'groups',
      'content/facts/findings/plain-test.yaml',
      'value: 9',
      'value: 8',
      'false-alarms.says It states 9, which its facts do not hold',
    ],
    [
      'a harm',
      'content/facts/harms/warm-needle.yaml',
      'with: 14',
      'with: 24',
      'warm-needle--bruise.says It does not state 24,',
    ],
    [
      'a harm by a decimal place',
      'content/facts/harms/warm-needle.yaml',
      'outOf: 1000, with: 14',
      'outOf: 100, with: 14',
      'warm-needle--bruise.says It states 14, which its facts do not hold',
    ],
    [
      'the first screen',
      'content/en/treatments/warm-needle.mdx',
      'chance: Of 100 people, 48',
      'chance: Of 100 people, 58',
      ':9 summary.chance It states 58, which no data of its sources hold',
    ],
    [
      'the main risk',
      'content/en/treatments/warm-needle.mdx',
      '14 of 1,000',
      '14 of 100',
      'summary.mainRisk It states 14,',
    ],
    [
      'prose',
      'content/en/conditions/sore-elbow.mdx',
      'in 12 months.<Cite',
      'in 18 months.<Cite',
      ' text It states 18, which no data of its sources hold (nearest:',
    ],
    [
      'a list',
      'content/en/conditions/sore-elbow.mdx',
      'three-in-100: About 3',
      'three-in-100: About 4',
      'howCommon.three-in-100 It states 4,',
    ],
    [
      'an option',
      'content/en/conditions/sore-elbow.mdx',
      'says: 25 of 100',
      'says: 35 of 100',
      'otherOptions.exercise.says It states 35,',
    ],
    [
      'advice',
      'content/en/advice/rest.yaml',
      'Rest for 2 days',
      'Rest for 3 days',
      ':3 statements.rest-two-days It states 3,',
    ],
    [
      'a pair',
      'content/en/pairs/sore-elbow.yaml',
      'against 24',
      'against 34',
      ':2 warm-needle--sore-elbow.says It states 34,',
    ],
    [
      'a danger sign',
      'content/en/danger-signs.yaml',
      'The place is red and hot.',
      'The place is red after 5 days.',
      'signs.redness.text It states 5,',
    ],
  ])('%s', (_, file, from, to, problem) => {
    copy.edit(file, from, to);
    expect(
      problems().some((text) => text.includes(problem)),
      problems().join('\n'),
    ).toBe(true);
  });

  test('dates, years and names are no numbers of a result', () => {
    copy.edit(
      'content/en/conditions/sore-elbow.mdx',
      'in 12 months.<Cite',
      'in 12 months, as on 4 May 2024 and at C7.<Cite',
    );
    expect(problems()).toEqual([]);
  });

  test('a figure that is reckoned from its source says how, and then holds for every sentence', () => {
    copy.edit(facts, 'fewer: 2', 'fewer: 4');
    copy.edit(words, 'about 2 fewer days', 'about 4 fewer days');
    expect(places(problems())).toEqual([`${facts} warm-needle--sore-elbow--days.figure`]);
    copy.edit(
      facts,
      /(days:[\s\S]*?refs: \[baker-2021-review\]\n)/,
      "$1  reckoned: '2 fewer days in half a month are 4 days in a month.'\n",
    );
    expect(problems()).toEqual([]);
  });

  test('facts, sentence and source changed together: what still says the old number is found', () => {
    copy.edit(facts, 'with: 48', 'with: 44');
    copy.edit(words, '48 had at least', '44 had at least');
    const halfMended = places(problems());
    copy.edit('content/references.json', '48 of 100 had half', '44 of 100 had half');
    const rest = places(problems());
    for (const place of [
      'content/en/treatments/warm-needle.mdx summary.chance',
      'content/en/treatments/warm-needle.mdx text',
      'content/en/conditions/sore-elbow.mdx summary.whatHelps',
      'content/en/films/warm-needle.yaml scenes.after.says',
      'content/en/figures.yaml figures.warm-needle.caption',
      'content/en/pairs/sore-elbow.yaml warm-needle--sore-elbow.says',
    ]) {
      expect(halfMended).toContain(place);
      expect(rest).toContain(place);
    }
  });
});

describe('in the project’s own content', () => {
  beforeEach(() => {
    copy = copyContent('.');
    addLanguage(copy, 'es');
  });

  test('24 → 20 in the finding on epidurals is reported wherever it is repeated', { timeout: 120_000 }, () => {
    copy.edit('content/facts/findings/epidural-steroid-injection.yaml', 'outOf: 100, more: 24', 'outOf: 100, more: 20');
    const english = places(problems());
    const repeated = [
      'conditions/herniated-disc.mdx text',
      'conditions/sciatica.mdx text',
      'figures.yaml labels.more-helped',
      'films/epidural-steroid-injection.yaml scenes.feel-2.says',
      'findings/epidural-steroid-injection.yaml epidural-steroid-injection--sciatica--good-result-3-months.says',
      'guides/about-interventional-pain-management.mdx text',
      'pairs/herniated-disc.yaml epidural-steroid-injection--herniated-disc.says',
      'pairs/sciatica.yaml epidural-steroid-injection--sciatica.says',
      'treatments/epidural-steroid-injection.mdx summary.chance',
    ];
    expect(english).toEqual(expect.arrayContaining(repeated.map((place) => `content/en/${place}`)));
    expect(english).toContain(
      'content/facts/findings/epidural-steroid-injection.yaml epidural-steroid-injection--sciatica--good-result-3-months.figure',
    );
    expect(places(problems(['en', 'es']))).toEqual(
      expect.arrayContaining(repeated.map((place) => `content/es/${place}`)),
    );
  });

  test(
    '24 → 20 in that finding, its words and its source, while another finding of the source still says 24: every place at once',
    {
      timeout: 120_000,
    },
    () => {
      const moved = 'epidural-steroid-injection--sciatica--good-result-3-months';
      copy.edit(
        'content/facts/findings/epidural-steroid-injection.yaml',
        'outOf: 100, more: 24',
        'outOf: 100, more: 20',
      );
      copy.edit('content/en/findings/epidural-steroid-injection.yaml', 'about 24 more people', 'about 20 more people');
      copy.edit('content/references.json', '24 more successes per 100', '20 more successes per 100');
      copy.edit('content/references.json', 'short-term pain 24.0', 'short-term pain 20.0');
      const repeated = [
        'conditions/herniated-disc.mdx text',
        'conditions/sciatica.mdx text',
        'figures.yaml labels.more-helped',
        'films/epidural-steroid-injection.yaml scenes.feel-2.says',
        'guides/about-interventional-pain-management.mdx text',
        'pairs/cervical-radiculopathy.yaml epidural-steroid-injection--cervical-radiculopathy.says',
        'pairs/herniated-disc.yaml epidural-steroid-injection--herniated-disc.says',
        'pairs/sciatica.yaml epidural-steroid-injection--sciatica.says',
        'treatments/epidural-steroid-injection.mdx summary.chance',
      ];
      const found = problems(['en', 'es']);
      for (const lang of ['en', 'es'])
        expect(places(found)).toEqual(expect.arrayContaining(repeated.map((place) => `content/${lang}/${place}`)));
      // The drawing that pictures the same number, and nothing else, stands beside them.
      const others = found.filter((text) => !/ states 24,|None of its sources says 24 /.test(text));
      expect(others).toEqual([expect.stringContaining('feel-2.svg:? layers people, ten-points It pictures 24 of 100')]);
      expect(found.filter((text) => text.startsWith('content/en') && text.includes(moved))).toEqual([]);
    },
  );

  test(
    '24 → 20 wherever it belongs to that finding, and not yet in its source: that alone is told',
    {
      timeout: 120_000,
    },
    () => {
      copy.edit(
        'content/facts/findings/epidural-steroid-injection.yaml',
        'outOf: 100, more: 24',
        'outOf: 100, more: 20',
      );
      for (const file of [
        'findings/epidural-steroid-injection.yaml',
        'conditions/herniated-disc.mdx',
        'conditions/sciatica.mdx',
        'figures.yaml',
        'films/epidural-steroid-injection.yaml',
        'guides/about-interventional-pain-management.mdx',
        'pairs/herniated-disc.yaml',
        'pairs/sciatica.yaml',
        'treatments/epidural-steroid-injection.mdx',
      ])
        copy.edit(`content/en/${file}`, '24 more people', '20 more people');
      expect(places(problems()).filter((place) => !place.includes('.svg'))).toEqual([
        'content/facts/findings/epidural-steroid-injection.yaml epidural-steroid-injection--sciatica--good-result-3-months.figure',
      ]);
    },
  );
});
