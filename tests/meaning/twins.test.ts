/** The Markdown twin of a page says what the content files say: every fact with its figure, certainty, act, group and sources, in its order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/i18n/en.ts';
import { dist } from '../harness/builtSite.ts';
import { expectedLink, expectedSigns, readContentFiles } from './contentFiles.ts';
import { expectedBasis } from './expectPage.ts';

const content = readContentFiles();
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Markdown as its reader sees it: without marks of emphasis, links by their words, no escapes. */
const words = (markdown: string): string =>
  plain(
    markdown
      .replace(/\[([^\]]*)\]\(https?:(?:[^()\\]|\\.)*\)/g, '$1')
      .replace(/\\(.)/g, '$1')
      .replace(/\*/g, ''),
  );
const label = (table: Record<string, string>, key: string): string => table[key] ?? `no words for ${key}`;

interface Twin {
  /** Items of lists and rows of tables, each with the headings above it. */
  items: { text: string; under: string[]; sources: number[] }[];
  /** Where source 1, 2, … leads; empty where it has no address. */
  links: string[];
  markdown: string;
}

function readTwin(kind: string, slug: string): Twin {
  const markdown = readFileSync(join(dist, kind, slug, 'index.md'), 'utf8');
  const items: Twin['items'] = [];
  const links: string[] = [];
  let under: string[] = [];
  for (const line of markdown.split('\n')) {
    const [, marks = '', title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks) under = [...under.slice(0, marks.length - 1), words(title)];
    const [, source] = /^\d+\. (.*)$/.exec(under.at(-1) === texts.sourcesOfPage ? line : '') ?? [];
    if (source !== undefined) links.push(/\]\(((?:[^()\\]|\\.)*)\)/.exec(source)?.[1]?.replace(/\\(.)/g, '$1') ?? '');
    const [, item] = /^(?:[-*]|\d+\.|\|) (.*)$/.exec(line) ?? [];
    if (item === undefined) continue;
    const numbers = [...item.matchAll(/ \[([\d, ]+)\]/g)].flatMap(([, list = '']) => list.split(', ').map(Number));
    items.push({ text: words(item.replace(/ \[[\d, ]+\]/g, '')), under, sources: numbers });
  }
  return { items, links, markdown };
}

/** The item that holds a text; there must be one. */
/** @param beside must stand in the same item: a line of the summary may say the same sentence first. */
function find({ items }: Twin, text: string, what: string, beside = '') {
  const found = items.find((item) => item.text.includes(plain(text)) && item.text.includes(beside));
  expect(found, `${what} is not in the twin: ${text}`).toBeDefined();
  return found ?? { text: '', under: [], sources: [] };
}

function expectSources({ links }: Twin, sources: readonly number[], refs: readonly string[], what: string): void {
  const found = [...new Set(sources.map((number) => links[number - 1] ?? `no source ${number}`))].sort();
  const wanted = [...new Set(refs.map((id) => expectedLink(content, id) ?? ''))].sort();
  expect(found, what).toEqual(wanted);
}

function expectSigns(twin: Twin, kind: 'treatments' | 'conditions', slug: string): void {
  const signs = expectedSigns(content, kind, slug);
  const found = signs.map((sign) => {
    const item = find(twin, sign.text.replace(/\.$/, ''), sign.id);
    expect(item.under.at(-1), sign.id).toBe(content.acts[sign.act]?.heading);
    expectSources(twin, item.sources, sign.refs, sign.id);
    return { act: sign.act, index: twin.items.indexOf(item) };
  });
  const order = ['emergency', 'same-day', 'soon'];
  const acts = found.sort((a, b) => a.index - b.index).map(({ act }) => act);
  expect(acts).toEqual(acts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
}

test('every sentence of a page is in its twin', () => {
  let counted = 0;
  for (const kind of ['treatments', 'conditions', 'medicines', 'guides'] as const)
    for (const { slug } of content[kind]) {
      const html = readFileSync(join(dist, kind, slug, 'index.html'), 'utf8');
      const article =
        /<div class="text"[^>]*>([\s\S]*?)(?:<section class="sources"|<\/article>)/
          .exec(html)?.[1]
          ?.replace(
            /<(details|aside) class="(?:widget"[^>]*><summary>[\s\S]*?<treatment-explainer|values|handout)[\s\S]*?<\/\1>/g,
            '',
          ) ?? '';
      const said = words(readTwin(kind, slug).markdown.replace(/ \[[\d, ]+\]/g, ''));
      const sentences = [...article.matchAll(/<(p|li|dd)(?: class="(?:statement|step)")?>([^<]{20,}?[.?])(?=<|$)/g)];
      expect(article, `${kind}/${slug}`).not.toBe('');
      counted += sentences.length;
      for (const [, , text = ''] of sentences) {
        const plainText = plain(
          text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
        );
        expect(said.includes(plainText), `${kind}/${slug}: ${plainText}`).toBe(true);
      }
    }
  // Five on every page and more: none is compared with nothing.
  expect(counted).toBeGreaterThan(5 * (content.treatments.length + content.conditions.length));
});

