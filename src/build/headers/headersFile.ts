/**
 * The `_headers` file of Netlify and Cloudflare Pages. Where two rules match a path, Cloudflare joins their values, and two
 * joined policies or cache times mean something else than either. So no header stands in two rules that can match the same
 * path: what never varies stands under `/*`, the rest under one rule for each folder and file at the root.
 */
import { headersFor, type HeaderRule } from '../../base/headers.ts';

const block = (path: string, headers: [string, string][]): string =>
  `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/**
 * @param list Names in a folder of the built site (`''` is its root), folders with a slash at the end.
 */
export function renderHeadersFile(rules: readonly HeaderRule[], list: (folder: string) => readonly string[]): string {
  const general = rules.find(({ path }) => path === '/*')?.headers ?? {};
  const varying = new Set(rules.filter(({ path }) => path !== '/*').flatMap(({ headers }) => Object.keys(headers)));
  const constant = Object.entries(general).filter(([name]) => !varying.has(name));
  const blocks = splitPaths(rules, '', list).map((path) =>
    block(
      path,
      Object.entries(headersFor(rules, path.replace(/\*$/, ''))).filter(([name]) => varying.has(name)),
    ),
  );
  return [block('/*', constant), ...blocks].join('\n');
}

/** Paths that together cover a folder once. A folder that has rules for parts of it is split into its parts. */
function splitPaths(
  rules: readonly HeaderRule[],
  folder: string,
  list: (folder: string) => readonly string[],
): string[] {
  const inside = list(folder).flatMap((name) => {
    const path = `/${folder}${name}`;
    if (!name.endsWith('/')) return [path];
    return rules.some((rule) => rule.path.startsWith(path) && rule.path !== `${path}*`)
      ? splitPaths(rules, `${folder}${name}`, list)
      : [`${path}*`];
  });
  return [`/${folder}`, ...inside];
}
