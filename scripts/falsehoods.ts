/**
 * Falsehoods that any reader would see, and the test that must notice each. The first twelve were once built into the site together, and two
 * were noticed. The others are told to the account, from which every output is made, or are changes by hand that no test had noticed.
 */
export interface Falsehood {
  /** What the site would say. */
  name: string;
  file: string;
  /** Stands exactly once in the file. */
  from: string;
  to: string;
  /** Test file, and a part of the name of the test that must fail. */
  test: string;
  named?: string;
  /** True: the test looks at the built site, which is built with the falsehood first. */
  built?: boolean;
}

const pages = 'tests/meaning/pages.test.ts';
const twins = 'tests/meaning/twins.test.ts';

export const falsehoods: readonly Falsehood[] = [
  {
    name: 'every result of a treatment is of high certainty',
    file: 'src/article/fact-box/FindingsBox.astro',
    from: '<Certainty certainty={finding.certainty} />',
    to: '<Certainty certainty="high" />',
    test: pages,
    named: 'every finding has its own words',
    built: true,
  },
  {
    name: 'serious harms stand under the lesser ones, and the lesser ones under the serious',
    file: 'src/article/fact-box/HarmsBox.astro',
    from: 'serious ? strings.factBox.seriousRisks : strings.factBox.lesserRisks',
    to: 'serious ? strings.factBox.lesserRisks : strings.factBox.seriousRisks',
    test: pages,
    named: 'every harm stands in the list of its weight',
    built: true,
  },
  {
    name: 'signs of the same day stand before emergencies',
    file: 'src/content/account/listSigns.ts',
    from: '  return act.options\n    .map((name) => ({ act: name, ...acts[name]',
    to: '  return [...act.options]\n    .reverse()\n    .map((name) => ({ act: name, ...acts[name]',
    test: pages,
    named: 'the danger signs are those of its classes',
    built: true,
  },
  {
    name: 'each statement of the explainer has another one’s source',
    file: 'src/outputs/widget-data/writeExplainer.ts',
    from: 'refs.map(numberOf).sort((a, b) => a - b)',
    to: 'refs.map((ref) => Math.max(1, numberOf(ref) - 1)).sort((a, b) => a - b)',
    test: 'tests/library/explainerData.test.ts',
  },
  {
    name: 'the columns “with” and “without” of the table of results are exchanged',
    file: 'src/outputs/open-data/writeTables.ts',
    from: "        with: figure.with,\n        without: 'without' in figure ? figure.without : undefined,",
    to: "        without: figure.with,\n        with: 'without' in figure ? figure.without : undefined,",
    test: 'tests/library/openData.test.ts',
  },
  {
    name: 'the Markdown twin has neither figures nor certainty',
    file: 'src/outputs/twins/writeTwin.ts',
    from: "  if (hasClass(child, 'outcome')) return",
    to: "  if (hasClass(child, 'basis') || hasClass(child, 'icon-array')) return [];\n  if (hasClass(child, 'outcome')) return",
    test: twins,
    built: true,
  },
  {
    name: 'all danger signs of the Markdown twin are for “soon”',
    file: 'src/outputs/twins/writeTwin.ts',
    from: '  removeAll(article, new Set(selectAll(LEFT_OUT, article)));\n',
    to: "  removeAll(article, new Set(selectAll(LEFT_OUT, article)));\n  for (const heading of selectAll('.red-flags h3', article)) heading.children = [text('See a doctor soon')];\n",
    test: twins,
    built: true,
  },
  {
    name: 'every result for a condition is of high certainty',
    file: 'src/article/options/Options.astro',
    from: '<Certainty certainty={certainty} />',
    to: '<Certainty certainty="high" />',
    test: pages,
    named: 'every option says its own result',
    built: true,
  },
  {
    name: 'an uncommon serious harm counts as rare where options are chosen',
    file: 'src/content/evidence/judgeOption.ts',
    from: "frequency === 'common' || frequency === 'uncommon'",
    to: "frequency === 'common'",
    test: 'src/content/evidence/judgeOption.test.ts',
  },
  {
    name: 'the numbers of sources behind a sentence stand in no order',
    file: 'src/article/prose/writeProse.ts',
    from: '    .sort((a, b) => a - b)',
    to: '    .sort((a, b) => b - a)',
    test: 'src/article/prose/writeProse.test.ts',
  },
  {
    name: 'a word leads to a definition that is not there',
    file: 'src/base/paths.ts',
    from: '`/glossary/#${term}`',
    to: '`/glossary/#word-${term}`',
    test: 'tests/site/links.test.ts',
    built: true,
  },
  {
    name: 'a page was last changed when its next review is due',
    file: 'src/outputs/structuredData.ts',
    from: 'dateModified: isoDay(facts.updated)',
    to: 'dateModified: isoDay(facts.nextReview)',
    test: 'src/outputs/structuredData.test.ts',
  },

  {
    name: 'the account: every finding is of high certainty',
    file: 'src/content/account/factBlocks.ts',
    from: 'findings: findingsOf(library, page) }',
    to: "findings: findingsOf(library, page).map((finding) => ({ ...finding, certainty: 'high' as const })) }",
    test: 'tests/library/explainerData.test.ts',
  },
  {
    name: 'the account: serious harms are the lesser ones',
    file: 'src/content/account/statementBlocks.ts',
    from: 'harms.filter((harm) => harm.serious === serious)',
    to: 'harms.filter((harm) => harm.serious !== serious)',
    test: 'src/content/account/treatmentBlocks.test.ts',
  },
  {
    name: 'the account: every sign is for the same day',
    file: 'src/content/account/listSigns.ts',
    from: '    act: facts.act,',
    to: "    act: 'same-day',",
    test: 'tests/library/filmData.test.ts',
  },
  {
    name: 'the account: a source has the number of the next',
    file: 'src/content/account/numberSources.ts',
    from: '      return number;',
    to: '      return number + 1;',
    test: 'src/content/account/numberSources.test.ts',
  },
  {
    name: 'the account: a finding has the words of another',
    file: 'src/content/evidence/listPageEvidence.ts',
    from: 'return facts.findings.flatMap((id) => findings.get(id) ?? []);',
    to: 'return facts.findings.toReversed().flatMap((id, index) => ({ ...findings.get(id)!, says: findings.get(facts.findings![index]!)!.says }));',
    test: 'tests/library/explainerData.test.ts',
  },
  {
    name: 'colours that cannot be read pass',
    file: 'src/content/site/contrast.ts',
    from: "  ['text', 'surface', 4.5],",
    to: "  ['text', 'surface', 3],",
    test: 'src/content/site/contrast.test.ts',
  },
  {
    name: 'the luminance of a colour is reckoned wrongly',
    file: 'src/content/site/contrast.ts',
    from: '** 2.4;',
    to: '** 2.2;',
    test: 'src/content/site/contrast.test.ts',
  },
  {
    name: 'lists are no part of how hard a page is to read',
    file: 'src/editorial/reading/measurePage.ts',
    from: '    all: measureReading([...summary, ...sentences]),',
    to: "    all: measureReading([...summary, ...of('prose')]),",
    test: 'src/editorial/reading/readingBars.test.ts',
  },
  {
    name: 'what helps is drawn after what does not',
    file: 'src/content/evidence/listPageEvidence.ts',
    from: 'return [...own.filter(({ drawn }) => drawn), ...own.filter(({ drawn }) => !drawn)];',
    to: 'return [...own.filter(({ drawn }) => !drawn), ...own.filter(({ drawn }) => drawn)];',
    test: 'src/content/evidence/listPageEvidence.test.ts',
  },
];
