/** `npm run build`: the widgets, then the site with its search index, into dist/. */
import { runStep } from './runStep.ts';

/** @returns false when a step failed; its output has been shown. */
export async function buildAll(): Promise<boolean> {
  const widgets = await runStep('Building the widgets', 'npm', ['run', 'build', '--silent', '-w', 'widgets']);
  if (!widgets.ok) return false;
  const site = await runStep('Building the site and its search index', 'astro', ['build']);
  const pages = /(\d+) page\(s\) built/.exec(site.output)?.[1];
  if (site.ok && pages) console.log(`  ${pages} pages in dist/`);
  return site.ok;
}

if (import.meta.main) process.exitCode = (await buildAll()) ? 0 : 1;
