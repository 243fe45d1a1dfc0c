/**
 * What `<treatment-explainer>` reads says what the content files say, fact by fact: sentence, group, certainty, act, order and source. The
 * files are read here with a YAML parser, not with the site's loader.
 */
import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../src/content/read/getLibrary.ts';
import type { ExplainerInput } from '../../src/content/schema/explainer.ts';
import { texts } from '../../src/i18n/en.ts';
import { writeExplainer } from '../../src/outputs/widget-data/writeExplainer.ts';
import { expectedSigns, inShownOrder, readContentFiles, type ContentFiles } from '../meaning/contentFiles.ts';
import { expectSources } from './expectSources.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const URGENCY = ['emergency', 'same-day', 'soon'];

describe.each(['.', 'tests/fixtures'])('explainers of %s', (root) => {
  const content = readContentFiles(root);
  const library = getLibrary('en', root);
  const cases = content.treatments.map(({ slug }) => {
    const page = library.treatments.find((treatment) => treatment.slug === slug);
    if (!page) throw new Error(`The library has no ${slug}.`);
    return [slug, writeExplainer(library, page)] as const;
  });

  test.each(cases)(
    '%s: findings with their own certainty, direction, study and source, in the order of the page',
    (slug, data) => {
      const ids = data.findings.map(({ id }) => id);
      const chosen = content.treatments.find((page) => page.slug === slug)?.facts.findings;
      const own = content.findings.filter(({ owner, facts }) => owner === slug || facts.alsoFor?.includes(slug));
      if (chosen) expect(ids).toEqual(chosen);
      else {
        expect([...ids].sort()).toEqual(own.map(({ id }) => id).sort());
        const drawn = data.findings.map(({ main }) => main === true);
        expect(drawn, 'the drawn ones come first').toEqual(drawn.toSorted((a, b) => Number(b) - Number(a)));
      }
      for (const finding of data.findings) {
        const { facts, words } = content.findings.find(({ id }) => id === finding.id) ?? {};
        if (!facts || !words) throw new Error(`The files have no finding ${finding.id}.`);
        const { noticeableRefs: _, ...figure } = facts.figure ?? { noticeableRefs: undefined };
        expect({ ...finding, sources: undefined }).toEqual({
          ...finding,
          sources: undefined,
          outcome: words.outcome,
          says: words.says,
          appliesTo: words.appliesTo,
          comparator: words.comparator,
          caveat: words.caveat,
          timePoint: words.timePoint,
          design: words.design,
          direction: facts.direction,
          size: facts.size,
          certainty: facts.certainty,
          comparedWith: facts.comparedWith,
          people: facts.people,
          figure: facts.figure && figure,
          main: facts.drawn === true ? true : undefined,
        });
        expectSources(content, data.sources, finding.sources, facts.refs, finding.id ?? '');
      }
    },
  );

  test.each(cases)('%s: harms, the lesser ones first, each with its weight and frequency', (slug, data) => {
    const own = content.harms.filter(({ owner }) => owner === slug);
    expect(data.harms.map(({ id }) => id)).toEqual(
      [false, true].flatMap((serious) =>
        inShownOrder(own.filter(({ facts }) => facts.serious === serious)).map(({ id }) => id),
      ),
    );
    for (const harm of data.harms) {
      const { facts, words } = own.find(({ id }) => id === harm.id) ?? {};
      if (!facts || !words) throw new Error(`The files have no harm ${harm.id}.`);
      expect({ ...harm, sources: undefined, timePoint: undefined }).toEqual({
        ...harm,
        sources: undefined,
        timePoint: undefined,
        harm: words.harm,
        says: [words.says, facts.noNumber ? 'We found no reliable number.' : undefined].filter(Boolean).join(' '),
        appliesTo: words.appliesTo,
        serious: facts.serious,
        frequency: facts.frequency,
        figure: facts.figure,
        per: facts.per,
        main: facts.drawn === true ? true : undefined,
      });
      expect(harm).not.toHaveProperty('certainty');
      expectSources(content, data.sources, harm.sources, facts.refs, harm.id ?? '');
    }
  });

  test.each(cases)('%s: danger signs under their act, the most urgent first, none lacking', (slug, data) => {
    const wanted = expectedSigns(content, 'treatments', slug);
    expect(data.dangerSigns.map(({ act }) => act)).toEqual(
      URGENCY.filter((act) => wanted.some((sign) => sign.act === act)),
    );
    for (const { act, heading, means, signs } of data.dangerSigns) {
      const mine = wanted.filter((sign) => sign.act === act);
      expect({ heading, means }).toEqual(content.acts[act]);
      expect(signs.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
      mine.forEach((sign, index) => {
        const { text = '', short = '', sources } = signs[index] ?? {};
        expect(text.toLowerCase()).toContain(plain(sign.text).replace(/\.$/, '').toLowerCase());
        expect(short.toLowerCase()).toContain(plain(sign.short).replace(/\.$/, '').toLowerCase());
        if (sign.onlyIf !== undefined)
          for (const said of [text, short]) expect(said.toLowerCase()).toContain(sign.onlyIf.toLowerCase());
        expectSources(content, data.sources, sources, sign.refs, sign.id);
      });
    }
  });

  test.each(cases)(
    '%s: statements, steps, choices and questions in their order, each with its own sources',
    (slug, data) => {
      const page = content.treatments.find((one) => one.slug === slug);
      if (!page) throw new Error(`The files have no ${slug}.`);
      const { facts, words } = page;
      const check = (
        found: ExplainerInput['before'],
        refs: Record<string, string[]> = {},
        said: Record<string, string> = {},
      ): void => {
        // What is normal when and the practical answers have labels; shared advice follows the page's own statements.
        const own = found.filter(({ label }) => label === undefined).slice(0, Object.keys(refs).length);
        expect(own.map(({ text }) => text)).toEqual(Object.keys(refs).map((id) => said[id]));
        Object.entries(refs).forEach(([id, ids], index) =>
          expectSources(content, data.sources, own[index]?.sources, ids, `${slug} ${id}`),
        );
      };
      check(data.before, facts.before, words.before);
      check(data.after, facts.after, words.after);
      const labelled = [...data.before, ...(data.onTheDay ?? []), ...data.after];
      for (const [topic, own] of Object.entries(facts.practical ?? {})) {
        const row = labelled.find(
          ({ label }) => label === texts.practical.labels[topic as keyof typeof texts.practical.labels],
        );
        expect(row?.text, `${slug} ${topic}`).toContain(words.practical?.[topic] ?? 'minutes');
        expectSources(content, data.sources, row?.sources, 'refs' in own ? own.refs : own, `${slug} ${topic}`);
      }
      const normal = (data.timeline ?? []).flatMap((time) => time.normal ?? []);
      expect(normal.map(({ text }) => text).sort()).toEqual(Object.values(words.normal ?? {}).sort());
      for (const { text } of normal) expect(labelled.map((point) => point.text)).toContain(text);
      check(data.whoShouldNot, facts.whoShouldNot, words.whoShouldNot);
      expect(Object.entries(data.summary).map(([id, { text }]) => [id, text])).toEqual(
        Object.entries(words.summary).map(([id, text]) => [id, text]),
      );
      expect(data.steps.map(({ text }) => text)).toEqual(facts.procedure.steps.map((id) => words.procedure.steps[id]));
      expectSources(content, data.sources, data.steps.at(-1)?.sources, facts.procedure.refs, `${slug} steps`);
      expect((data.onTheDay ?? []).slice(0, 3).map(({ label, text }) => [label, text])).toEqual([
        [texts.procedure.setting, words.procedure.setting],
        [texts.procedure.anesthesia, words.procedure.anesthesia],
        [texts.procedure.imaging, words.procedure.imaging],
      ]);
      expect(data.questions).toEqual(facts.questions.map((id) => words.questions[id]));
      expect(data.alternatives).toHaveLength(facts.alternatives.length);
      facts.alternatives.forEach((choice, index) => {
        const { text = '', url, sources } = data.alternatives[index] ?? {};
        if ('treatment' in choice) expect(url).toMatch(new RegExp(`/treatments/${choice.treatment}/$`));
        else {
          expect(text).toBe(words.alternatives?.[choice.id]);
          expectSources(content, data.sources, sources, choice.refs ?? [], `${slug} ${choice.id}`);
        }
      });
    },
  );

  test.each(cases)(
    '%s: the words for every term are the page’s, and each source is named once, in the page’s order',
    (_, data) => {
      expect(data.words).toMatchObject({
        certainty: texts.certainty,
        direction: texts.direction,
        comparedWith: texts.comparedWith,
        frequency: texts.frequency,
        serious: texts.factBox.seriousRisks,
      });
      expect(data.words.figure.outOf.procedure).toBe(texts.figure.outOf.procedure('{0}'));
      const numbers = data.sources.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      const named = new Set(
        [...JSON.stringify(data).matchAll(/"sources":\[([\d,]+)\]/g)].flatMap(([, list = '']) =>
          list.split(',').map(Number),
        ),
      );
      expect(new Set(numbers)).toEqual(named);
    },
  );
});

test('the files hold every rare shape, so that these tests see them', () => {
  const shapes = ({ findings, harms, signs }: ContentFiles): string[] => [
    ...findings.flatMap(({ facts }) => (facts.figure ? [facts.figure.kind] : ['none'])),
    ...harms.flatMap(({ facts }) => (facts.figure ? [facts.figure.kind] : [])),
    ...signs.map(({ facts }) => facts.act),
  ];
  expect(new Set(shapes(readContentFiles('tests/fixtures')))).toEqual(
    new Set(['people', 'points', 'days', 'extra-people', 'none', 'people-below', 'people-range', ...URGENCY]),
  );
});
