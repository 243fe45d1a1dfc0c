/** The short answers of one page, for the card above the results: one file per page, fetched only when a question hits it. */
import type { APIRoute } from 'astro';
import { getStrings } from '../../../../../i18n/strings.ts';
import { languages } from '../../../../../base/languagePaths.ts';
import { getLibrary } from '../../../../../content/read/getLibrary.ts';
import { listAnswers } from '../../../../../search/index/listAnswers.ts';
import { loadRules } from '../../../../../search/index/loadRules.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    languages.map(async (lang) => {
      const library = getLibrary(lang);
      const answers = listAnswers(library, loadRules(library, lang).intents, getStrings(lang));
      return [...answers].map(([path, props]) => {
        const [kind = '', slug = ''] = path.split('/');
        return { params: { lang, kind, slug }, props };
      });
    }),
  );
  return all.flat();
}

export const GET: APIRoute = ({ props }) => Response.json(props);
