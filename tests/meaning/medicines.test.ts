/**
 * The pages of medicines, and every page that names one: what a reader sees is what the files say. A page that names a medicine must lead to
 * it and warn of it: worked out here from the names and the whole text, not by the site's own lists.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { texts } from '../../src/i18n/en.ts';
import { dist } from '../harness/builtSite.ts';
import { expectedWarnings, inShownOrder, medicineLists } from './contentFiles.ts';
import {
  content,
  expectedBasis,
  expectProse,
  expectReadingOrder,
  expectSigns,
  expectStatements,
  expectWarnings,
  idsOf,
  label,
  plain,
  sorted,
} from './expectPage.ts';
import { readShownPage, type ShownPage } from './readShownPage.ts';

let browser: Browser;
let served: ServedFolder;
let tab: Page;
beforeAll(async () => {
  served = await serveFolder(dist);
  browser = await openBrowser();
  tab = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
async function open(kind: string, slug: string): Promise<ShownPage> {
  await tab.goto(`${served.origin}/${kind}/${slug}/`, { waitUntil: 'domcontentloaded' });
  return readShownPage(tab);
}

test('there is a page for each sheet', () => expect(content.medicines).toHaveLength(12));

describe.each(content.medicines.map((page) => [page.slug, page] as const))(
  'medicine %s',
  (slug, { facts, words, body }) => {
    let shown: ShownPage;
    beforeAll(async () => {
      shown = await open('medicines', slug);
    });

    test('its sources count up in reading order, each marker leading to its own entry', () =>
      expectReadingOrder(shown));

    test('the first screen says its five lines', () =>
      expect(shown.summary.map(({ id, text }) => [id, text])).toEqual(
        ['whatItIs', 'whoFor', 'chance', 'mainRisk', 'takeCare'].map((id) => [id, plain(words.summary[id] ?? '')]),
      ));

    test('the danger signs are those of the registry, each under its act, the most urgent first', () =>
      expectSigns(shown, 'medicines', slug));

    test('what regulators warn of stands there with its sources', () => expectWarnings(shown, 'medicines', slug));

    test('every result has its own words, certainty, direction and sources', () => {
      const own = content.findings.filter(({ owner }) => owner === slug);
      const ids =
        facts.findings ??
        [...own.filter((f) => f.facts.drawn), ...own.filter((f) => !f.facts.drawn)].map(({ id }) => id);
      expect(shown.findings.map(({ id }) => id)).toEqual(ids);
      for (const found of shown.findings) {
        const entry = content.findings.find(({ id }) => id === found.id)!;
        expect(found.text).toBe(plain(entry.words.says));
        if (entry.words.appliesTo) expect(found.name).toContain(entry.words.appliesTo);
        expect(found.certainty).toBe(label(texts.certainty, entry.facts.certainty));
        expect(found.direction).toBe(entry.facts.direction);
        expect(found.basis).toContain(entry.words.design);
        expect(sorted(idsOf(shown, found.sources, entry.facts.refs))).toEqual(sorted(entry.facts.refs));
      }
    });

    test('every harm stands in the list of its weight, with its sources', () => {
      const own = facts.harms ?? content.harms.filter(({ owner }) => owner === slug).map(({ id }) => id);
      const harms = own.map((id) => content.harms.find((harm) => harm.id === id)!);
      const ordered = [false, true].flatMap((serious) =>
        inShownOrder(harms.filter(({ facts: harm }) => harm.serious === serious)),
      );
      const found = shown.harmGroups.flatMap((group) =>
        group.harms.map((harm) => ({ heading: group.heading, ...harm })),
      );
      expect(found.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
      ordered.forEach(({ facts: harm, words: said }, index) => {
        expect(found[index]?.heading).toBe(harm.serious ? texts.factBox.seriousRisks : texts.factBox.lesserRisks);
        expect(found[index]?.text).toBe(plain(said.says ?? ''));
        expect(found[index]?.withoutNumber).toBe(harm.noNumber === true);
        expect(found[index]?.basis.startsWith(expectedBasis(harm))).toBe(true);
        expect(sorted(idsOf(shown, found[index]?.sources ?? [], harm.refs))).toEqual(sorted(harm.refs));
      });
    });

    test('each list holds its own words and sources; an empty one is said in words', () => {
      for (const name of medicineLists) {
        const refs = facts[name] ?? {};
        if (Object.keys(refs).length === 0) continue;
        const first = plain(Object.values(words[name] ?? {})[0] ?? '');
        const list = shown.lists.find(
          ({ items }) => Object.keys(refs).length === items.length && items.some(({ text }) => text === first),
        );
        expect(list, `no list with “${first}”`).toBeDefined();
        expectStatements(shown, list?.items ?? [], refs, words[name] ?? {});
      }
      expect(shown.questions).toEqual(facts.questions.map((id) => plain(words.questions[id] ?? '')));
      for (const section of body.split(/^## /m).slice(1))
        expect(section.split('\n').slice(1).join('').trim()).not.toBe('');
    });

    test('the running text is the file’s, each sentence with its own sources', () => expectProse(shown, body));
  },
);

/** Medicines whose name stands anywhere in the two halves of a page, aliases and misspellings apart. */
function medicinesNamed(page: { slug: string; words: object; body: string }) {
  const { misspellings: _, aliases: __, ...words } = page.words as Record<string, unknown>;
  const text = `${JSON.stringify(words)} ${page.body}`.toLowerCase();
  return content.medicines.filter(
    ({ slug, facts }) => slug !== page.slug && facts.names.some((name) => new RegExp(`\\b${name}`).test(text)),
  );
}

