/** What every open-data file starts with. */
import { site } from 'virtual:pain-reference/site';
import { getStrings } from '../../i18n/strings.ts';
import { isoDay } from '../../base/dates.ts';
import type { Library } from '../../content/read/library.ts';
import { fullAddress, localPath } from '../../base/paths.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export function fileHead({ lang, treatments, conditions, medicines }: Library) {
  const newest =
    [...treatments, ...conditions, ...medicines]
      .map(({ facts }) => isoDay(facts.updated))
      .sort()
      .at(-1) ?? '1970-01-01';
  const strings = getStrings(lang);
  return {
    version: 1 as const,
    lang,
    licence: LICENCE,
    attribution: `${site.name}, ${fullAddress(localPath(lang, '/'))}, CC BY 4.0`,
    source: fullAddress(localPath(lang, '/')),
    updated: newest,
    notice: `${strings.footer.notAdvice} ${strings.openData.reviewState}`,
  } as const;
}
