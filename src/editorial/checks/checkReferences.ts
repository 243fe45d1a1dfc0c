/** The project keeps the sources that it uses, and no others: what nobody cites, nobody keeps up to date. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';

const FILE = 'content/references.json';
/** Where a source may be cited: by id in the content, and in the documents and comments that give the reason for a rule. */
const CITING = ['content', 'docs', 'src', 'widgets/src'];
const TEXT = /\.(mdx|md|yaml|ts|astro|css)$/;

export function checkReferences({ root, references }: Pick<Library, 'root' | 'references'>): Problem[] {
  const named = new Set(CITING.flatMap((folder) => readTexts(`${root}/${folder}`)).flatMap(findIds));
  return [...references.keys()]
    .filter((id) => !named.has(id))
    .map((id) => ({
      file: FILE,
      field: id,
      problem: 'Nothing cites this source.',
      cure: 'Cite it, or remove it from the file.',
    }));
}

const readTexts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));

/** Words in the form of an id: lower case, joined by hyphens. */
const findIds = (text: string): string[] => text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
