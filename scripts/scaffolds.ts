/** The first text of new content files, per kind. What a person must fill is empty, so the content check names each of it. */
import { readWords } from '../src/content/read/readWords.ts';
import { figureFile } from '../src/content/read/drawingFiles.ts';
import { filmFactsFile, filmWordsFile } from '../src/content/read/films.ts';
import { filmParts } from '../src/content/schema/film.ts';
import { shapeInks } from '../src/content/schema/drawing.ts';
import { readSite } from '../src/content/site/readSite.ts';
import { sheetWidth } from '../src/drawings/drawing.ts';
import { lineWidth } from '../src/drawings/inks.ts';
import { labelSize } from '../src/drawings/layLabels.ts';
import { inkAttributes } from '../src/drawings/writeFile.ts';
import { medicineLists } from '../src/content/schema/medicine.ts';
import { headings, listHeadings, type Headings } from '../src/content/schema/headings.ts';

export const toSlug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export interface NewFile {
  file: string;
  text: string;
  /** True: the text is added to the file where that exists. */
  appends?: boolean;
}

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const dates = (day: string): string => `updated: ${day}\nnextReview: ${nextYear(day)}\n`;
const head = (title: string): string =>
  `title: ${JSON.stringify(title)}\ndescription: ''\naliases: []\nmisspellings: []\n`;
const lines = (keys: readonly string[]): string => keys.map((key) => `  ${key}: ''\n`).join('');

/** Headings in order, each with the block that shows its facts. */
function body<Kind extends keyof Headings>(kind: Kind, blocks: Partial<Record<keyof Headings[Kind], string>>): string {
  return listHeadings(readWords(process.cwd(), 'content/en/headings.yaml', headings), kind)
    .filter(({ optional }) => !optional)
    .map(({ id, text }) => `## ${text}\n\n${blocks[id] ?? ''}`.trim())
    .join('\n\n');
}

const treatmentFacts = (day: string): string => `${dates(day)}category: ''
purpose: []
invasiveness: ''
# What kind of procedure it is, as far as danger goes: its danger signs follow.
classes: []
treats: []
summary:
  whatItIs: []
  whoFor: []
  chance: { findings: [], refs: [] }
  mainRisk: { harms: [], refs: [] }
  otherOptions: []
procedure: { steps: [], refs: [] }
# Lists: an id for each line, and its sources. The words stand under the same ids in the other file.
before: {}
beforeAdvice: []
after: {}
afterAdvice: []
# How long it takes, staying, eating, driving and so on: by topic its sources. What is left out is said to have none.
practical: {}
# What is normal when: { when: days-1-to-3, refs: [] }
normal: {}
positions: []
whoMayBenefit: {}
whoShouldNot: {}
alternatives: []
questions: []
`;
const treatmentWords = (title: string): string => `---
${head(title)}summary:
${lines(['whatItIs', 'whoFor', 'chance', 'mainRisk', 'otherOptions'])}procedure: { setting: '', imaging: '', anesthesia: '', steps: {} }
before: {}
after: {}
practical: {}
normal: {}
positions: {}
whoMayBenefit: {}
whoShouldNot: {}
alternatives: {}
questions: {}
---

${body('treatments', {
  whoItMayHelp: '<WhoMayBenefit />',
  whoShouldNot: '<WhoShouldNot />',
  alternatives: '<Alternatives />',
  howWellItWorks: '<Benefits />\n\n<Guidelines />',
  risks: '<Risks />\n\n<RegulatorDuties />',
  before: '<Before />',
  onTheDay: '<Steps />',
  afterwards: '<After />',
  ifItDoesNotHelp: '<NextSteps />',
  questions: '<Questions />',
})}
`;

const conditionFacts = (day: string): string => `${dates(day)}regions: []
kinds: []
summary:
  whatItIs: []
  whoGetsIt: []
  outlook: []
  whatHelps: { findings: [], refs: [] }
  mainRisk: { harms: [], signs: [], refs: [] }
# Lists: an id for each line, and its sources. The words stand under the same ids in the other file.
symptoms: {}
selfCare: {}
avoid: {}
diagnosis: {}
causes: {}
howCommon: {}
otherOptions: []
questions: []
`;
const conditionWords = (title: string): string => `---
${head(title)}summary:
${lines(['whatItIs', 'whoGetsIt', 'outlook', 'whatHelps', 'mainRisk'])}symptoms: {}
selfCare: {}
avoid: {}
diagnosis: {}
causes: {}
howCommon: {}
otherOptions: {}
questions: {}
---

${body('conditions', {
  symptoms: '<Symptoms />',
  whatYouCanDo: '<SelfCare />',
  diagnosis: '<Diagnosis />',
  treatmentsCompared: '<Options />\n\n<NextSteps />\n\n<RegulatorDuties />',
  causes: '<Causes />',
  questions: '<Questions />',
})}
`;

const medicineFacts = (day: string): string => `${dates(day)}routes: []
treats: []
# Names by which other pages speak of it, in small letters, without ending: each page that says one must link here.
names: []
summary:
  whatItIs: []
  whoFor: []
  chance: { findings: [], refs: [] }
  mainRisk: { harms: [], refs: [] }
  takeCare: []
# Sources of the warning that other pages show where they name it; without one, remove this line and \`alert\` in the words.
alert: []
# Lists: an id for each line, and its sources. The words stand under the same ids in the other file. Under the heading of an empty list,
# the text says that no source tells.
${medicineLists.map((name) => `${name}: {}\n`).join('')}medicines: []
questions: []
`;

