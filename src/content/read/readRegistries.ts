/** Reads findings, pairs and harms: a file of facts and one of words for each treatment or condition, joined by id. */
import { z } from 'astro/zod';
import {
  findingFacts,
  findingWords,
  pairFacts,
  pairWords,
  type Finding,
  type FindingFacts,
  type FindingWords,
  type Pair,
} from '../schema/finding.ts';
import { harmFacts, harmWords, type Harm } from '../schema/harm.ts';
import { compareIds, reportMissing } from './joinIds.ts';
import type { Library } from './library.ts';
import { readFolder, type Findings } from './readFiles.ts';

type Sources = Library['registrySources'];

/** @param owner the file's name: a treatment or a condition. */
type Join<Facts, Words, Entry> = (id: string, owner: string, facts: Facts, words: Words) => Entry;

function readRegistry<Facts extends z.ZodType, Words extends z.ZodType, Entry>(
  root: string,
  lang: string,
  name: 'findings' | 'pairs' | 'harms',
  schemas: { facts: Facts; words: Words },
  run: Findings,
  sources: Sources,
  join: Join<z.infer<Facts>, z.infer<Words>, Entry>,
): Entry[] {
  const factsFolder = `content/facts/${name}`;
  const wordsFolder = `content/${lang}/${name}`;
  const facts = readFolder(root, factsFolder, '.yaml', z.record(z.string(), schemas.facts), run);
  const words = readFolder(root, wordsFolder, '.yaml', z.record(z.string(), schemas.words), run);
  for (const owner of words.keys())
    if (!facts.has(owner) && !run.unread.has(`${factsFolder}/${owner}`))
      run.problems.push(reportMissing(`${wordsFolder}/${owner}.yaml`, `${factsFolder}/${owner}.yaml`, 'facts'));
  return [...facts].flatMap(([owner, own]) => {
    const said = words.get(owner);
    if (!said) {
      if (!run.unread.has(`${wordsFolder}/${owner}`))
        run.problems.push(reportMissing(`${factsFolder}/${owner}.yaml`, `${wordsFolder}/${owner}.yaml`, 'words'));
      return [];
    }
    const entries = own.data as Record<string, z.infer<Facts>>;
    const texts = said.data as Record<string, z.infer<Words>>;
    run.problems.push(...compareIds({ path: [], ids: Object.keys(entries) }, own, said));
    return Object.entries(entries).flatMap(([id, entry]) => {
      const text = texts[id];
      sources.set(`${name}:${id}`, { facts: own.source, words: said.source });
      return text === undefined ? [] : [join(id, owner, entry, text)];
    });
  });
}

export const readFindings = (root: string, lang: string, run: Findings, sources: Sources): Map<string, Finding> =>
  new Map(
    readRegistry(root, lang, 'findings', { facts: findingFacts, words: findingWords }, run, sources, joinFinding).map(
      (finding) => [finding.id, finding],
    ),
  );

const joinFinding = (
  id: string,
  treatment: string,
  { groups, ...facts }: FindingFacts,
  { groups: labels, ...words }: FindingWords,
): Finding => ({
  id,
  treatment,
  ...facts,
  ...words,
  groups: groups.map((group) => ({ ...group, label: labels[group.id] ?? group.id })),
});

export const readPairs = (root: string, lang: string, run: Findings, sources: Sources): Pair[] =>
  readRegistry(
    root,
    lang,
    'pairs',
    { facts: pairFacts, words: pairWords },
    run,
    sources,
    (id, condition, facts, words): Pair => ({ id, condition, ...facts, ...words }),
  );

export const readHarms = (root: string, lang: string, run: Findings, sources: Sources): Map<string, Harm> =>
  new Map(
    readRegistry(
      root,
      lang,
      'harms',
      { facts: harmFacts, words: harmWords },
      run,
      sources,
      (id, treatment, facts, words): Harm => ({ id, treatment, ...facts, ...words }),
    ).map((harm) => [harm.id, harm]),
  );
