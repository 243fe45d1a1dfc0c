/** `npm run new <kind> "<title>"`: writes a content file that is right in form and lacks only what a person must fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { scaffolds, toSlug } from './scaffolds.ts';

const [kind = '', title = ''] = process.argv.slice(2);
const scaffold = Object.hasOwn(scaffolds, kind) ? scaffolds[kind as keyof typeof scaffolds] : undefined;

if (!scaffold || title.trim() === '') {
  console.error(`Say what to make: npm run new <${Object.keys(scaffolds).join('|')}> "<title>"`);
  process.exitCode = 1;
} else {
  const file = scaffold.file(toSlug(title));
  if (existsSync(file)) {
    console.error(`${file} exists already: choose another title, or edit that file.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, scaffold.text(title.trim(), new Date().toISOString().slice(0, 10)));
    const check = `\`npm run check:content -- ${toSlug(title)}\``;
    const next =
      kind === 'figure'
        ? `Now draw it, and write figures.${toSlug(title)} in content/en/figures.yaml; ${check} lists what is missing.`
        : `Now fill in the empty fields; ${check} lists them.`;
    const locked = ['film', 'figure'].includes(kind) ? '' : ' When it is done, `npm run changes` locks it.';
    const drawn = ['treatment', 'condition', 'film', 'figure'].includes(kind)
      ? ' docs/illustrations.md says how to draw.'
      : '';
    console.log(`${file}\n${next}${locked}${drawn}`);
  }
}
