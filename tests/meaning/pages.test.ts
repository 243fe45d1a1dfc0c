/**
 * What a reader sees is what the files say. Each page of the built site is opened in Chromium and compared with the content files: every
 * sentence with its label, group, certainty, act, order and source. These tests exist for lies: a result called “High certainty” that
 * nobody graded, a serious harm among the lesser ones, a sign that is too mild, a statement with another statement's source.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { texts } from '../../src/i18n/en.ts';
import { dist } from '../harness/builtSite.ts';
import { inShownOrder } from './contentFiles.ts';
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
import { expectedSigns } from './contentFiles.ts';
import { readShownPage, type ShownPage } from './readShownPage.ts';

let browser: Browser;
let served: ServedFolder;
let tab: Page;

beforeAll(async () => {
  served = await serveFolder(dist);
  browser = await openBrowser();
  tab = await browser.newPage({ javaScriptEnabled: true });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(kind: string, slug: string): Promise<ShownPage> {
  await tab.goto(`${served.origin}/${kind}/${slug}/`, { waitUntil: 'domcontentloaded' });
  return readShownPage(tab);
}

describe.each(content.treatments.map((page) => [page.slug, page] as const))(
  'treatment %s',
  (slug, { facts, words, body }) => {
    let shown: ShownPage;
    beforeAll(async () => {
      shown = await open('treatments', slug);
    });

    test('its sources count up in reading order, each marker leading to its own entry', () =>
      expectReadingOrder(shown));

    test('the first screen says its five lines', () =>
      expect(shown.summary.map(({ id, text }) => [id, text])).toEqual(
        ['whatItIs', 'whoFor', 'chance', 'mainRisk', 'otherOptions'].map((id) => [id, plain(words.summary[id] ?? '')]),
      ));

    test('the danger signs are those of its classes, each under its act, the most urgent first', () =>
      expectSigns(shown, 'treatments', slug));

    test('what regulators warn of stands there, in full or in short, with its sources', () =>
      expectWarnings(shown, 'treatments', slug));

    test('every finding has its own words, certainty, direction, study and sources', () => {
      const own = content.findings.filter(
        ({ owner, facts: { alsoFor = [] } }) => owner === slug || alsoFor.includes(slug),
      );
      const ids =
        facts.findings ??
        [...own.filter((f) => f.facts.drawn), ...own.filter((f) => !f.facts.drawn)].map(({ id }) => id);
      expect(shown.findings.map(({ id }) => id)).toEqual(ids);
      for (const found of shown.findings) {
        const entry = content.findings.find(({ id }) => id === found.id);
        if (!entry) throw new Error(`There is no finding ${String(found.id)}.`);
        expect(found.text).toBe(plain(entry.words.says));
        expect(found.name.toLowerCase()).toContain(plain(entry.words.outcome).toLowerCase());
        if (entry.words.appliesTo) expect(found.name).toContain(entry.words.appliesTo);
        expect(found.certainty).toBe(label(texts.certainty, entry.facts.certainty));
        expect(found.direction).toBe(entry.facts.direction);
        expect(found.basis).toContain(entry.words.design);
        expect(found.basis).toContain(label(texts.comparedWith, entry.facts.comparedWith));
        if (entry.words.timePoint) expect(found.basis).toContain(entry.words.timePoint);
        if (entry.facts.people) expect(found.basis).toContain(entry.facts.people.toLocaleString('en'));
        expect(found.main).toBe(entry.facts.drawn === true);
        expect(sorted(idsOf(shown, found.sources, entry.facts.refs))).toEqual(sorted(entry.facts.refs));
      }
    });

    test('every harm stands in the list of its weight, with its frequency and sources', () => {
      const own = content.harms.filter(({ owner }) => owner === slug);
      const weights = [false, true].filter((serious) => own.some(({ facts: harm }) => harm.serious === serious));
      expect(shown.harmGroups.map(({ heading }) => heading)).toEqual(
        weights.map((serious) => (serious ? texts.factBox.seriousRisks : texts.factBox.lesserRisks)),
      );
      weights.forEach((serious, index) => {
        const group = inShownOrder(own.filter(({ facts: harm }) => harm.serious === serious));
        const harms = shown.harmGroups[index]?.harms ?? [];
        const without = group.filter(({ facts: harm }) => harm.noNumber).length;
        expect(shown.harmGroups[index]?.noNumbers).toEqual(without > 0 ? [texts.factBox.noNumbers(without)] : []);
        expect(harms.map(({ id }) => id)).toEqual(group.map(({ id }) => id));
        group.forEach(({ facts: harm, words: said }, index) => {
          const found = harms[index];
          expect(found?.text).toBe(plain(said.says ?? ''));
          expect(found?.withoutNumber).toBe(harm.noNumber === true);
          expect(found?.name).toContain(said.harm);
          if (said.appliesTo) expect(found?.name).toContain(said.appliesTo);
          expect(found?.basis.startsWith(expectedBasis(harm))).toBe(true);
          // A band of numbers is shown only where the source gave a number.
          expect(/\d/.test(found?.basis ?? '')).toBe(harm.figure !== undefined && harm.frequency !== 'unknown');
          expect(sorted(idsOf(shown, found?.sources ?? [], harm.refs))).toEqual(sorted(harm.refs));
        });
      });
    });

    test('every guideline keeps its own side', () => {
      const positions = facts.positions ?? [];
      expect(shown.positions).toHaveLength(positions.length);
      const years = shown.positions.map(({ name }) => Number(/, (\d{4})$/.exec(name)?.[1] ?? 0));
      expect(years).toEqual(years.toSorted((a, b) => b - a));
      for (const { id, year, position, refs } of positions) {
        const { body: name = '', text = '' } = words.positions?.[id] ?? {};
        const found = shown.positions.find((row) => row.text === plain(text) && row.name.startsWith(name));
        expect(found?.name).toBe(year === undefined ? name : `${name}, ${year}`);
        expect(found?.position).toBe(position);
        expect(sorted(idsOf(shown, found?.sources ?? [], refs))).toEqual(sorted(refs));
      }
    });

    test('steps stand in their order, with the place, the pictures and the numbing', () => {
      expect(shown.steps.map(({ text }) => text)).toEqual(
        facts.procedure.steps.map((id) => plain(words.procedure.steps[id] ?? '')),
      );
      const { setting, imaging, anesthesia } = words.procedure;
      const frame = new Map(shown.frame.map(({ label: name, text }) => [name, text]));
      expect(frame.get(texts.procedure.setting)).toBe(plain(setting));
      expect(frame.get(texts.procedure.imaging)).toBe(plain(imaging));
      expect(frame.get(texts.procedure.anesthesia)).toBe(plain(anesthesia));
      expect(sorted(idsOf(shown, shown.steps.at(-1)?.sources ?? [], facts.procedure.refs))).toEqual(
        sorted(facts.procedure.refs),
      );
    });

    test('practical answers say what the file says, with its sources, and name every topic without one', () => {
      const answers = new Map(shown.practical.map((row) => [row.id, row]));
      for (const [topic, own] of Object.entries(facts.practical ?? {})) {
        const row = answers.get(topic);
        const refs = Array.isArray(own) ? own : own.refs;
        expect(row?.text, topic).toContain(plain(words.practical?.[topic] ?? 'minutes.'));
        if (!Array.isArray(own) && own.minutes) expect(row?.text).toContain(String(own.minutes.to));
        expect(sorted(idsOf(shown, row?.sources ?? [], refs))).toEqual(sorted(refs));
      }
      const unknown = (answers.get('unknown')?.text ?? '').replace(/\.$/, '').split(/: |, /);
      const advised = [...(facts.beforeAdvice ?? []), ...(facts.afterAdvice ?? [])];
      for (const [topic, name] of Object.entries(texts.practical.labels)) {
        const told =
          facts.practical?.[topic] !== undefined ||
          (['driving', 'companion'].includes(topic) && advised.includes('driving')) ||
          (topic === 'eating' && advised.includes('sedation-and-fasting'));
        expect(unknown.includes(name.toLowerCase()), topic).toBe(!told);
      }
    });

    test('what is normal stands in its time; every danger sign of the page stands in some time, under its own act', () => {
      const normal = Object.entries(facts.normal ?? {});
      const known = expectedSigns(content, 'treatments', slug);
      // Signs that may begin at three or four of the times, and nothing normal: the box at the top tells the same.
      const starts = [0, 24, 72, 168];
      const hasTimes = known.some(
        ({ usually }) =>
          usually !== undefined &&
          starts.filter((start, i) => start < (usually.to ?? Infinity) && usually.from < (starts[i + 1] ?? Infinity))
            .length < 3,
      );
      if (normal.length === 0 && !hasTimes) {
        expect(shown.timeline).toEqual([]);
        return;
      }
      expect(/no source on what is normal/.test(shown.timelineNote)).toBe(normal.length === 0);
      for (const { time, normal: text } of shown.timeline) {
        const own = normal.flatMap(([id, { when }]) => (when === time ? [plain(words.normal?.[id] ?? '')] : []));
        expect(text).toBe(own.join(' '));
      }
      const acts = new Map(shown.signGroups.flatMap(({ act, signs }) => signs.map(({ id }) => [id, act])));
      const shownSigns = shown.timeline.flatMap(({ signs }) => signs);
      expect(sorted([...new Set(shownSigns.map(({ id }) => id))])).toEqual(sorted([...acts.keys()]));
      for (const { id, act, text } of shownSigns) {
        expect(act, id).toBe(acts.get(id));
        const short = known.find((sign) => sign.id === id)?.short ?? id;
        expect(text.toLowerCase()).toContain(plain(short).replace(/\.$/, '').toLowerCase());
      }
    });

    test('lists of statements hold their own words and sources', () => {
      for (const [refs, said] of [
        [facts.whoMayBenefit, words.whoMayBenefit],
        [facts.whoShouldNot, words.whoShouldNot],
        [facts.before, words.before],
        [facts.after, words.after],
      ] as const) {
        if (!refs || Object.keys(refs).length === 0) continue;
        const first = plain(Object.values(said ?? {})[0] ?? '');
        const list = shown.lists.find(
          ({ items }) => Object.keys(refs).length === items.length && items.some(({ text }) => text === first),
        );
        expect(list, `no list with “${first}”`).toBeDefined();
        expectStatements(shown, list?.items ?? [], refs, said ?? {});
      }
      expect(shown.questions).toEqual(facts.questions.map((id) => plain(words.questions[id] ?? '')));
    });

    test('the running text is the file’s, each sentence with its own sources', () => expectProse(shown, body));
  },
);

describe.each(content.conditions.map((page) => [page.slug, page] as const))(
  'condition %s',
  (slug, { facts, words, body }) => {
    let shown: ShownPage;
    beforeAll(async () => {
      shown = await open('conditions', slug);
    });

    test('its sources count up in reading order, each marker leading to its own entry', () =>
      expectReadingOrder(shown));

    test('the first screen says its five lines', () =>
      expect(shown.summary.map(({ id, text }) => [id, text])).toEqual(
        ['whatItIs', 'whoGetsIt', 'outlook', 'whatHelps', 'mainRisk'].map((id) => [id, plain(words.summary[id] ?? '')]),
      ));

    test('the danger signs are those of the registry, each under its act, the most urgent first', () =>
      expectSigns(shown, 'conditions', slug));

    test('what regulators warn of stands there, in full or in short, with its sources', () =>
      expectWarnings(shown, 'conditions', slug));

    test('every option says its own result, with whom it is for, how sure we are, and its sources', () => {
      const pairs = content.pairs.filter(({ owner }) => owner === slug);
      const rows = shown.options.filter(({ id }) => id !== '');
      expect(rows.map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
      pairs.forEach(({ facts: pair, words: said }, index) => {
        const row = rows[index];
        const title = content.treatments.find((page) => page.slug === pair.treatment)?.words.title;
        expect(row?.name).toBe(title);
        expect(row?.text).toBe(plain(said.says));
        expect(row?.direction).toBe(
          `${label(texts.direction, pair.direction)}${said.appliesTo ? ` (${said.appliesTo})` : ''}.`,
        );
        expect(row?.certainty).toBe(label(texts.certainty, pair.certainty));
        const refs = [
          ...[...(pair.lead ?? []), ...(pair.otherSide ?? [])].flatMap(
            (id) => content.findings.find((finding) => finding.id === id)?.facts.refs ?? [`no finding ${id}`],
          ),
          ...(pair.refs ?? []),
        ];
        expect(sorted(idsOf(shown, row?.sources ?? [], refs))).toEqual(sorted(refs));
      });
      const others = shown.options.filter(({ id }) => id === '');
      facts.otherOptions.forEach((option, index) => {
        const said = words.otherOptions[option.id];
        expect(others[index]?.name).toBe(said?.name);
        expect(others[index]?.text).toBe(plain(said?.says ?? ''));
        expect(others[index]?.certainty).toBe(option.certainty ? label(texts.certainty, option.certainty) : '');
        expect(sorted(idsOf(shown, others[index]?.sources ?? [], option.refs))).toEqual(sorted(option.refs));
      });
    });

    test('lists of statements hold their own words and sources', () => {
      for (const [refs, said] of [
        [facts.symptoms, words.symptoms],
        [facts.selfCare, words.selfCare],
        [facts.avoid, words.avoid],
        [facts.diagnosis, words.diagnosis],
        [facts.causes, words.causes],
        [facts.howCommon, words.howCommon],
      ] as const) {
        if (!refs || Object.keys(refs).length === 0) continue;
        const first = plain(Object.values(said ?? {})[0] ?? '');
        const list = shown.lists.find(
          ({ items }) => Object.keys(refs).length === items.length && items.some(({ text }) => text === first),
        );
        expect(list, `no list with “${first}”`).toBeDefined();
        expectStatements(shown, list?.items ?? [], refs, said ?? {});
      }
      expect(shown.questions).toEqual(facts.questions.map((id) => plain(words.questions[id] ?? '')));
    });

    test('the running text is the file’s, each sentence with its own sources', () => expectProse(shown, body));
  },
);
