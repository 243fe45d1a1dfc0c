/** The `[...lang]` part of an address: nothing for English, the language tag for others. */
import { site } from 'virtual:pain-reference/site';
import { defaultLanguage } from './languageFolder.ts';

export const languages: readonly string[] = site.languages;
export const langParam = (lang: string): string | undefined => (lang === defaultLanguage ? undefined : lang);
/** One path per language, for pages that exist once in each. */
export const languagePaths = () => languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
