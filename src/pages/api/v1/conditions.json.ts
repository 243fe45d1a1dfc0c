/** Open data: see src/content/schema/openData.ts. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../content/read/library.ts';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { listConditions } from '../../../outputs/open-data/listConditions.ts';
import { respondJson } from '../../../base/respond.ts';

export const GET: APIRoute = async () => respondJson(listConditions(await getLibrary(defaultLanguage)));
