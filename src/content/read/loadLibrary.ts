/**
 * The one loader of the content: reads every file once, checks it against its schema, joins facts with the words of one language, and says
 * all that is wrong. Site, widgets' data, search, checks and reports all start from what it returns.
 */
import type { z } from 'astro/zod';
import { defaultLanguage } from '../../base/languageFolder.ts';
import { adviceFacts, adviceWords } from '../schema/advice.ts';
import { careLines } from '../schema/careLine.ts';
import { conditionFacts, conditionWords } from '../schema/condition.ts';
import { dangerSignsFile } from '../schema/dangerSign.ts';
import { emergencyCards } from '../schema/emergencyCard.ts';
import { glossaryTerm, wordsIn } from '../schema/glossary.ts';
import { guideFacts, guideWords } from '../schema/guide.ts';
import { headings } from '../schema/headings.ts';
import { medicineFacts, medicineWords } from '../schema/medicine.ts';
import { notice } from '../schema/notice.ts';
import { regulatorDuties } from '../schema/regulatorDuty.ts';
import { treatmentFacts, treatmentWords } from '../schema/treatment.ts';
import { readFilms } from './films.ts';
import { textOf } from './isUnread.ts';
import { joinIds, reportMissing } from './joinIds.ts';
import type { Library, PageKind } from './library.ts';
import { parseBody, type BodySection, type TextKind } from './parseBody.ts';
import type { Problem } from './problem.ts';
import { readFile, readFolder, type FileEntry, type Findings } from './readFiles.ts';
import { readHistory } from './readHistory.ts';
import { readReferences } from './readReferences.ts';
import { readFindings, readHarms, readPairs } from './readRegistries.ts';

const FACTS = 'content/facts';

export function loadLibrary(root: string, lang = defaultLanguage): { library: Library; problems: Problem[] } {
  const run: Findings = { problems: [], unread: new Set() };
  const registrySources: Library['registrySources'] = new Map();
  const byTitle = (a: { words: { title: string } }, b: { words: { title: string } }): number =>
    a.words.title.localeCompare(b.words.title, lang);

  const treatments = readPages(root, lang, 'treatments', treatmentFacts, treatmentWords, run);
  const conditions = readPages(root, lang, 'conditions', conditionFacts, conditionWords, run);
  const medicines = readPages(root, lang, 'medicines', medicineFacts, medicineWords, run);
  const guides = readPages(root, lang, 'guides', guideFacts, guideWords, run);
  const library: Library = {
    root,
    lang,
    treatments: treatments.sort(byTitle),
    conditions: conditions.sort(byTitle),
    medicines: medicines.sort(byTitle),
    guides: guides.sort((a, b) => a.facts.order - b.facts.order),
    notices: [...readFolder(root, `content/${lang}/notices`, '.mdx', notice, run)].map(([slug, { source, data }]) => ({
      slug,
      lang,
      data,
      source,
      body: readBody(source, 'notices', run) ?? [],
    })),
    advice: readAdvice(root, lang, run),
    glossary: readGlossary(root, lang, run),
    findings: readFindings(root, lang, run, registrySources),
    pairs: readPairs(root, lang, run, registrySources),
    harms: readHarms(root, lang, run, registrySources),
    ...readSigns(root, lang, run, registrySources),
    duties: readShared(root, lang, 'regulator-duties', regulatorDuties, run, registrySources, { facts: { duties: {} }, words: { duties: {} } }),
    careLines: readShared(root, lang, 'care-lines', careLines, run, registrySources, {
      facts: { checkedOn: null, places: {} },
      words: { places: {}, short: {}, kinds: {}, lines: {} } as z.infer<(typeof careLines)['words']>,
    }),
    emergencyCards: readShared(root, lang, 'emergency-cards', emergencyCards, run, registrySources, {
      facts: { cards: {} },
      words: { sets: {}, besideNames: [], otherWords: [], notWhen: [], cards: {} },
    }),
    films: readFilms(root, lang, run),
    headings: readFile(root, `content/${lang}/headings.yaml`, headings, run.problems)?.data ?? emptyHeadings,
    ...readHistory(root, lang, run),
    references: readReferences(root, run),
    registrySources,
    unread: run.unread,
  };
  return { library, problems: run.problems };
}

/** Where the file of headings is broken, which is reported, no page is held against it. */
const emptyHeadings = { treatments: {}, conditions: {}, medicines: {} } as unknown as Library['headings'];

/** Pages whose facts and words are both there. In another language than English a page may have no words yet. */
function readPages<Kind extends PageKind, Facts extends z.ZodType, Words extends z.ZodType>(
  root: string,
  lang: string,
  kind: Kind,
  factsSchema: Facts,
  wordsSchema: Words,
  run: Findings,
): {
  kind: Kind;
  slug: string;
  lang: string;
  facts: z.infer<Facts>;
  words: z.infer<Words>;
  body: BodySection[];
  sources: { facts: FileEntry<unknown>['source']; words: FileEntry<unknown>['source'] };
}[] {
  const facts = readFolder(root, `${FACTS}/${kind}`, '.yaml', factsSchema, run);
  const words = readFolder(root, `content/${lang}/${kind}`, '.mdx', wordsSchema, run);
  reportUnpaired(`${FACTS}/${kind}`, '.yaml', facts, `content/${lang}/${kind}`, '.mdx', words, lang, run);
  return [...words].flatMap(([slug, { source, data }]) => {
    const own = facts.get(slug);
    const body = readBody(source, kind, run);
    if (!body) run.unread.add(`content/${lang}/${kind}/${slug}`);
    if (!own || !body) return [];
    run.problems.push(...joinIds(kind, own, { source, data }));
    return [{ kind, slug, lang, facts: chooseReview(own.data, lang), words: data, body, sources: { facts: own.source, words: source } }];
  });
}

