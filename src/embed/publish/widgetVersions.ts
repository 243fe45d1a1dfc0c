/** Which versions of the widgets this site serves. Read where Node runs: the build, the header files, the tests. */
import { readFileSync } from 'node:fs';
import type { Published } from './manifest.ts';

const read = <Data>(root: string, file: string): Data =>
  JSON.parse(readFileSync(`${root}/widgets/${file}`, 'utf8')) as Data;

export function readWidgetVersions(root: string): {
  version: string;
  major: string;
  published: Published;
  all: string[];
} {
  const { version } = read<{ version: string }>(root, 'package.json');
  const published = read<Published>(root, 'published.json');
  return {
    version,
    major: `v${version.split('.')[0] ?? ''}`,
    published,
    all: [...new Set([...Object.keys(published), version])].sort(),
  };
}
