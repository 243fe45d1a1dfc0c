/** `npm run new <kind> "<title>"`: writes content files that are right in form and lack only what a person must fill in. */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findingId } from '../src/content/schema/finding.ts';
import { scaffolds, toSlug } from './scaffolds.ts';

const [kind = '', title = ''] = process.argv.slice(2);
const scaffold = Object.hasOwn(scaffolds, kind) ? scaffolds[kind as keyof typeof scaffolds] : undefined;
const files = scaffold && title.trim() !== '' ? scaffold(title.trim(), new Date().toISOString().slice(0, 10)) : [];
const taken = files.filter(({ file, appends }) => appends !== true && existsSync(file));

if (files.length === 0) fail(`Say what to make: npm run new <${Object.keys(scaffolds).join('|')}> "<title>"`);
else if (kind === 'finding' && !findingId.safeParse(title).success)
  fail('A finding has an id for a title, like treatment--condition--what-was-measured.');
else if (taken.length > 0)
  fail(`${taken.map(({ file }) => file).join(', ')} exists already: choose another title, or edit that file.`);
else {
  for (const { file, text, appends } of files) {
    mkdirSync(dirname(file), { recursive: true });
    if (appends === true) appendFileSync(file, text);
    else writeFileSync(file, text);
  }
  const name = kind === 'finding' ? (title.split('--')[0] ?? '') : toSlug(title);
  const drawn = ['treatment', 'condition', 'film', 'figure'].includes(kind)
    ? ' docs/illustrations.md says how to draw it.'
    : '';
  console.log(
    `${files.map(({ file }) => file).join('\n')}\nNow fill in the empty fields; \`npm run check:content -- ${name}\` lists them.${drawn}`,
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