const riskHeadings: string[] = [texts.factBox.seriousRisks, texts.factBox.lesserRisks];

describe.each(content.treatments.map((page) => [page.slug, page] as const))('%s', (slug, page) => {
  const twin = readTwin('treatments', slug);

  test('findings with figure, certainty and sources', () => {
    const shown =
      page.facts.findings ??
      content.findings
        .filter(({ owner, facts }) => owner === slug || facts.alsoFor?.includes(slug))
        .map(({ id }) => id);
    for (const { id, facts, words: said } of content.findings.filter((finding) => shown.includes(finding.id))) {
      const item = find(twin, said.says, id, said.design);
      expect(item.text, id).toContain(`(${label(texts.certainty, facts.certainty)};`);
      if (said.appliesTo) expect(item.text.toLowerCase()).toContain(`(${said.appliesTo})`.toLowerCase());
      if (facts.drawn && facts.figure && 'outOf' in facts.figure)
        expect(item.text).toMatch(/\(Out of [\d,]+ people: .*\d/);
      expectSources(twin, item.sources, facts.refs, id);
    }
  });

  test('harms in their group, with how often and sources', () => {
    for (const { id, facts, words: said } of content.harms.filter(({ owner }) => owner === slug)) {
      const name = said.appliesTo ? `${said.harm} (${said.appliesTo})` : said.harm;
      const risks = twin.items.filter(
        ({ under, text }) => riskHeadings.includes(under.at(-1) ?? '') && text.startsWith(plain(name)),
      );
      const item = find({ ...twin, items: risks }, said.says === undefined ? name : `${name}: ${said.says}`, id);
      expect(item.under.at(-1), id).toBe(facts.serious ? texts.factBox.seriousRisks : texts.factBox.lesserRisks);
      expect(item.text, id).toContain(expectedBasis(facts) === '' ? '' : `(${expectedBasis(facts)}`);
      expectSources(twin, item.sources, facts.refs, id);
    }
  });

  test('danger signs under their act', () => expectSigns(twin, 'treatments', slug));

  test('first screen, positions, what happens, questions', () => {
    for (const text of Object.values(page.words.summary)) find(twin, text, 'summary');
    for (const { id, position, refs } of page.facts.positions ?? []) {
      const said = page.words.positions?.[id];
      const item = find(twin, said?.text ?? '', id);
      expect(item.text).toContain(`(${label(texts.factBox.position, position)})`);
      expectSources(twin, item.sources, refs, id);
    }
    for (const id of page.facts.procedure.steps) find(twin, page.words.procedure.steps[id] ?? '', id);
    for (const key of ['setting', 'imaging', 'anesthesia'] as const)
      find(twin, `${texts.procedure[key]}: ${page.words.procedure[key]}`, key);
    for (const id of page.facts.questions) expect(twin.markdown).toContain(`- [ ] ${page.words.questions[id]}`);
  });
});

describe.each(content.conditions.map((page) => [page.slug, page] as const))('%s', (slug, page) => {
  const twin = readTwin('conditions', slug);

  test('danger signs under their act', () => expectSigns(twin, 'conditions', slug));

  test('options: what research says of each procedure, with direction, certainty and sources', () => {
    const refsOf = (id: string): string[] => content.findings.find((one) => one.id === id)?.facts.refs ?? [];
    for (const { id, facts, words: said } of content.pairs.filter(({ owner }) => owner === slug)) {
      const item = find(twin, said.says, id);
      expect(item.text, id).toContain(label(texts.direction, facts.direction));
      expect(item.text, id).toContain(label(texts.certainty, facts.certainty));
      expectSources(
        twin,
        item.sources,
        [...[...(facts.lead ?? []), ...(facts.otherSide ?? [])].flatMap(refsOf), ...(facts.refs ?? [])],
        id,
      );
    }
    for (const { id } of page.facts.otherOptions) find(twin, page.words.otherOptions[id]?.says ?? '', id);
    for (const text of Object.values(page.words.summary)) find(twin, text, 'summary');
  });
});
