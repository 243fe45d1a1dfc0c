/** Reads all content of one language outside Astro, so that checks, scaffolds and reports see exactly what the site sees. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import { patterns, schemas, type CollectionName } from './collections.ts';
import { headings, type Headings } from '../schema/headings.ts';
import { reference, type ReferenceEntry } from '../schema/reference.ts';
import { formatPath, type Problem } from './problem.ts';
import { readSource, type Source } from './readSource.ts';
import { checkWords } from './readWords.ts';
import { describeIssue, toProblem } from './schemaProblem.ts';

export interface Entry<Name extends CollectionName> {
  slug: string;
  source: Source;
  data: z.infer<(typeof schemas)[Name]>;
}
export type Library = { [Name in CollectionName]: Entry<Name>[] } & {
  lang: string;
  /** Missing when its file is: then that is among the problems. */
  headings: Headings | undefined;
  references: ReferenceEntry[];
  referenceIds: Set<string>;
  root: string;
};

export function loadLibrary(root: string, lang = 'en'): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const load = <Name extends CollectionName>(name: Name): Entry<Name>[] => {
    const { folder, extension } = patterns[name];
    const path = folder(lang);
    if (!existsSync(`${root}/${path}`)) return [];
    return readdirSync(`${root}/${path}`)
      .filter((file) => file.endsWith(extension))
      .sort()
      .flatMap((file) => {
        const read = readSource(root, `${path}/${file}`);
        problems.push(...read.problems);
        if (!read.source) return [];
        const { source } = read;
        const parsed = schemas[name].safeParse(source.data);
        if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => toProblem(source, issue)));
        return parsed.success
          ? [{ slug: file.slice(0, -extension.length), source, data: parsed.data as z.infer<(typeof schemas)[Name]> }]
          : [];
      });
  };
  const shared = checkWords(root, `content/${lang}/headings.yaml`, headings);
  problems.push(...shared.problems);
  const references = loadReferences(root, problems);
  const library: Library = {
    treatments: load('treatments'),
    conditions: load('conditions'),
    guides: load('guides'),
    advice: load('advice'),
    glossary: load('glossary'),
    notices: load('notices'),
    lang,
    headings: shared.words,
    references,
    referenceIds: new Set(references.map(({ id }) => id)),
    root,
  };
  return { library, problems };
}

/** What is malformed is told and left out. */
function loadReferences(root: string, problems: Problem[]): ReferenceEntry[] {
  const file = 'content/references.json';
  const items: { id?: unknown }[] = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
  return items.flatMap((item, place) => {
    const parsed = reference.safeParse(item);
    if (parsed.success) return [parsed.data];
    problems.push(
      ...parsed.error.issues.map((issue) => ({
        file,
        field: formatPath([typeof item.id === 'string' ? item.id : place, ...issue.path]),
        problem: describeIssue(issue),
        cure: 'Correct this field: its comment in src/content/schema/reference.ts says what it holds.',
      })),
    );
    return [];
  });
}