const naming = (['conditions', 'treatments', 'medicines'] as const)
  .flatMap((kind) => content[kind].map((page) => ({ kind, slug: page.slug, named: medicinesNamed(page) })))
  .filter(({ named }) => named.length > 0);

test.each(naming)(
  '$kind/$slug leads to every medicine that it names, and warns of it with sources',
  async ({ kind, slug: from, named }) => {
    const shown = await open(kind, from);
    const warnings = expectedWarnings(content, kind, from).map(({ topic }) => topic);
    for (const { slug, facts, words } of named) {
      const entry = shown.medicines.find(({ links }) => links.some((href) => href.endsWith(`/medicines/${slug}/`)));
      expect(entry, `no link to ${slug}`).toBeDefined();
      const isWarned = content.duties.some(
        (duty) => duty.facts.audience.medicines?.includes(slug) === true && warnings.includes(duty.words.topic),
      );
      if (facts.alert === undefined || isWarned) continue;
      expect(entry?.text).toContain(plain(words.alert ?? '\n'));
      expect(sorted(idsOf(shown, entry?.sources ?? [], facts.alert))).toEqual(sorted(facts.alert));
    }
  },
);

test.each(content.conditions.map(({ slug }) => [slug]))(
  '%s shows the main results of each medicine, with its own numbers',
  async (slug) => {
    const wanted = content.medicines
      .filter(({ slug: medicine }) => !['numbing-medicines', 'steroids-injected'].includes(medicine))
      .flatMap(({ slug: medicine }) => {
        const own = content.findings.filter(
          ({ owner, facts }) => owner === medicine && facts.conditions.includes(slug),
        );
        const drawn = own.filter(({ facts }) => facts.drawn);
        return (drawn.length > 0 ? drawn : own.slice(0, 1)).map((finding) => ({ medicine, ...finding }));
      });
    const { results, ...shown } = await open('conditions', slug);
    expect(sorted(results.map(({ id }) => id))).toEqual(sorted(wanted.map(({ id }) => id)));
    for (const { id, medicine, facts, words } of wanted) {
      const found = results.find((result) => result.id === id)!;
      expect(found.href).toMatch(new RegExp(`/medicines/${medicine}/$`));
      expect(found.text).toBe(plain(words.says));
      expect(found.name.toLowerCase()).toContain(words.outcome.toLowerCase());
      expect(found.certainty).toBe(label(texts.certainty, facts.certainty));
      expect(found.direction).toBe(
        `${label(texts.direction, facts.direction)}${words.appliesTo ? ` (${words.appliesTo})` : ''}.`,
      );
      expect(sorted(idsOf({ results, ...shown }, found.sources, facts.refs))).toEqual(sorted(facts.refs));
    }
  },
);

test('naloxone stands on every page that speaks of opioids', async () => {
  for (const kind of ['conditions', 'treatments', 'medicines', 'guides'] as const)
    for (const page of content[kind]) {
      const text = `${JSON.stringify({ ...(page.words as object), aliases: [] })} ${page.body}`;
      if (!/\bopioid/i.test(text)) continue;
      await tab.goto(`${served.origin}/${kind}/${page.slug}/`, { waitUntil: 'domcontentloaded' });
      expect(await tab.locator('article').innerText(), `${kind}/${page.slug}`).toMatch(/naloxone/i);
    }
});
