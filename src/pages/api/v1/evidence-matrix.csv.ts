/** The matrix of /evidence/ as a table: one row per condition and treatment. */
import type { APIRoute } from 'astro';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { respondText } from '../../../base/respond.ts';
import { getLibrary } from '../../../content/read/getLibrary.ts';
import { listEvidence } from '../../../outputs/open-data/listEvidence.ts';
import { writeMatrix } from '../../../outputs/open-data/writeTables.ts';

export const GET: APIRoute = () => {
  const library = getLibrary(defaultLanguage);
  return respondText(writeMatrix(listEvidence(library), library), 'text/csv');
};