/** Facts have no language, but a review has: who reviewed the English page has not reviewed its translation. */
function chooseReview<Facts>(facts: Facts, lang: string): Facts {
  if (lang === defaultLanguage) return facts;
  const { translationReviews = {} } = facts as { translationReviews?: Record<string, unknown> };
  return { ...facts, review: translationReviews[lang] };
}

/** Facts without words, and words without facts; not where the other file exists and is broken. */
function reportUnpaired(
  factsFolder: string,
  factsExtension: string,
  facts: ReadonlyMap<string, unknown>,
  wordsFolder: string,
  wordsExtension: string,
  words: ReadonlyMap<string, unknown>,
  lang: string,
  { problems, unread }: Findings,
): void {
  for (const slug of words.keys())
    if (!facts.has(slug) && !unread.has(`${factsFolder}/${slug}`))
      problems.push(reportMissing(`${wordsFolder}/${slug}${wordsExtension}`, `${factsFolder}/${slug}${factsExtension}`, 'facts'));
  for (const slug of facts.keys())
    if (lang === defaultLanguage && !words.has(slug) && !unread.has(`${wordsFolder}/${slug}`))
      problems.push(reportMissing(`${factsFolder}/${slug}${factsExtension}`, `${wordsFolder}/${slug}${wordsExtension}`, 'words'));
}

/** @returns undefined where the text cannot be parsed at all, which is reported. */
function readBody(
  source: FileEntry<unknown>['source'],
  kind: TextKind,
  { problems, unread }: Findings,
): BodySection[] | undefined {
  const { sections, problems: found } = parseBody({
    file: source.file,
    kind,
    text: source.body,
    firstLine: source.bodyLine,
  });
  problems.push(...found);
  const isLost = sections.length === 0 && found.length > 0;
  if (found.length > 0 && !isLost) unread.add(textOf(source.file));
  return isLost ? undefined : sections;
}

function readAdvice(root: string, lang: string, run: Findings): Library['advice'] {
  const facts = readFolder(root, `${FACTS}/advice`, '.yaml', adviceFacts, run);
  const words = readFolder(root, `content/${lang}/advice`, '.yaml', adviceWords, run);
  reportUnpaired(`${FACTS}/advice`, '.yaml', facts, `content/${lang}/advice`, '.yaml', words, lang, run);
  return new Map(
    [...words].flatMap(([id, entry]) => {
      const own = facts.get(id);
      if (!own) return [];
      run.problems.push(...joinIds('advice', own, entry));
      return [[id, { id, facts: own.data, words: entry.data, sources: { facts: own.source, words: entry.source } }] as const];
    }),
  );
}

function readGlossary(root: string, lang: string, run: Findings): Library['glossary'] {
  const terms = [...readFolder(root, 'content/glossary', '.yaml', glossaryTerm, run)].flatMap(([id, { source, data }]) => {
    const words = wordsIn(data, lang);
    return words ? [{ id, words, refs: data.refs, data, source }] : [];
  });
  return new Map(terms.sort((a, b) => a.words.term.localeCompare(b.words.term, lang)).map((term) => [term.id, term]));
}

/** One file of facts and one of words, like the care lines. A file that is broken, which is reported, stands for an empty one. */
function readShared<Facts extends z.ZodType, Words extends z.ZodType>(
  root: string,
  lang: string,
  name: string,
  schemas: { facts: Facts; words: Words },
  { problems, unread }: Findings,
  sources: Library['registrySources'],
  empty: { facts: z.infer<Facts>; words: z.infer<Words> },
): { facts: z.infer<Facts>; words: z.infer<Words> } {
  const facts = readFile(root, `${FACTS}/${name}.yaml`, schemas.facts, problems);
  const words = readFile(root, `content/${lang}/${name}.yaml`, schemas.words, problems);
  if (facts && words) problems.push(...joinIds(name, facts, words));
  else unread.add(name);
  if (facts) sources.set(name, { facts: facts.source, words: words?.source });
  return { facts: facts?.data ?? empty.facts, words: words?.data ?? empty.words };
}

function readSigns(
  root: string,
  lang: string,
  { problems, unread }: Findings,
  sources: Library['registrySources'],
): Pick<Library, 'signs' | 'signWords'> {
  const facts = readFile(root, `${FACTS}/danger-signs.yaml`, dangerSignsFile.facts, problems);
  const words = readFile(root, `content/${lang}/danger-signs.yaml`, dangerSignsFile.words, problems);
  if (!facts || !words) {
    unread.add('danger-signs');
    return { signs: [], signWords: { acts: {}, groups: {} } as Library['signWords'] };
  }
  problems.push(...joinIds('danger-signs', facts, words));
  const signs = Object.entries(facts.data.signs).flatMap(([id, own]) => {
    const said = words.data.signs[id];
    sources.set(`sign:${id}`, { facts: facts.source, words: words.source });
    return said ? [{ id, facts: own, words: said }] : [];
  });
  return { signs, signWords: { acts: words.data.acts, groups: words.data.groups } };
}
