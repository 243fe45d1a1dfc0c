/** Finds the interface texts of a language. */
import { en } from './en.ts';

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>;
};
export type Strings = Texts<typeof en>;

const languages: Record<string, Strings> = { en };

export function getStrings(lang: string): Strings {
  const strings = languages[lang];
  if (!strings) throw new Error(`There are no interface texts for “${lang}”: add src/i18n/${lang}.ts.`);
  return strings;
}
