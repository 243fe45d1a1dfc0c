/** The two files of the search index. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { languages } from '../../../base/languagePaths.ts';
import { readIndex } from '../../../search/index/buildIndex.ts';

export const getStaticPaths = () =>
  languages.flatMap((lang) => {
    const { names, words } = readIndex(process.cwd(), lang, site.emergency);
    return [
      { params: { lang, file: 'names' }, props: { data: names } },
      { params: { lang, file: 'words' }, props: { data: words } },
    ];
  });

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
