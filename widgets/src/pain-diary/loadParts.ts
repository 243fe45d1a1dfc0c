import { loadOnce } from '../shared/loadOnce.ts';

/** Loads what is not there at first view. Rejects when a part cannot be had. */
export const loadParts = loadOnce(() => Promise.all([import('./showEntries.ts'), import('./handleFiles.ts')]));
