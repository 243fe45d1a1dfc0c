/** Open data: see src/content/schema/openData.ts. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../content/read/library.ts';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { listReferences } from '../../../outputs/open-data/listReferences.ts';
import { respondJson } from '../../../base/respond.ts';

export const GET: APIRoute = async () => respondJson(listReferences(await getLibrary(defaultLanguage)));
