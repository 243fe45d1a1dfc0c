/** Where facts name references: every list under a key that holds sources, with its path. */

export type Path = (string | number)[];

/** Lists of statements: an id for each, and its sources. */
const STATEMENTS = new Set([
  ...['before', 'after', 'whoMayBenefit', 'whoShouldNot', 'practical'],
  ...['usedFor', 'takingSafely', 'mixing', 'olderPeople', 'pregnancy', 'driving', 'stopping'],
  ...['symptoms', 'selfCare', 'avoid', 'diagnosis', 'causes', 'howCommon', 'statements', 'details'],
]);
const REFS = new Set(['refs', 'noticeableRefs', 'optionsNote', 'alert']);
/** Lines of the first screen whose only fact is their sources. */
const LINES = new Set(['whatItIs', 'whoFor', 'otherOptions', 'whoGetsIt', 'outlook', 'takeCare']);

export function listCited(value: unknown, path: Path = [], inside = ''): { path: Path; ids: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => listCited(item, [...path, index]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const holdsRefs = REFS.has(key) || STATEMENTS.has(inside) || (inside === 'summary' && LINES.has(key));
    return holdsRefs && Array.isArray(item)
      ? [{ path: [...path, key], ids: item.map(String) }]
      : listCited(item, [...path, key], key);
  });
}
