/** Open data: see src/content/schema/openData.ts. */
import type { APIRoute } from 'astro';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { respondJson } from '../../../base/respond.ts';
import { getLibrary } from '../../../content/read/getLibrary.ts';
import { listMedicines } from '../../../outputs/open-data/listPages.ts';

export const GET: APIRoute = () => respondJson(listMedicines(getLibrary(defaultLanguage)));
