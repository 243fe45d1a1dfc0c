/** The social cards: one for each treatment, condition and guide, and one for everything else. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { drawCard, type CardText } from '../../cards/drawCard.ts';
import { getStrings } from '../../i18n/strings.ts';
import { getLibrary, slugOf } from '../../lib/library.ts';
import { defaultLanguage } from '../../lib/paths.ts';

export async function getStaticPaths() {
  const strings = getStrings(defaultLanguage);
  const library = await getLibrary(defaultLanguage);
  const cards = [...library.treatments, ...library.conditions, ...library.guides].map((entry) => ({
    params: { path: `${entry.collection}/${slugOf(entry)}` },
    props: { kind: strings.kindsOfPage[entry.collection], title: entry.data.title, line: entry.data.description },
  }));
  return [
    { params: { path: 'home' }, props: { kind: strings.homePage.title, title: site.name, line: site.tagline } },
    ...cards,
  ];
}

export const GET: APIRoute<CardText> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props, site)), { headers: { 'Content-Type': 'image/png' } });
