/** The fixture content with the pages of tests/fixtures/shapes beside its own: whatever a schema allows has an example there. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const shapes = 'tests/fixtures/shapes/content';

/** @param folder where content/ is written. A file that both have is joined: groups by key, lists one after the other. */
export function addShapes(folder: string): void {
  const content = join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  for (const entry of readdirSync(shapes, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(content, from.slice(shapes.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    const added = readFileSync(from, 'utf8');
    writeFileSync(to, existsSync(to) ? writeLike(to, joinData(parse(readFileSync(to, 'utf8')), parse(added))) : added);
  }
}

const writeLike = (file: string, data: unknown): string =>
  file.endsWith('.json') ? JSON.stringify(data, null, 2) : stringify(data);

function joinData(own: unknown, added: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(added)) return [...(own as unknown[]), ...(added as unknown[])];
  if (!isGroup(own) || !isGroup(added)) return added;
  const keys = new Set([...Object.keys(own), ...Object.keys(added)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in added ? (key in own ? joinData(own[key], added[key]) : added[key]) : own[key]]),
  );
}
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
