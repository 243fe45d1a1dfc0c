/** Finds the texts of the embed builder in a language, each in a chunk of its own. */
import type { embed } from './en.ts';

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : T[K] extends string[]
        ? readonly string[]
        : Texts<T[K]>;
};
export type EmbedStrings = Texts<typeof embed>;

const languages = import.meta.glob<{ embed: EmbedStrings }>(['./*.ts', '!./strings.ts']);

export async function getEmbedStrings(lang: string): Promise<EmbedStrings> {
  const load = languages[`./${lang}.ts`];
  if (!load) throw new Error(`There are no embed texts for “${lang}”: add src/embed/i18n/${lang}.ts.`);
  return (await load()).embed;
}
