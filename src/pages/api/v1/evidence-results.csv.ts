/** The single results behind the fact boxes as a table: findings, then harms. */
import type { APIRoute } from 'astro';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { respondText } from '../../../base/respond.ts';
import { getLibrary } from '../../../content/read/getLibrary.ts';
import { listEvidence } from '../../../outputs/open-data/listEvidence.ts';
import { writeResults } from '../../../outputs/open-data/writeTables.ts';

export const GET: APIRoute = () => respondText(writeResults(listEvidence(getLibrary(defaultLanguage))), 'text/csv');
