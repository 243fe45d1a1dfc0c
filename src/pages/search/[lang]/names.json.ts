/** The first file of the small search index. */
import type { APIRoute } from 'astro';
import { indexes } from 'virtual:pain-reference/search';

export const getStaticPaths = () => Object.keys(indexes).map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) => Response.json(indexes[params['lang'] ?? '']?.names);
