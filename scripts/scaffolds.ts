/** The first text of a new content file, per kind. Fields that a person must fill are empty, so the content check names each of them. */
import { filmParts } from '../src/content/schema/film.ts';
import { readWords } from '../src/content/read/readWords.ts';
import { headings, listHeadings, type Headings } from '../src/content/schema/headings.ts';

export const toSlug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const head = (title: string, day: string): string => `title: ${JSON.stringify(title)}
description: ''
updated: ${day}
nextReview: ${nextYear(day)}
changes:
  - { date: ${day}, text: First version. }
`;
const names = 'aliases: []\nmisspellings: []\n';
const lines = (keys: readonly string[]): string => keys.map((key) => `  ${key}: { text: '', refs: [] }\n`).join('');

const words = readWords(process.cwd(), 'content/en/headings.yaml', headings);

/** Headings in order, each with the block that shows its facts. */
function body<Kind extends keyof Headings>(kind: Kind, blocks: Partial<Record<keyof Headings[Kind], string>>): string {
  return listHeadings(words, kind)
    .filter(({ optional }) => !optional)
    .map(({ id, text }) => `## ${text}\n\n${blocks[id] ?? ''}`.trim())
    .join('\n\n');
}

const treatmentBody = body('treatments', {
  whoItMayHelp: '<WhoMayBenefit />',
  whoShouldNot: '<WhoShouldNot />',
  alternatives: '<Alternatives />',
  howWellItWorks: '<Benefits />\n\n<Guidelines />',
  risks: '<Risks />',
  before: '<Before />',
  onTheDay: '<Steps />',
  afterwards: '<After />',
  questions: '<Questions />',
});
const conditionBody = body('conditions', {
  symptoms: '<Symptoms />',
  whatYouCanDo: '<SelfCare />',
  diagnosis: '<Diagnosis />',
  treatmentsCompared: '<Options />',
  causes: '<Causes />',
  questions: '<Questions />',
});

interface Scaffold {
  file(slug: string): string;
  text(title: string, day: string): string;
}

export const scaffolds = {
  treatment: {
    file: (slug) => `content/en/treatments/${slug}.mdx`,
    text: (title, day) => `---
${head(title, day)}${names}category: injection
purpose: [therapeutic]
invasiveness: minimally-invasive
treats: []
summary:
${lines(['whatItIs', 'whoFor', 'chance', 'mainRisk', 'otherOptions'])}warningSigns: []
procedure: { setting: '', imaging: '', anesthesia: '', durationMinutes: null, steps: [], refs: [] }
before: []
beforeAdvice: []
after: []
afterAdvice: []
recovery: {}
benefits: []
risks: []
whoMayBenefit: []
whoShouldNot: []
alternatives: []
questions: []
---

${treatmentBody}
`,
  },
  condition: {
    file: (slug) => `content/en/conditions/${slug}.mdx`,
    text: (title, day) => `---
${head(title, day)}${names}regions: []
kinds: []
summary:
${lines(['whatItIs', 'whoGetsIt', 'outlook', 'whatHelps', 'mainRisk'])}redFlags: []
symptoms: []
selfCare: []
avoid: []
diagnosis: []
causes: []
howCommon: []
treatments: []
otherOptions: []
questions: []
---

${conditionBody}
`,
  },
  guide: {
    file: (slug) => `content/en/guides/${slug}.mdx`,
    text: (title, day) => `---\n${head(title, day)}${names}order: 99\nsummary: []\n---\n\n## \n`,
  },
  term: {
    file: (slug) => `content/glossary/${slug}.yaml`,
    text: (title) => `en:\n  term: ${JSON.stringify(title)}\n  aliases: []\n  definition: ''\nrefs: []\n`,
  },
  film: {
    file: (slug) => `content/en/films/${slug}.yaml`,
    text: () =>
      `scenes:\n${filmParts
        .slice(0, -1)
        .map((part) => `  - part: ${part}\n    says: ''\n    shows: ''\n    sources: []\n`)
        .join('')}ending:\n  shows: ''\n`,
  },
  advice: {
    file: (slug) => `content/en/advice/${slug}.yaml`,
    text: (title) => `title: ${JSON.stringify(title)}\nguide: ''\nstatements: []\ndetails: []\nchanges: []\n`,
  },
} satisfies Record<string, Scaffold>;
