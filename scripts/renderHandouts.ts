/** `npm run handouts [-- --large] [-- <part of an address>]`: every treatment and condition as a PDF in dist/handouts/. */
import { existsSync } from 'node:fs';
import { listHandouts, MOST_PAGES, renderHandout } from '../src/outputs/handouts/renderHandouts.ts';
import { openBrowser } from './browser/openBrowser.ts';
import { serveFolder } from './browser/serveFolder.ts';

const dist = process.env['SITE_DIST'] ?? 'dist';
const large = process.argv.includes('--large');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';

if (!existsSync(dist)) throw new Error(`There is no built site in ${dist}/. Run \`npm run build\` first.`);
const jobs = listHandouts(dist, { large, wanted });
if (jobs.length === 0) throw new Error(`No treatment or condition has “${wanted}” in its address.`);
const server = await serveFolder(dist);
const browser = await openBrowser();
const tooLong: string[] = [];
let rendered = 0;
try {
  for (const [index, job] of jobs.entries()) {
    const result = await renderHandout(
      { browser, origin: server.origin, dist, cache: 'node_modules/.cache/handouts' },
      job,
    );
    rendered += result.rendered ? 1 : 0;
    if (!large && result.pages > MOST_PAGES) tooLong.push(`${job.path} takes ${result.pages} pages`);
    console.log(
      `${String(index + 1).padStart(3)}/${jobs.length} ${job.path} ${result.pages} pages${result.rendered ? '' : ', unchanged'}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${rendered} rendered, ${jobs.length - rendered} unchanged: ${dist}/handouts/`);
if (tooLong.length > 0) {
  console.error(`Over ${MOST_PAGES} pages:\n${tooLong.join('\n')}\nShorten the text, or see src/shell/styles/print/.`);
  process.exitCode = 1;
}
