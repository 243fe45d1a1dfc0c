/** Whatever the schemas allow, the fixture content holds: a new option without an example fails here, and is never looked at unseen. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addShapes } from '../harness/addShapes.ts';
import { missingExamples } from '../harness/missingExamples.ts';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import { adviceFacts, adviceWords } from '../../src/content/schema/advice.ts';
import { careLines } from '../../src/content/schema/careLine.ts';
import { emergencyCards } from '../../src/content/schema/emergencyCard.ts';
import { conditionFacts, conditionWords } from '../../src/content/schema/condition.ts';
import { dangerSignsFile } from '../../src/content/schema/dangerSign.ts';
import { filmDrawings } from '../../src/content/schema/drawing.ts';
import { overviewFilm, treatmentFilm } from '../../src/content/schema/film.ts';
import { figureWords } from '../../src/content/schema/figureWords.ts';
import { findingFacts, findingWords, pairFacts, pairWords } from '../../src/content/schema/finding.ts';
import { glossaryTerm } from '../../src/content/schema/glossary.ts';
import { guideFacts, guideWords } from '../../src/content/schema/guide.ts';
import { harmFacts, harmWords } from '../../src/content/schema/harm.ts';
import { medicineFacts, medicineWords } from '../../src/content/schema/medicine.ts';
import { notice } from '../../src/content/schema/notice.ts';
import { reference } from '../../src/content/schema/reference.ts';
import { regulatorDuties } from '../../src/content/schema/regulatorDuty.ts';
import { searchRules } from '../../src/content/schema/search.ts';
import { treatmentFacts, treatmentWords } from '../../src/content/schema/treatment.ts';

const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
addShapes(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = join(folder, 'content');
const overview = 'about-interventional-pain-management.yaml';

function read(file: string): unknown {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return parse(file.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text);
}
const readAll = (folder: string, without?: string): unknown[] =>
  readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== without)
    .map(({ name }) => read(`${folder}/${name}`));

/** Of what all pages share there is one file: before the shapes are added it shows what such a file may lack. */
const readShared = (file: string): unknown[] => [
  read(file),
  parse(readFileSync(`tests/fixtures/content/${file}`, 'utf8')) as unknown,
];
const registry = (entry: z.ZodType): z.ZodType => z.record(z.string(), entry);

/** Each schema, and what the fixtures hold for it. A site has one file of settings, so no site shows all of them. */
const table: [name: string, schema: z.ZodType, examples: unknown[]][] = [
  ['facts of treatments', treatmentFacts, readAll('facts/treatments')],
  ['words of treatments', treatmentWords, readAll('en/treatments')],
  ['facts of conditions', conditionFacts, readAll('facts/conditions')],
  ['words of conditions', conditionWords, readAll('en/conditions')],
  ['facts of medicines', medicineFacts, readAll('facts/medicines')],
  ['words of medicines', medicineWords, readAll('en/medicines')],
  ['facts of guides', guideFacts, readAll('facts/guides')],
  ['words of guides', guideWords, readAll('en/guides')],
  ['facts of findings', registry(findingFacts), readAll('facts/findings')],
  ['words of findings', registry(findingWords), readAll('en/findings')],
  ['facts of harms', registry(harmFacts), readAll('facts/harms')],
  ['words of harms', registry(harmWords), readAll('en/harms')],
  ['facts of pairs', registry(pairFacts), readAll('facts/pairs')],
  ['words of pairs', registry(pairWords), readAll('en/pairs')],
  ['facts of advice', adviceFacts, readAll('facts/advice')],
  ['words of advice', adviceWords, readAll('en/advice')],
  ['facts of danger signs', dangerSignsFile.facts, [read('facts/danger-signs.yaml')]],
  ['words of danger signs', dangerSignsFile.words, [read('en/danger-signs.yaml')]],
  ['facts of regulators’ warnings', regulatorDuties.facts, [read('facts/regulator-duties.yaml')]],
  ['words of regulators’ warnings', regulatorDuties.words, [read('en/regulator-duties.yaml')]],
  ['facts of care lines', careLines.facts, readShared('facts/care-lines.yaml')],
  ['words of care lines', careLines.words, readShared('en/care-lines.yaml')],
  ['facts of emergency cards', emergencyCards.facts, [read('facts/emergency-cards.yaml')]],
  ['words of emergency cards', emergencyCards.words, [read('en/emergency-cards.yaml'), {}]],
  ['facts of films', treatmentFilm.facts, readAll('facts/films', overview)],
  ['words of films', treatmentFilm.words, readAll('en/films', overview)],
  ['facts of the overview film', overviewFilm.facts, [read(`facts/films/${overview}`)]],
  ['words of the overview film', overviewFilm.words, [read(`en/films/${overview}`)]],
  ['drawings of films', filmDrawings, readAll('drawings/films')],
  ['words of figures', figureWords, [read('en/figures.yaml')]],
  ['terms', glossaryTerm, readAll('glossary')],
  ['references', z.array(reference), [read('references.json')]],
  ['notices', notice, readAll('en/notices')],
  ['rules of search', searchRules, readShared('en/search.yaml')],
];

test('and all of it is in order', () => {
  expect(checkContent(folder).problems).toEqual([]);
});

describe('the fixture content holds an example of each option', () => {
  test.each(table)('%s', (_, schema, examples) => {
    expect(missingExamples(schema, examples)).toEqual([]);
  });
});
