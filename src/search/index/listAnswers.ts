/** The facts that answer exact questions (“How long does it last?”), taken from the front matter with their sources. */
import type { Strings } from '../../i18n/strings.ts';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { findFact } from '../../content/account/findFact.ts';
import type { Library } from '../../content/read/library.ts';
import { glossaryPath, pagePath } from '../../base/paths.ts';
import { linkReference, yearOf } from '../../content/sources/formatReference.ts';
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
  const words = { minutes: strings.practical.minutes, times: strings.timeline.times };
  const files = new Map<string, Answers>();
  for (const kind of ['treatments', 'conditions', 'medicines'] as const) {
    for (const entry of library[kind]) {
      const page = pagePath(lang, kind, entry.slug);
      const account = buildAccount(library, entry);
      const answers: Answers = {};
      for (const [id, { answer, section }] of Object.entries(intents)) {
        const found = answer[kind] ? findFact(account, answer[kind], words) : undefined;
        if (found)
          answers[id] = {
            text: found.text,
            sources: listSources(library, found.refs),
            href: section[kind] ? `${page}#${section[kind]}` : page,
          };
      }
      files.set(`${kind}/${entry.slug}`, answers);
    }
  }
  for (const [id, { words, refs }] of library.glossary)
    files.set(`glossary/${id}`, {
      'what-is': { text: words.definition, sources: listSources(library, refs), href: glossaryPath(lang, id) },
    });
  return files;
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
