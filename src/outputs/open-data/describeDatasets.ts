/** schema.org description of the open data, so that data search engines find it with its licence. */
import { site } from 'virtual:pain-reference/site';
import type { DataCatalog, Dataset } from 'schema-dts';
import { getStrings } from '../../i18n/strings.ts';
import type { Library } from '../../content/read/library.ts';
import { filePath, fullAddress, localPath } from '../../base/paths.ts';
import { fileHead, LICENCE } from './fileHead.ts';

/** Each file with its tables, if it has any. */
export const dataFiles = [
  { name: 'evidence', tables: ['evidence-matrix.csv', 'evidence-results.csv'] },
  { name: 'treatments', tables: [] },
  { name: 'conditions', tables: [] },
  { name: 'medicines', tables: [] },
  { name: 'references', tables: [] },
] as const;

export const apiPath = (file: string): string => filePath(`/api/v1/${file}`);

export function describeDatasets(library: Library): DataCatalog {
  const { lang } = library;
  const { updated } = fileHead(library);
  const words = getStrings(lang).openData;
  const publisher = { '@type': 'Organization' as const, name: site.publisher, url: fullAddress(filePath('/')) };
  const address = fullAddress(localPath(lang, '/evidence/'));
  const dataset = dataFiles.map(({ name, tables }): Dataset => ({
    '@type': 'Dataset',
    '@id': `${address}#${name}`,
    name: `${site.name}: ${words.files[name].name}`,
    description: words.files[name].text,
    url: address,
    version: '1',
    keywords: words.keywords,
    includedInDataCatalog: { '@id': `${address}#catalog` },
    inLanguage: lang,
    license: LICENCE,
    isAccessibleForFree: true,
    dateModified: updated,
    creator: publisher,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: fullAddress(apiPath(`${name}.json`)) },
      ...tables.map((table) => ({
        '@type': 'DataDownload' as const,
        encodingFormat: 'text/csv',
        contentUrl: fullAddress(apiPath(table)),
      })),
    ],
  }));
  return {
    '@type': 'DataCatalog',
    '@id': `${address}#catalog`,
    name: site.name,
    description: words.catalog,
    url: address,
    license: LICENCE,
    publisher,
    dataset,
  };
}
