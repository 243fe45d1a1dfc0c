/** The social cards: one for each treatment, condition and guide, one for each page that lists them, and one for everything else. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { drawCard, type CardText } from '../../outputs/cards/drawCard.ts';
import { indexCards, type IndexCard } from '../../outputs/cards/indexCards.ts';
import { getEmbedStrings } from '../../embed/i18n/strings.ts';
import { getStrings } from '../../i18n/strings.ts';
import { readFigureWords } from '../../content/read/readFigureWords.ts';
import { allPages } from '../../content/read/allPages.ts';
import { getLibrary } from '../../content/read/getLibrary.ts';
import { defaultLanguage } from '../../base/languageFolder.ts';

export async function getStaticPaths() {
  const strings = getStrings(defaultLanguage);
  const library = getLibrary(defaultLanguage);
  const cards = allPages(library).map((entry) => ({
    params: { path: `${entry.kind}/${entry.slug}` },
    props: { kind: strings.kindsOfPage[entry.kind], title: entry.words.title, line: entry.words.description },
  }));
  const { lists, evidence } = strings;
  const { gallery } = readFigureWords(defaultLanguage);
  const embed = await getEmbedStrings(defaultLanguage);
  const kind = strings.homePage.title;
  const lines: Record<IndexCard, Pick<CardText, 'title' | 'line'>> = {
    treatments: { title: strings.treatments, line: lists.treatments },
    conditions: { title: strings.conditions, line: lists.conditions },
    medicines: { title: strings.medicines, line: lists.medicines },
    guides: { title: strings.guides, line: lists.guides },
    compare: { title: strings.compare, line: lists.compare },
    evidence: { title: evidence.title, line: evidence.description },
    glossary: { title: strings.glossary, line: lists.glossary },
    'a-z': { title: lists.aToZTitle, line: lists.aToZ },
    sources: { title: lists.sourcesTitle, line: lists.sources },
    gallery: { title: gallery.title, line: gallery.lead },
    embed: { title: embed.title, line: embed.description },
  };
  return [
    { params: { path: 'home' }, props: { kind, title: site.name, line: site.tagline } },
    ...indexCards.map((path) => ({ params: { path }, props: { kind, ...lines[path] } })),
    ...cards,
  ];
}

export const GET: APIRoute<CardText> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props, site)), { headers: { 'Content-Type': 'image/png' } });
