/** `npm run quality`: writes docs/quality/, a report for each page. With --check: fails when a report is missing or out of date. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '../src/editorial/checks/checkContent.ts';
import { readFacts } from '../src/editorial/quality/readFacts.ts';
import { renderOverview, renderReport } from '../src/editorial/quality/renderReport.ts';

const FOLDER = 'docs/quality';
const { library } = checkContent(process.cwd());
const pages = (['treatments', 'conditions', 'guides'] as const).flatMap((kind) =>
  library[kind].map((entry) => readFacts(kind, entry, library)),
);
const wanted = new Map([
  [`${FOLDER}/README.md`, renderOverview(pages)],
  ...pages.map((facts) => [`${FOLDER}/${facts.kind}/${facts.entry.slug}.md`, renderReport(facts)] as const),
]);
const there = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true })
      .map((name) => `${FOLDER}/${String(name)}`)
      .filter((name) => name.endsWith('.md'))
  : [];
const extra = there.filter((file) => !wanted.has(file));
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);

if (process.argv.includes('--check')) {
  if (stale.length + extra.length > 0) {
    console.error(
      `Out of date in ${FOLDER}/: ${[...stale.map(([file]) => file), ...extra].join(', ')}. Run \`npm run quality\`.`,
    );
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  extra.forEach((file) => rmSync(file));
  console.log(`${wanted.size} reports, ${stale.length} changed, ${extra.length} removed: ${FOLDER}/`);
}
