/** Which figure files exist, and where: /illustrations/<slug>.svg in English, /illustrations/<lang>/<slug>.svg in other languages. */
import { site } from 'virtual:pain-reference/site';
import { languages } from '../lib/languagePaths.ts';
import { defaultLanguage, filePath } from '../lib/paths.ts';
import { drawnSlugs } from './findScene.ts';

export interface FigureFile extends Record<string, unknown> {
  slug: string;
  lang: string;
  rights: string;
}

const nameOf = (slug: string, lang: string): string => (lang === defaultLanguage ? slug : `${lang}/${slug}`);
export const figurePath = (slug: string, lang: string, kind: 'svg' | 'png'): string => filePath(`/illustrations/${nameOf(slug, lang)}.${kind}`);
/** Who made the figures and what may be done with them, as the licence asks to be told. */
export const rights = `© ${site.publisher}, ${site.url}. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/`;

export const figureFiles = (): { params: { name: string }; props: FigureFile }[] =>
  languages.flatMap((lang) => drawnSlugs.map((slug) => ({ params: { name: nameOf(slug, lang) }, props: { slug, lang, rights } })));
