/** Reads the public history: content/<lang>/history.yaml, and the day of the release, with which it begins, in content/site.yaml. */
import { existsSync } from 'node:fs';
import { history } from '../schema/history.ts';
import { site } from '../schema/site.ts';
import type { Library } from './library.ts';
import { readFile, type Findings } from './readFiles.ts';
import { readSource } from './readSource.ts';

export const historyFile = (lang: string): string => `content/${lang}/history.yaml`;

/** The file of the history need not be there: before the release there is nothing to tell. */
export function readHistory(root: string, lang: string, { problems }: Findings): Pick<Library, 'history' | 'released'> {
  const file = historyFile(lang);
  const told = existsSync(`${root}/${file}`) ? readFile(root, file, history, problems)?.data : undefined;
  return { history: new Map(Object.entries(told ?? {})), released: readReleaseDay(root) };
}

/** The check of site.yaml reports what is wrong with it. */
function readReleaseDay(root: string): Date | null {
  if (!existsSync(`${root}/content/site.yaml`)) return null;
  const data = readSource(root, 'content/site.yaml').source?.data;
  return site.pick({ released: true }).loose().safeParse(data).data?.released ?? null;
}
