/** The two files of the search index, and the emergency cards. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { languages } from '../../../base/languagePaths.ts';
import { getLibrary } from '../../../content/read/getLibrary.ts';
import { compileCards } from '../../../emergency/compileCards.ts';
import { readIndex } from '../../../search/index/buildIndex.ts';

export const getStaticPaths = () =>
  languages.flatMap((lang) => {
    const { names, words } = readIndex(process.cwd(), lang);
    const cards = compileCards(getLibrary(lang), site.emergency);
    return [
      { params: { lang, file: 'names' }, props: { data: names } },
      { params: { lang, file: 'words' }, props: { data: words } },
      { params: { lang, file: 'cards' }, props: { data: cards } },
    ];
  });

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
