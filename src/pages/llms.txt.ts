/** A plain map of the site for language models: what it is, what it is not, and the Markdown twin of every page. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { getStrings } from '../i18n/strings.ts';
import { getLibrary } from '../content/read/getLibrary.ts';
import { defaultLanguage } from '../base/languageFolder.ts';
import { fullAddress } from '../base/paths.ts';
import { pageLink } from '../content/pages/relations.ts';

export const GET: APIRoute = async () => {
  const strings = getStrings(defaultLanguage);
  const library = getLibrary(defaultLanguage);
  const sections = (['treatments', 'conditions', 'medicines', 'guides'] as const).map((kind) => {
    const lines = library[kind].map(
      (entry) => `- [${entry.words.title}](${fullAddress(pageLink(entry).href)}index.md): ${entry.words.description}`,
    );
    return `## ${strings[kind]}\n\n${lines.join('\n')}`;
  });
  const head = `# ${site.name}\n\n> ${site.tagline}\n\n${strings.footer.notAdvice} ${strings.notReviewedLong} CC BY 4.0.`;
  return new Response(`${[head, ...sections].join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
