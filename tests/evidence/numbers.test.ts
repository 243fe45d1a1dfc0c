/** All numbers on pages equal the structured data: in the content, on the built pages, in the open data and in the widget data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, describe } from 'vitest';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import { evidenceFile } from '../../src/content/schema/openData.ts';
import { explainer } from '../../src/content/schema/explainer.ts';
import type { Figure } from '../../src/content/schema/figure.ts';
import { dist, readPage } from '../harness/builtSite.ts';

const { library } = checkContent(process.cwd());

/** Numbers in a text: “2,470” is one number. */
const numbersIn = (text: string): number[] =>
  [...text.replace(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
/** What a figure counts; its denominator and scale are part of the words around it. */
const numbersOf = (figure: Figure): number[] =>
  Object.entries(figure).flatMap(([key, value]) =>
    typeof value === 'number' && key !== 'outOf' && key !== 'scale' ? [Math.abs(value)] : [],
  );
/** Text of HTML, with the source markers taken out: they are numbers too. */
const textOf = (html: string): string =>
  html
    .replace(/<a class="cite"[\s\S]*?<\/a>/g, '')
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');

describe.each(library.treatments.map((entry) => [entry.slug, entry] as const))('%s', (slug, { data }) => {
  const html = readPage(`/treatments/${slug}/`);
  const results = [...data.benefits, ...data.risks];

  test('each sentence says the numbers of its figure, exactly or rounded to a whole', () => {
    const wrong = results.flatMap(({ says, figure }) => {
      const said = new Set(numbersIn(says));
      return figure && numbersOf(figure).some((number) => !said.has(number) && !said.has(Math.round(number)))
        ? [`${JSON.stringify(figure)}: ${says}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('the numbers of the first screen stand in the results', () => {
    const known = new Set(numbersIn(JSON.stringify([data.benefits, data.risks, data.guidelines, data.recovery])));
    const { chance, mainRisk } = data.summary;
    expect([chance, mainRisk].flatMap(({ text }) => numbersIn(text)).filter((number) => !known.has(number))).toEqual(
      [],
    );
  });

  test('the page shows every result word for word, and its icon arrays say the figure’s numbers', () => {
    const shown = textOf(html);
    for (const { says } of results) expect(shown).toContain(textOf(escapeHtml(says)).trim());
    const drawn = results.flatMap(({ main, figure }) => (main && figure && 'outOf' in figure ? [figure] : []));
    const arrays = [...html.matchAll(/<div class="icon-array[^"]*">([\s\S]*?)<\/div>\s*<\/div>/g)].map((match) =>
      numbersIn(textOf(match[1] ?? '')),
    );
    expect(arrays).toHaveLength(drawn.length);
    drawn.forEach((figure, index) => expect(arrays[index]).toEqual([figure.outOf, ...numbersOf(figure)]));
  });

  test('the open data and the widget data hold the same numbers', () => {
    const evidence = evidenceFile.parse(JSON.parse(readFileSync(join(dist, 'api/v1/evidence.json'), 'utf8')));
    const widget = explainer.parse(JSON.parse(readFileSync(join(dist, `widgets/v1/data/en/${slug}.json`), 'utf8')));
    const facts = (items: readonly { says: string; figure?: Figure | undefined }[]) =>
      items.map(({ says, figure }) => ({ says, figure }));
    expect(facts(evidence.benefits.filter(({ treatment }) => treatment === slug))).toEqual(facts(data.benefits));
    expect(facts(evidence.harms.filter(({ treatment }) => treatment === slug))).toEqual(facts(data.risks));
    expect(facts(widget.benefits)).toEqual(facts(data.benefits));
    expect(facts(widget.risks)).toEqual(facts(data.risks));
  });
});

describe.each(library.conditions.map((entry) => [entry.slug, entry] as const))('%s', (slug, { data }) => {
  test('the page shows every option word for word', () => {
    const shown = textOf(readPage(`/conditions/${slug}/`));
    for (const { says } of [...data.treatments, ...data.otherOptions])
      expect(shown).toContain(textOf(escapeHtml(says)).trim());
  });
});

test('every paragraph with a medical number names its source', () => {
  const pages = [...library.treatments, ...library.conditions];
  const missing = pages.flatMap(({ source: { file, body } }) =>
    body
      .split(/\n{2,}|\n(?=- )/)
      .filter(
        (part) =>
          !/^#/.test(part.trim()) &&
          !part.includes('<Cite') &&
          /\d/.test(part.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, '')),
      )
      .map((part) => `${file}: ${part.trim().slice(0, 90)}`),
  );
  // A pointer to another page, which repeats that page's definition.
  expect(
    missing.filter(
      (line) => !line.includes('read about [chronic migraine]') && !line.includes('There are many kinds of headache.'),
    ),
  ).toEqual([]);
});
