/** The first text of a new content file, per kind. Fields that a person must fill are empty, so the content check names each of them. */
import { filmParts } from '../src/schema/film.ts';
import { conditionHeadings, treatmentHeadings } from '../src/checks/markup.ts';

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

/** Headings in order, each with the block that shows its facts. */
function body(headings: readonly { text: string; optional?: boolean }[], blocks: Record<string, string>): string {
  return headings
    .filter(({ optional }) => !optional)
    .map(({ text }) => `## ${text}\n\n${blocks[text] ?? ''}`.trim())
    .join('\n\n');
}

const treatmentBody = body(treatmentHeadings, {
  'Who it may help': '<WhoMayBenefit />',
  'Who should not have it': '<WhoShouldNot />',
  'What else you can do': '<Alternatives />',
  'How well it works': '<Benefits />\n\n<Guidelines />',
  Risks: '<Risks />',
  Before: '<Before />',
  'On the day': '<Steps />',
  Afterwards: '<After />',
  'Questions to ask': '<Questions />',
});
const conditionBody = body(conditionHeadings, {
  Symptoms: '<Symptoms />',
  'What you can do': '<SelfCare />',
  'How it is diagnosed': '<Diagnosis />',
  'Treatments compared': '<Options />',
  'What causes it': '<Causes />',
  'Questions to ask': '<Questions />',
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
      `scenes:\n${filmParts.map((part) => `  - part: ${part}\n    says: ''\n    shows: ''\n    sources: []\n`).join('')}`,
  },
  advice: {
    file: (slug) => `content/en/advice/${slug}.yaml`,
    text: (title) => `title: ${JSON.stringify(title)}\nguide: ''\nstatements: []\ndetails: []\nchanges: []\n`,
  },
} satisfies Record<string, Scaffold>;
