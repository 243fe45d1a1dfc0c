/** A phrase in quotes. The index knows no order of words, so Pagefind's engine (75 kB) is asked, and loaded for nothing else. */
import { filePath } from '../../base/paths.ts';
import { LISTED } from '../thresholds.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{
    results: { data(): Promise<{ url: string; meta: { title?: string }; plain_excerpt?: string }> }[];
  }>;
}

/** A page that the index does not rank. */
export interface FoundPage {
  href: string;
  title: string;
  excerpt: string;
}

export const readPhrase = (query: string): string | undefined => /^\s*["“](.+)["”]\s*$/.exec(query)?.[1];

/** @returns pages that hold the phrase, best first; none when Pagefind cannot be had */
export async function findPhrase(phrase: string): Promise<FoundPage[]> {
  try {
    const pagefind = (await import(/* @vite-ignore */ filePath('/pagefind/pagefind.js'))) as Pagefind;
    await pagefind.options({ noWorker: true, baseUrl: filePath('/') });
    const { results } = await pagefind.search(`"${phrase}"`);
    const found = await Promise.all(results.slice(0, LISTED.results).map((result) => result.data()));
    return found.map(({ url, meta, plain_excerpt: excerpt = '' }) => ({
      href: url,
      title: meta.title ?? url,
      excerpt,
    }));
  } catch {
    return [];
  }
}
