/** Both parts, asked for once however many diaries a page has; once more when they could not be had. */
let parts: ReturnType<typeof load> | undefined;

const load = () => Promise.all([import('./showEntries.ts'), import('./handleFiles.ts')]);

/** Loads what is not there at first view. Rejects when a part cannot be had. */
export const loadParts = (): ReturnType<typeof load> => {
  parts ??= load();
  parts.catch(() => (parts = undefined));
  return parts;
};
