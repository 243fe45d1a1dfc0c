/** Finds the interface texts of a language: each language is a file of this folder, named by its tag. */
import { readdirSync } from 'node:fs';
import type { texts } from './en.ts';

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>;
};
export type Strings = Texts<typeof texts>;
interface LanguageFile {
  texts: Strings;
}

// Vite finds the files while it builds; `npm run film` runs this in Node alone, where import.meta.env does not exist.
const files = import.meta.env
  ? import.meta.glob<LanguageFile>(['./*.ts', '!./strings.ts'], { eager: true })
  : await readFiles();

async function readFiles(): Promise<Record<string, LanguageFile>> {
  const names = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  const read = async (name: string) => [`./${name}`, (await import(`./${name}`)) as LanguageFile] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

export function getStrings(lang: string): Strings {
  const file = files[`./${lang}.ts`];
  if (!file) throw new Error(`There are no interface texts for “${lang}”: add src/i18n/${lang}.ts.`);
  return file.texts;
}
