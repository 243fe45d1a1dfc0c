/**
 * `npm run release:widgets` releases the version in widgets/package.json: it keeps the built files in widgets/releases/ and
 * their hashes in widgets/published.json. From then on a build with other bytes under that version stops.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readWidgetVersions } from '../src/embed/publish/widgetVersions.ts';
import { readFiles, writeFiles } from '../src/embed/publish/readFiles.ts';
import { checkPublished, describeFiles } from '../src/embed/publish/manifest.ts';

const { version, published } = readWidgetVersions('.');
const files = readFiles('widgets/dist', '.js');
files.set('embed.js', readFileSync('widgets/dist/pain-widgets.js')).delete('pain-widgets.js');
const manifest = { version, files: describeFiles(files) };
checkPublished(published, manifest);
if (published[version]) console.log(`${version} was released before, with these very bytes.`);
else {
  writeFiles(`widgets/releases/${version}`, files);
  writeFileSync('widgets/published.json', `${JSON.stringify({ ...published, [version]: manifest.files }, null, 2)}\n`);
  console.log(
    `${version} is released: commit widgets/releases/${version}/ and widgets/published.json, then give the next change a new version.`,
  );
}
