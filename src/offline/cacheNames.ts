/** Names of this site's caches. The sub-path is in them: other sites may share the origin. */
const prefix = (base: string): string => `pain-reference ${base} `;

/** @param base The sub-path with a slash at both ends, `/` at the root. */
export const pagesCache = (base: string): string => `${prefix(base)}pages`;
/** @param version A hash of all files that search needs: a new release gets a new cache. */
export const searchCache = (base: string, version: string): string => `${prefix(base)}search ${version}`;
export const isOurCache = (base: string, name: string): boolean => name.startsWith(prefix(base));
