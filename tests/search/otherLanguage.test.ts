/** A second language is content alone: its own search.yaml and pages, no new code. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource } from '../../src/content/read/readSource.ts';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { readIndex } from '../../src/search/index/buildIndex.ts';
import { checkRules } from '../../src/search/index/loadRules.ts';
import { SearchEngine } from '../../src/search/engine/searchEngine.ts';
import { rankPages } from '../../src/search/engine/rankPages.ts';
import { understandQuery } from '../../src/search/engine/understandQuery.ts';
import { spanishRules } from '../harness/spanishRules.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'search-language-'));
  mkdirSync(join(root, 'content/es/conditions'), { recursive: true });
  // Facts have no language. The words that this test is not about stay English.
  for (const name of ['facts', 'glossary', 'references.json'])
    cpSync(`content/${name}`, join(root, `content/${name}`), { recursive: true });
  for (const name of [
    ...['findings', 'harms', 'pairs', 'advice'],
    ...['care-lines.yaml', 'danger-signs.yaml', 'regulator-duties.yaml', 'emergency-cards.yaml', 'headings.yaml'],
  ])
    cpSync(`content/en/${name}`, join(root, `content/es/${name}`), { recursive: true });
  const { source } = readSource(process.cwd(), 'content/en/conditions/sciatica.mdx');
  const data = source?.data as Record<string, unknown>;
  const front = {
    ...data,
    title: 'Ciática',
    aliases: ['Dolor del nervio ciático', 'Lumbociática'],
    misspellings: ['siatica'],
  };
  writeFileSync(
    join(root, 'content/es/conditions/sciatica.mdx'),
    `---\n${JSON.stringify(front)}\n---\n\n## Síntomas\n`,
  );
  writeFileSync(join(root, 'content/es/search.yaml'), spanishRules);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['ciatica', 'conditions/sciatica'],
  ['siática', 'conditions/sciatica'],
  ['¿Cómo se cura la lumbociatica?', 'conditions/sciatica'],
  ['dolor que baja por la pierna', 'conditions/sciatica'],
])('%s', (query, path) => {
  const { names, words } = readIndex(root, 'es');
  const engine = new SearchEngine(names, words);
  const [first] = rankPages(engine, understandQuery(engine, query));
  expect(names.pages[first?.page ?? -1]?.path).toBe(path);
});

test('what is asked and what is outside come from the file of the language', () => {
  const { names, words } = readIndex(root, 'es');
  const engine = new SearchEngine(names, words);
  expect(understandQuery(engine, '¿cuánto dura la ciática?').intent).toBe('how-long-lasts');
  expect(understandQuery(engine, 'operación de cataratas').quiet).toBe(true);
});

test('a mistake in the file is named with its line', () => {
  writeFileSync(
    join(root, 'content/es/search.yaml'),
    spanishRules.replace('conditions/sciatica:', 'conditions/nowhere:'),
  );
  const { library } = loadLibrary(root, 'es');
  const { problems } = checkRules(library, 'es');
  expect(problems.map(({ problem }) => problem)).toEqual(['There is no page “conditions/nowhere”.']);
  expect(problems.every(({ line }) => line !== undefined && line > 1)).toBe(true);
  writeFileSync(join(root, 'content/es/search.yaml'), spanishRules);
});
