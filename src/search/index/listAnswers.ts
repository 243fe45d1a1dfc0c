/** The facts that answer exact questions (“How long does it last?”), taken from the front matter with their sources. */
import type { Strings } from '../../i18n/strings.ts';
import { slugOf, type Library } from '../../content/read/library.ts';
import { glossaryPath, pagePath } from '../../base/paths.ts';
import { linkReference, yearOf } from '../../content/read/references.ts';
import { wordsIn } from '../../content/schema/glossary.ts';
import type { Intent } from '../../content/schema/search.ts';

export interface Answer {
  text: string;
  sources: { title: string; href?: string }[];
  /** The place on the page that tells more. */
  href: string;
}
/** Answers by intent; for a glossary term the one answer `what-is`. */
export type Answers = Record<string, Answer>;

export function listAnswers(
  library: Library,
  intents: Readonly<Record<string, Intent>>,
  strings: Strings,
): Map<string, Answers> {
  const { lang } = library;
  const files = new Map<string, Answers>();
  for (const kind of ['treatments', 'conditions'] as const) {
    for (const entry of library[kind]) {
      const page = pagePath(lang, kind, slugOf(entry));
      const answers: Answers = {};
      for (const [id, { answer, section }] of Object.entries(intents)) {
        const found = answer[kind] ? readFact(entry.data, answer[kind], strings) : undefined;
        if (found)
          answers[id] = {
            text: found.text,
            sources: listSources(library, found.refs),
            href: section[kind] ? `${page}#${section[kind]}` : page,
          };
      }
      files.set(`${kind}/${slugOf(entry)}`, answers);
    }
  }
  for (const [id, { data }] of library.glossary) {
    const entry = wordsIn(data, lang);
    if (entry)
      files.set(`glossary/${id}`, {
        'what-is': { text: entry.definition, sources: listSources(library, data.refs), href: glossaryPath(lang, id) },
      });
  }
  return files;
}

/** The fact at a path like `recovery.onset`; a plain string takes the sources that stand beside it. */
function readFact(data: object, path: string, strings: Strings): { text: string; refs: readonly string[] } | undefined {
  const [first = '', second = ''] = path.split('.');
  const group = (data as Record<string, unknown>)[first] as Record<string, unknown> | undefined;
  const fact = group?.[second];
  const beside = (group?.['refs'] as string[] | undefined) ?? [];
  if (fact === undefined || fact === null) return undefined;
  if (typeof fact === 'string') return { text: fact, refs: beside };
  if (typeof fact === 'number') return { text: strings.procedure.minutes(String(fact)), refs: beside };
  const { text, refs, from, to } = fact as { text?: string; refs?: string[]; from?: number; to?: number };
  if (text) return { text, refs: refs ?? [] };
  return from !== undefined && to !== undefined
    ? { text: strings.procedure.minutes(`${from}–${to}`), refs: beside }
    : undefined;
}

function listSources({ references }: Library, refs: readonly string[]): Answer['sources'] {
  return refs.flatMap((id) => {
    const reference = references.get(id);
    if (!reference) return [];
    const href = linkReference(reference);
    const year = yearOf(reference);
    return [{ title: `${reference.title}${year ? ` (${year})` : ''}`, ...(href ? { href } : {}) }];
  });
}
