/** Facts and words are joined by id. Every id of the facts needs its words, and words of an id that the facts do not have belong nowhere. */
import { medicineLists } from '../schema/medicine.ts';
import type { Problem } from './problem.ts';
import type { FileEntry } from './readFiles.ts';

/** One list: its path in the words, and the ids that the facts ask for. `optional`: ids that may have words but need none. */
interface IdList {
  path: string[];
  ids: readonly string[];
  optional?: readonly string[];
}
type Data = Record<string, unknown>;

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data);

/** Which lists each kind of file has. */
const lists: Record<string, (facts: Data) => IdList[]> = {
  treatments: (facts) => [
    ...['before', 'after', 'whoMayBenefit', 'whoShouldNot'].map((key) => ({ path: [key], ids: keysOf(facts[key]) })),
    { path: ['procedure', 'steps'], ids: at(facts, ['procedure', 'steps']) as string[] },
    // Minutes may need no words; a duration without minutes does.
    {
      path: ['practical'],
      ids: keysOf(facts['practical']).filter((topic) => topic !== 'duration' || !at(facts, ['practical', 'duration', 'minutes'])),
      optional: keysOf(facts['practical']),
    },
    { path: ['normal'], ids: keysOf(facts['normal']) },
    { path: ['positions'], ids: (facts['positions'] as { id: string }[]).map(({ id }) => id) },
    {
      path: ['alternatives'],
      ids: (facts['alternatives'] as { id?: string }[]).flatMap(({ id }) => id ?? []),
      optional: (facts['alternatives'] as { treatment?: string }[]).flatMap(({ treatment }) => treatment ?? []),
    },
    { path: ['questions'], ids: facts['questions'] as string[] },
  ],
  conditions: (facts) => [
    ...['symptoms', 'selfCare', 'avoid', 'diagnosis', 'causes', 'howCommon'].map((key) => ({
      path: [key],
      ids: keysOf(facts[key]),
    })),
    { path: ['otherOptions'], ids: (facts['otherOptions'] as { id: string }[]).map(({ id }) => id) },
    { path: ['questions'], ids: facts['questions'] as string[] },
  ],
  medicines: (facts) => [
    ...medicineLists.map((key) => ({ path: [key], ids: keysOf(facts[key]) })),
    { path: ['questions'], ids: facts['questions'] as string[] },
  ],
  guides: (facts) => [{ path: ['questions'], ids: facts['questions'] as string[] }],
  advice: (facts) => ['statements', 'details'].map((key) => ({ path: [key], ids: keysOf(facts[key]) })),
  'danger-signs': (facts) => [
    { path: ['signs'], ids: keysOf(facts['signs']) },
    { path: ['groups'], ids: Object.values(facts['signs'] as Record<string, { group: string }>).map(({ group }) => group) },
  ],
  films: (facts) => [{ path: ['scenes'], ids: (facts['scenes'] as { id: string }[]).map(({ id }) => id) }],
  'regulator-duties': (facts) => [{ path: ['duties'], ids: keysOf(facts['duties']) }],
  'emergency-cards': (facts) => [{ path: ['cards'], ids: keysOf(facts['cards']) }],
  'care-lines': (facts) => {
    const places = facts['places'] as Record<string, { lines: { id: string }[] }>;
    return [
      { path: ['places'], ids: Object.keys(places) },
      { path: ['short'], ids: [], optional: Object.keys(places) },
      { path: ['lines'], ids: Object.values(places).flatMap(({ lines: all }) => all.map(({ id }) => id)) },
    ];
  },
};

export function joinIds(kind: string, facts: FileEntry<unknown>, words: FileEntry<unknown>): Problem[] {
  return (lists[kind]?.(facts.data as Data) ?? []).flatMap((list) => compareIds(list, facts, words));
}

export function compareIds(
  { path, ids, optional = [] }: IdList,
  facts: FileEntry<unknown>,
  words: FileEntry<unknown>,
): Problem[] {
  const written = keysOf(at(words.data, path));
  const wanted = new Set(ids);
  const name = (id: string): string => [...path, id].join('.');
  const locate = (source: FileEntry<unknown>['source'], id: string) => {
    const line = source.lineOf([...path, id]);
    return { file: source.file, ...(line !== undefined && { line }), field: name(id) };
  };
  return [
    ...[...wanted]
      .filter((id) => !written.includes(id))
      .map((id) => ({
        ...locate(words.source, id),
        problem: `There are no words for “${id}”, which ${facts.source.file} lists.`,
        cure: `Write its words here under “${id}”, or take the id out of the facts.`,
      })),
    ...written
      .filter((id) => !wanted.has(id) && !optional.includes(id))
      .map((id) => ({
        ...locate(words.source, id),
        problem: `${facts.source.file} does not list “${id}”.`,
        cure: 'Add the id with its sources there, or remove these words.',
      })),
  ];
}

/** A file whose other half is missing. */
export const reportMissing = (file: string, missing: string, what: 'facts' | 'words'): Problem => ({
  file,
  field: 'file',
  problem: `Its ${what} are missing: there is no ${missing}.`,
  cure: `Write ${missing}, or remove this file. \`npm run new\` writes both.`,
});
