/** The open data say what the content files say: facts, words, sources and the column in which each stands. */
import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../src/content/read/getLibrary.ts';
import { matrixRow, resultRow } from '../../src/content/schema/openData.ts';
import { listEvidence } from '../../src/outputs/open-data/listEvidence.ts';
import { listConditions, listTreatments } from '../../src/outputs/open-data/listPages.ts';
import { writeCsv } from '../../src/outputs/open-data/writeCsv.ts';
import { writeMatrix, writeResults } from '../../src/outputs/open-data/writeTables.ts';
import { expectedSigns, readContentFiles } from '../meaning/contentFiles.ts';
import { readTable } from './readTable.ts';

const sorted = (items: readonly string[]): string[] => [...new Set(items)].sort();
const cell = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

describe.each(['.', 'tests/fixtures'])('open data of %s', (root) => {
  const content = readContentFiles(root);
  const library = getLibrary('en', root);
  const evidence = listEvidence(library);

  test('every finding, pair and harm of the files is there, under its id', () => {
    for (const name of ['findings', 'pairs', 'harms'] as const)
      expect(evidence[name].map(({ id }) => id).sort()).toEqual(content[name].map(({ id }) => id).sort());
  });

  test('findings hold their own facts and words, and nothing that is for editors', () => {
    for (const { id, owner, facts, words } of content.findings) {
      const found = evidence.findings.find((one) => one.id === id);
      const { decided: _, reckoned: __, groups: ___, ...shown } = facts as typeof facts & Record<string, unknown>;
      expect(found, id).toMatchObject({
        treatment: owner,
        ...shown,
        outcome: words.outcome,
        says: words.says,
        design: words.design,
      });
      expect(found?.appliesTo).toBe(words.appliesTo);
      expect(found?.caveat).toBe(words.caveat);
      expect(found).not.toHaveProperty('decided');
      expect(found?.url).toMatch(
        new RegExp(`/${content.medicines.some(({ slug }) => slug === owner) ? 'medicines' : 'treatments'}/${owner}/$`),
      );
    }
  });

  test('harms hold their own facts and words', () => {
    for (const { id, owner, facts, words } of content.harms) {
      const found = evidence.harms.find((one) => one.id === id);
      const { decided: _, reckoned: __, ...shown } = facts as typeof facts & Record<string, unknown>;
      expect(found, id).toMatchObject({ treatment: owner, ...shown, harm: words.harm });
      expect(found?.says, id).toBe(words.says);
      expect(found).not.toHaveProperty('decided');
    }
  });

  test('pairs hold their own facts, and the sources of the findings that decide them', () => {
    const refsOf = (id: string): string[] => content.findings.find((one) => one.id === id)?.facts.refs ?? [];
    for (const { id, owner, facts, words } of content.pairs) {
      const found = evidence.pairs.find((one) => one.id === id);
      const { treatment, role, direction, size, certainty, lead = [], otherSide = [], refs = [] } = facts;
      expect(found, id).toMatchObject({
        condition: owner,
        treatment,
        role,
        direction,
        size,
        certainty,
        lead,
        otherSide,
        says: words.says,
      });
      expect(found?.appliesTo).toBe(words.appliesTo);
      expect(sorted(found?.refs ?? [])).toEqual(sorted([...[...lead, ...otherSide].flatMap(refsOf), ...refs]));
    }
  });

  test('evidence-results.csv: each cell stands in its own column', () => {
    const rows = readTable(writeResults(evidence), Object.keys(resultRow.shape));
    expect(rows).toHaveLength(content.findings.length + content.harms.length);
    const byId = new Map(rows.map((row) => [row['id'], row]));
    for (const { id, owner, facts, words } of content.findings) {
      const figure = facts.figure as Record<string, unknown> | undefined;
      expect(byId.get(id)).toMatchObject({
        kind: 'finding',
        treatment: owner,
        conditions: facts.conditions.join(' '),
        what: words.outcome,
        says: words.says,
        applies_to: cell(words.appliesTo),
        direction: facts.direction,
        size: facts.size,
        certainty: facts.certainty,
        frequency: '',
        serious: '',
        figure_kind: cell(figure?.['kind']),
        out_of: cell(figure?.['outOf']),
        with: cell(figure?.['with']),
        without: cell(figure?.['without']),
        more: cell(figure?.['more']),
        difference: cell(figure?.['difference']),
        scale: cell(figure?.['scale']),
        fewer_days_a_month: cell(figure?.['fewer']),
        compared_with: facts.comparedWith,
        people: cell(facts.people),
        references: facts.refs.join(' '),
      });
    }
    for (const { id, facts, words } of content.harms) {
      const figure = facts.figure as Record<string, unknown> | undefined;
      expect(byId.get(id)).toMatchObject({
        kind: 'harm',
        what: words.harm,
        says: cell(words.says),
        no_number: facts.noNumber ? 'yes' : '',
        serious: facts.serious ? 'yes' : 'no',
        frequency: facts.frequency,
        per: cell(facts.per),
        figure_kind: cell(figure?.['kind']),
        out_of: cell(figure?.['outOf']),
        with: cell(figure?.['with']),
        from: cell(figure?.['from']),
        to: cell(figure?.['to']),
        below: cell(figure?.['below']),
        references: facts.refs.join(' '),
      });
    }
  });

  test('evidence-matrix.csv: each cell stands in its own column', () => {
    const rows = readTable(writeMatrix(evidence, library), Object.keys(matrixRow.shape));
    expect(rows.map((row) => row['id']).sort()).toEqual(content.pairs.map(({ id }) => id).sort());
    const title = (kind: 'conditions' | 'treatments', slug: string): string =>
      content[kind].find((page) => page.slug === slug)?.words.title ?? '';
    for (const { id, owner, facts, words } of content.pairs)
      expect(rows.find((row) => row['id'] === id)).toMatchObject({
        condition: owner,
        condition_title: title('conditions', owner),
        treatment: facts.treatment,
        treatment_title: title('treatments', facts.treatment),
        direction: facts.direction,
        size: facts.size,
        certainty: facts.certainty,
        applies_to: cell(words.appliesTo),
        says: words.says,
        lead: (facts.lead ?? []).join(' '),
        other_side: (facts.otherSide ?? []).join(' '),
      });
  });

  test.each(['treatments', 'conditions'] as const)(
    '%s.json: first screen, danger signs under their act, questions',
    (kind) => {
      const pages = kind === 'treatments' ? listTreatments(library).treatments : listConditions(library).conditions;
      expect(pages.map(({ slug }) => slug).sort()).toEqual(content[kind].map(({ slug }) => slug).sort());
      for (const { slug, title, summary, dangerSigns, questions } of pages) {
        const file = content[kind].find((page) => page.slug === slug);
        if (!file) throw new Error(`The files have no ${slug}.`);
        expect(title).toBe(file.words.title);
        expect(Object.entries(summary).map(([id, { text }]) => [id, text])).toEqual(Object.entries(file.words.summary));
        expect(questions).toEqual(file.facts.questions.map((id) => file.words.questions[id]));
        const wanted = expectedSigns(content, kind, slug);
        const urgency = ['emergency', 'same-day', 'soon'];
        expect(dangerSigns.map(({ act }) => act)).toEqual(
          urgency.filter((act) => wanted.some((sign) => sign.act === act)),
        );
        for (const { act, heading, signs } of dangerSigns) {
          expect(heading).toBe(content.acts[act]?.heading);
          expect(signs.map(({ id, refs }) => [id, refs])).toEqual(
            wanted.filter((sign) => sign.act === act).map(({ id, refs }) => [id, refs]),
          );
        }
      }
    },
  );
});

test('a table quotes commas, quotes and line breaks, and defuses formulas', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['1, 2', 'say "no"'],
        ['=1+1', 'two\nlines'],
        [undefined, 0.5],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"1, 2","say ""no"""\r\n\'=1+1,"two\nlines"\r\n,0.5\r\n');
});
