/** `npm run film [-- <slug> …]`: films as files for waiting rooms, and for hosts that take only video: dist/films/<lang>/<slug>.webm and others. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../src/content/site/readSite.ts';
import { copyFilm, hash, isCurrent } from '../src/outputs/films/filmCache.ts';
import { renderFilm } from '../src/outputs/films/renderFilm.ts';
import { overviewSlug } from '../src/content/schema/film.ts';
import { filmData, type FilmData } from '../src/content/schema/filmData.ts';
import { openBrowser } from './browser/openBrowser.ts';
import { serveFolder } from './browser/serveFolder.ts';
import { ensureFfmpeg, ffmpegCure } from './ensurePrograms.ts';
import { showProgress } from './showProgress.ts';

const dist = process.env['SITE_DIST'] ?? 'dist';
const data = join(dist, 'widgets/v1/data');
const named = process.argv.slice(2);

/** The films of the built site. @throws when there is none by that name. */
function readFilms(slugs: readonly string[]): FilmData[] {
  return readdirSync(data).flatMap((lang) =>
    slugs.map((slug) => {
      const file = join(data, lang, `${slug}-film.json`);
      if (existsSync(file)) return filmData.parse(JSON.parse(readFileSync(file, 'utf8')));
      const known = readdirSync(join(data, lang)).flatMap((name) => /^(.*)-film\.json$/.exec(name)?.[1] ?? []);
      throw new Error(`There is no film “${slug}” in ${lang}. There are: ${known.join(', ')}.`);
    }),
  );
}

/** What a picture depends on beside its film: player, this code, typeface, programs. */
function readKey(browser: string): string {
  const folders = [join(dist, 'widgets/v1'), 'src/outputs/films'];
  const files = folders.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(js|ts)$/.test(entry.name))
        .map((entry) => readFileSync(join(folder, entry.name))),
    ),
    ffmpeg = execFileSync('ffmpeg', ['-version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
  return hash(browser, ffmpeg, readFileSync('content/site.yaml'), ...files);
}

async function renderAll(films: readonly FilmData[]): Promise<void> {
  const server = await serveFolder(dist);
  const browser = await openBrowser();
  try {
    const key = readKey(browser.version());
    const { colors } = readSite(process.cwd());
    let linked = true;
    for (const film of films) {
      const name = `${film.lang}/${film.slug}`;
      linked &&= isCurrent(film);
      const rendered = await renderFilm(
        { film, browser, origin: server.origin, colors, key },
        showProgress(name, 'pictures'),
      );
      const files = copyFilm(film, dist).map((file) => `${file} (${Math.ceil(statSync(file).size / 1000)} kB)`);
      console.log(`${name}: ${rendered ? 'rendered' : 'unchanged'}\n  ${files.join('\n  ')}`);
    }
    if (!linked) console.log('Run `npm run build` once more, and the page of each film links to its files.');
  } finally {
    await browser.close();
    await server.close();
  }
}

if (!existsSync(data)) throw new Error(`There is no built site in ${dist}/. Run \`npm run build\` first.`);
if (ensureFfmpeg()) await renderAll(readFilms(named.length > 0 ? named : [overviewSlug]));
else {
  console.error(ffmpegCure);
  process.exitCode = 1;
}
