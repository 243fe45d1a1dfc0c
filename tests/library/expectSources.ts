/** Sources of outputs, compared with the content files by where they lead: a statement with another's source would be a lie. */
import { expect } from 'vitest';
import { expectedLink, type ContentFiles } from '../meaning/contentFiles.ts';

export interface ShownSource {
  number: number;
  text: string;
  url?: string | undefined;
}

/** @param numbers that stand with a statement. @param refs that the files give it. */
export function expectSources(
  content: ContentFiles,
  sources: readonly ShownSource[],
  numbers: readonly number[] | undefined,
  refs: readonly string[],
  what: string,
): void {
  const found = (numbers ?? []).map((number) => {
    const source = sources.find((one) => one.number === number);
    // A book has no address: it is known by its title.
    return (
      source?.url ?? refs.find((id) => source?.text.includes(titleOf(content, id)) === true) ?? `no source ${number}`
    );
  });
  const wanted = refs.map((id) => expectedLink(content, id) ?? id);
  expect([...new Set(found)].sort(), what).toEqual([...new Set(wanted)].sort());
}

const titleOf = (content: ContentFiles, id: string): string =>
  (content.references.get(id)?.title ?? id).replace(/\s*\([^()]*\)$/, '');
