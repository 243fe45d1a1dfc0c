/** Drawn steps of a treatment, under its slug, which is the file's name. */
import type { Scene } from './scene.ts';

const files = import.meta.glob<{ steps: readonly Scene[] }>('./sequences/*.ts', { eager: true });
const sequences = new Map(
  Object.entries(files).map(([path, { steps }]) => [path.replace(/^.*\/(.*)\.ts$/, '$1'), steps]),
);

export const sequencedSlugs = [...sequences.keys()].sort();
/** Nothing for a treatment whose steps are not drawn. */
export const findSequence = (slug: string): readonly Scene[] => sequences.get(slug) ?? [];
