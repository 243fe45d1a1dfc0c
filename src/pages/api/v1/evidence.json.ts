/** Open data: see src/schema/openData.ts. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../lib/library.ts';
import { defaultLanguage } from '../../../lib/languageFolder.ts';
import { listEvidence } from '../../../open-data/listEvidence.ts';
import { respondJson } from '../../../open-data/respond.ts';

export const GET: APIRoute = async () => respondJson(listEvidence(await getLibrary(defaultLanguage)));
