/** What must hold of every page, as a person meets it: reading order of sources, signs under their act, words with their own sources. */
import { expect } from 'vitest';
import { texts } from '../../src/i18n/en.ts';
import {
  expectedLink,
  expectedSigns,
  expectedWarnings,
  readContentFiles,
  type HarmFile,
  type PageKind,
} from './contentFiles.ts';
import type { ShownPage } from './readShownPage.ts';

export const content = readContentFiles();

/** Numbers of a page's markers → ids, by the links in its list of sources: an entry whose link is another source's would be a lie. */
export function idsOf(shown: ShownPage, numbers: readonly number[], candidates: readonly string[]): string[] {
  return numbers.map((number) => {
    const { href, text } = shown.sourceList[number - 1] ?? { href: '', text: '' };
    // A source without an address is known by its title.
    const match = candidates.find((id) =>
      href === ''
        ? expectedLink(content, id) === undefined && text.includes(content.references.get(id)?.title ?? '\n')
        : expectedLink(content, id) === href,
    );
    return match ?? `${number}: ${href || text}`;
  });
}
export const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const label = <Table extends Record<string, string>>(table: Table, key: string): string =>
  table[key] ?? `no words for ${key}`;

/** What stands under a harm: how often, or the source's bare word for it. */
export function expectedBasis({ noNumber, frequency }: HarmFile): string {
  const word = label(texts.frequency, frequency);
  if (!noNumber) return word;
  return frequency === 'unknown' ? '' : texts.factBox.calledSo(word);
}

/** Every statement of a list carries its own sources. */
export function expectStatements(
  shown: ShownPage,
  found: readonly { text: string; sources: number[] }[],
  refs: Record<string, string[]>,
  words: Record<string, string>,
): void {
  expect(found.map(({ text }) => text)).toEqual(Object.keys(refs).map((id) => plain(words[id] ?? '')));
  Object.values(refs).forEach((ids, index) =>
    expect(sorted(idsOf(shown, found[index]?.sources ?? [], ids))).toEqual(sorted(ids)),
  );
}

/** The markers of a page count up from 1 in the order in which they are met, lead to the entry of their number, and say it. */
export function expectReadingOrder({ markers, sourceList }: ShownPage): void {
  const met = [...new Set(markers.map(({ number }) => number))];
  expect(met).toEqual(met.map((_, index) => index + 1));
  expect(sourceList).toHaveLength(met.length);
  for (const { number, href, name } of markers) {
    expect(href).toBe(`#${sourceList[number - 1]?.anchor ?? ''}`);
    expect(name).toContain(String(number));
  }
}

export function expectSigns(shown: ShownPage, kind: Exclude<PageKind, 'guides'>, slug: string): void {
  const wanted = expectedSigns(content, kind, slug);
  expect(wanted.length, `${slug} has no danger sign at all`).toBeGreaterThan(0);
  const urgency = ['emergency', 'same-day', 'soon'];
  expect(shown.signGroups.map(({ act }) => act)).toEqual(
    urgency.filter((act) => wanted.some((sign) => sign.act === act)),
  );
  for (const { act, heading, signs } of shown.signGroups) {
    expect(heading).toBe(content.acts[act]?.heading);
    const mine = wanted.filter((sign) => sign.act === act);
    expect(signs.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
    mine.forEach((sign, index) => {
      const { text = '', sources = [] } = signs[index] ?? {};
      // A condition stands before or behind the sign; without it the sign is word for word.
      if (sign.onlyIf === undefined) expect(text).toBe(plain(sign.text));
      else {
        expect(text.toLowerCase()).toContain(plain(sign.text).replace(/\.$/, '').toLowerCase());
        expect(text.toLowerCase()).toContain(sign.onlyIf.toLowerCase());
      }
      expect(sorted(idsOf(shown, sources, sign.refs))).toEqual(sorted(sign.refs));
    });
  }
}

/** What regulators warn of, on each page of the audience and on no other, with its own sources. */
export function expectWarnings(shown: ShownPage, kind: PageKind, slug: string): void {
  const wanted = expectedWarnings(content, kind, slug);
  expect(shown.warnings.map(({ topic, text }) => ({ topic, text }))).toEqual(
    wanted.map(({ topic, text }) => ({ topic, text: plain(text) })),
  );
  wanted.forEach(({ refs }, index) =>
    expect(sorted(idsOf(shown, shown.warnings[index]?.sources ?? [], refs))).toEqual(sorted(refs)),
  );
}

/** Sentences of the text with their sources, taken from the file as plain text. */
function proseOf(body: string): { text: string; refs: string[] }[] {
  return body
    .split(/\n{2,}/)
    .flatMap((part) => (/^\s*(?:[-*]|\d+\.)\s/.test(part) ? part.split(/\n(?=\s*(?:[-*]|\d+\.)\s)/) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('#') && !/^<[A-Z][A-Za-z]*(?: id="[^"]*")? ?\/>$/.test(part))
    .map((part) => ({
      refs: [...part.matchAll(/<Cite refs="([^"]*)" ?\/>/g)].flatMap(([, ids = '']) => ids.split(/\s+/)),
      text: plain(
        part
          .replace(/<\/?[A-Z][^>]*>/g, '')
          .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
          .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
          .replace(/[*_]/g, ''),
      ),
    }));
}

export function expectProse(shown: ShownPage, body: string): void {
  const written = proseOf(body);
  for (const { text, refs } of written) {
    const found = shown.prose.find((part) => part.text === text);
    expect(found, `not on the page: ${text}`).toBeDefined();
    expect(sorted(idsOf(shown, found?.sources ?? [], refs))).toEqual(sorted(refs));
  }
}