const medicineWords = (title: string): string => `---
${head(title)}summary:
${lines(['whatItIs', 'whoFor', 'chance', 'mainRisk', 'takeCare'])}alert: ''
${medicineLists.map((name) => `${name}: {}\n`).join('')}questions: {}
---

${body('medicines', {
  whatFor: '<UsedFor />',
  howWellItWorks: '<Benefits />',
  takingSafely: '<TakingSafely />',
  risks: '<Risks />\n\n<RegulatorDuties />',
  whoShouldNot: '<WhoShouldNot />',
  mixing: '<Mixing />',
  olderPeople: '<OlderPeople />',
  pregnancy: '<Pregnancy />',
  driving: '<Driving />',
  stopping: '<Stopping />',
  questions: '<Questions />',
})}
`;

/** An empty sheet with a layer for each ink, dressed as the site draws it in light, and the layer of the labels. */
function emptyDrawing(): string {
  const { light } = readSite(process.cwd()).colors;
  const layer = (name: string, attributes: string): string =>
    `  <g id="${name}" inkscape:groupmode="layer" inkscape:label="${name}" ${attributes}></g>\n`;
  const look = `fill="none" stroke-width="${lineWidth}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 ${sheetWidth} 600" width="${sheetWidth}" height="600" ${look}>
${shapeInks.map((ink) => layer(ink, `class="${ink}" ${inkAttributes(ink, light)}`)).join('')}${layer('labels', `font-family="sans-serif" font-size="${labelSize}"`)}</svg>
`;
}

/** @param id like treatment--condition--what-was-measured. */
function finding(id: string): NewFile[] {
  const [treatment = '', condition = ''] = id.split('--');
  return [
    {
      file: `content/facts/findings/${treatment}.yaml`,
      appends: true,
      text: `${id}:
  conditions: [${condition}]
  comparedWith: ''
  # With a figure: figure: { kind: people, outOf: 100, with: 0, without: 0 }
  direction: ''
  size: ''
  certainty: ''
  gradedBy: ''
  refs: []
`,
    },
    {
      file: `content/en/findings/${treatment}.yaml`,
      appends: true,
      text: `${id}:\n  outcome: ''\n  says: ''\n  design: ''\n`,
    },
  ];
}

/** By kind: the files of a new entry. @param day as YYYY-MM-DD. */
export const scaffolds = {
  treatment: (title: string, day: string): NewFile[] => [
    { file: `content/facts/treatments/${toSlug(title)}.yaml`, text: treatmentFacts(day) },
    { file: `content/en/treatments/${toSlug(title)}.mdx`, text: treatmentWords(title) },
  ],
  condition: (title: string, day: string): NewFile[] => [
    { file: `content/facts/conditions/${toSlug(title)}.yaml`, text: conditionFacts(day) },
    { file: `content/en/conditions/${toSlug(title)}.mdx`, text: conditionWords(title) },
  ],
  medicine: (title: string, day: string): NewFile[] => [
    { file: `content/facts/medicines/${toSlug(title)}.yaml`, text: medicineFacts(day) },
    { file: `content/en/medicines/${toSlug(title)}.mdx`, text: medicineWords(title) },
  ],
  guide: (title: string, day: string): NewFile[] => [
    { file: `content/facts/guides/${toSlug(title)}.yaml`, text: `${dates(day)}order: 99\nquestions: []\n` },
    {
      file: `content/en/guides/${toSlug(title)}.mdx`,
      text: `---\n${head(title)}summary: []\nquestions: {}\n---\n\n## \n`,
    },
  ],
  finding: (title: string): NewFile[] => finding(title),
  term: (title: string): NewFile[] => [
    {
      file: `content/glossary/${toSlug(title)}.yaml`,
      text: `en:\n  term: ${JSON.stringify(title)}\n  aliases: []\n  definition: ''\nrefs: []\n`,
    },
  ],
  advice: (title: string): NewFile[] => [
    { file: `content/facts/advice/${toSlug(title)}.yaml`, text: `guide: ''\nstatements: {}\ndetails: {}\n` },
    {
      file: `content/en/advice/${toSlug(title)}.yaml`,
      text: `title: ${JSON.stringify(title)}\nstatements: {}\ndetails: {}\n`,
    },
  ],
  figure: (title: string): NewFile[] => [{ file: figureFile(toSlug(title)), text: emptyDrawing() }],
  film: (title: string): NewFile[] => {
    const parts = filmParts.slice(0, -1);
    return [
      {
        file: filmFactsFile(toSlug(title)),
        text: `scenes:\n${parts.map((part) => `  - { id: ${part}, part: ${part}, sources: [] }\n`).join('')}`,
      },
      {
        file: filmWordsFile(toSlug(title), 'en'),
        text: `scenes:\n${parts.map((part) => `  ${part}: { says: '', shows: '' }\n`).join('')}ending: { shows: '' }\n`,
      },
    ];
  },
};
