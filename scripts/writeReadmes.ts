/** Writes the snippets into the READMEs, between their marks, from the builder's own source; with --check it fails when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSite } from '../src/content/site/readSite.ts';
import { readWidgetVersions } from '../src/embed/publish/widgetVersions.ts';
import { renderReadmeSection } from '../src/embed/renderReadme.ts';
import type { Form } from '../src/embed/renderSnippet.ts';

const site = readSite('.');
const { version } = readWidgetVersions('.');
/** The package's README has every form, the project's the first. */
const sections: Record<string, readonly Form[] | undefined> = {
  'widgets/README.md': undefined,
  'README.md': ['script'],
};
const BLOCK = /(<!-- snippets: made by `npm run deploy:files` -->\n)[\s\S]*?(<!-- \/snippets -->)/;

const onlyCheck = process.argv.includes('--check');
for (const [file, forms] of Object.entries(sections)) {
  const text = readFileSync(file, 'utf8');
  if (!BLOCK.test(text)) throw new Error(`${file} lacks its marked block of snippets.`);
  const made = text.replace(
    BLOCK,
    (_, start: string, end: string) => `${start}\n${renderReadmeSection(site, version, forms)}\n${end}`,
  );
  if (made === text) continue;
  if (onlyCheck) {
    console.error(`The snippets in ${file} are not those of /embed/: run \`npm run deploy:files\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, made);
    console.log(`${file} written`);
  }
}
