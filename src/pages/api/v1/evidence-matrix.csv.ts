/** The matrix of /evidence/ as a table: one row per condition and treatment. */
import type { APIRoute } from 'astro';
import { getLibrary, slugOf } from '../../../content/read/library.ts';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { listFindings } from '../../../outputs/open-data/listEvidence.ts';
import { respondText } from '../../../base/respond.ts';
import { writeCsv } from '../../../outputs/open-data/writeCsv.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary(defaultLanguage);
  const titles = new Map(
    [...library.conditions, ...library.treatments].map((entry) => [slugOf(entry), entry.data.title]),
  );
  const rows = listFindings(library).map(
    ({ condition, treatment, direction, certainty, appliesTo, says, refs, url }) => [
      condition,
      titles.get(condition),
      treatment,
      titles.get(treatment),
      direction,
      certainty,
      says,
      refs.join(' '),
      url,
      appliesTo ?? '',
    ],
  );
  return respondText(
    writeCsv(
      [
        'condition',
        'condition_title',
        'treatment',
        'treatment_title',
        'direction',
        'certainty',
        'says',
        'references',
        'url',
        'applies_to',
      ],
      rows,
    ),
    'text/csv',
  );
};
