/** Writes down what changed since the last time: an entry for readers, the day on which the page changed, and the lock. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { isoDay } from '../../base/dates.ts';
import type { Library } from '../../content/read/library.ts';
import { historyFile } from '../../content/read/readHistory.ts';
import { plainText } from '../../content/schema/statement.ts';
import { findDifferences, type Difference } from './compareHistory.ts';
import { readLock, takeFingerprints, writeLock } from './fingerprints.ts';

export interface Recorded {
  /** What was done, or why nothing was, as a sentence. */
  message: string;
  /** False: words are missing, and nothing was written. */
  done: boolean;
  files: string[];
}

/** @param texts by language: what changed, in the reader's words. */
export function recordChange(
  root: string,
  libraries: readonly Library[],
  texts: Readonly<Partial<Record<string, string>>>,
  today: Date,
): Recorded {
  if (!libraries[0]?.released)
    return {
      done: true,
      files: [],
      message: 'Not released yet (`released` in content/site.yaml): nothing has to be told.',
    };
  const before = readLock(root);
  const now = takeFingerprints(libraries);
  if (!before) {
    writeLock(root, now);
    return { done: true, files: [], message: 'The history begins here: what the content says today is written down.' };
  }
  const differences = findDifferences(before, now);
  if (differences.length === 0) return { done: true, files: [], message: 'Nothing has changed for readers.' };
  const told = differences.filter(({ what }) => what === 'own' || what === 'new');
  const missing = [...new Set(told.map(({ lang }) => lang))].filter(
    (lang) => !plainText.safeParse(texts[lang]).success,
  );
  if (missing.length > 0) return { done: false, files: [], message: askFor(missing, told) };
  const files = [
    ...[...new Set(told.map(({ lang }) => lang))].map((lang) =>
      writeEntries(
        root,
        lang,
        told.filter((one) => one.lang === lang).map(({ path }) => path),
        texts[lang] ?? '',
        today,
      ),
    ),
    ...new Set(
      differences
        .filter(({ what }) => what !== 'gone')
        .flatMap(({ lang, path }) => setUpdated(root, lang, path, today)),
    ),
  ];
  writeLock(root, now);
  return {
    done: true,
    files,
    message: `${told.length} changes are told, ${differences.length - told.length} places follow.`,
  };
}

const askFor = (languages: readonly string[], told: readonly Difference[]): string =>
  `Say what changed, in the reader’s words: npm run changes -- ${languages
    .map((lang) => (lang === 'en' ? '"…"' : `--${lang} "…"`))
    .join(' ')}\n${told.map(({ lang, path }) => `  content/${lang}: ${path}`).join('\n')}`;

/** The newest entry comes first. @returns the file. */
function writeEntries(root: string, lang: string, paths: readonly string[], text: string, today: Date): string {
  const file = historyFile(lang);
  const document = parseDocument(existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : '{}');
  if (document.contents && 'flow' in document.contents) document.contents.flow = false;
  const told = (document.toJS() ?? {}) as Record<string, unknown[]>;
  for (const path of paths)
    document.set(path, document.createNode([{ date: isoDay(today), text }, ...(told[path] ?? [])]));
  writeFileSync(`${root}/${file}`, document.toString({ lineWidth: 0 }));
  return file;
}

/** The day stands in the facts of a page, or in the head of a page about the site. @returns the file, where the path has a day. */
function setUpdated(root: string, lang: string, path: string, today: Date): string[] {
  const [kind = '', slug = ''] = path.split('/');
  const file = ['treatments', 'conditions', 'medicines', 'guides'].includes(kind)
    ? `content/facts/${kind}/${slug}.yaml`
    : kind === 'notices'
      ? `content/${lang}/notices/${slug}.mdx`
      : undefined;
  if (file === undefined) return [];
  const text = readFileSync(`${root}/${file}`, 'utf8');
  writeFileSync(`${root}/${file}`, text.replace(/^updated: .*$/m, `updated: ${isoDay(today)}`));
  return [file];
}
