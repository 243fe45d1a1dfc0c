/** For tests: a copy of the fixture content in a folder of its own, to break and to check. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLanguages } from '../checks/checkLanguages.ts';

export interface ContentCopy {
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** @throws when the file does not hold `from`: a test that changes nothing would prove nothing. */
  edit(file: string, from: string | RegExp, to: string): void;
  remove(): void;
}

/** @param from the project's folder whose content/ is copied. */
export function copyContent(from = 'tests/fixtures'): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(from, 'content'), join(root, 'content'), { recursive: true });
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    root,
    read,
    write: (file, text) => writeFileSync(join(root, file), text),
    edit: (file, before, after) => {
      const text = read(file);
      const changed = text.replace(before, after);
      if (changed === text) throw new Error(`${file} does not hold ${String(before)}.`);
      writeFileSync(join(root, file), changed);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Writes a second language from the words alone: the English ones under its name. */
export function addLanguage({ root, read, write }: ContentCopy, lang: string): void {
  cpSync(join(root, 'content/en'), join(root, `content/${lang}`), { recursive: true });
  for (const name of readdirSync(join(root, 'content/glossary'))) {
    const file = `content/glossary/${name}`;
    const [, words = ''] = /^en:\n((?: {2}.*\n)+)/m.exec(read(file)) ?? [];
    write(file, `${read(file)}${lang}:\n${words}`);
  }
  if (existsSync(join(root, 'content/site.yaml')))
    write('content/site.yaml', read('content/site.yaml').replace(/^languages: .*$/m, `languages: [en, ${lang}]`));
}

/** Each problem of the copy as `file:line field problem`. */
export const listProblems = ({ root }: ContentCopy, languages: readonly string[] = ['en']): string[] =>
  checkLanguages(root, languages).problems.map(
    ({ file, line, field, problem }) => `${file}:${line ?? '?'} ${field} ${problem}`,
  );

/** The files of the fixture in which tests make mistakes. */
export const fixtureFiles = {
  needle: 'content/facts/treatments/warm-needle.yaml',
  needleWords: 'content/en/treatments/warm-needle.mdx',
  elbow: 'content/facts/conditions/sore-elbow.yaml',
  findings: 'content/facts/findings/warm-needle.yaml',
  harms: 'content/facts/harms/warm-needle.yaml',
  pairs: 'content/facts/pairs/sore-elbow.yaml',
  signs: 'content/facts/danger-signs.yaml',
  signWords: 'content/en/danger-signs.yaml',
} as const;
