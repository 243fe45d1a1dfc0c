/**
 * Puts the built widgets into the site: the exact version (immutable, with a manifest of hashes), every earlier release,
 * the moving address in the publisher's colours, and a zip for those who host them themselves.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readWidgetVersions } from './widgetVersions.ts';
import { readFiles, writeFiles } from './readFiles.ts';
import { checkPublished, describeFiles, findDifferences, type Files, type Manifest } from './manifest.ts';
import { hash, zipWidgets } from './zipWidgets.ts';
import { findMissingDefaults, replaceDefaultColors } from '../publisherColors.ts';
import { renderZipReadme } from '../renderReadme.ts';
import type { Site } from '../../content/schema/site.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function publishWidgets(site: Site, root: string): AstroIntegration {
  return {
    name: 'publish-widgets',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const target = fileURLToPath(new URL('widgets/', dir));
        const built = readBuilt(process.env['WIDGETS_DIST'] ?? join(root, 'widgets/dist'));
        const { version, major, published } = readWidgetVersions(root);
        const manifest = { version, files: describeFiles(built) };
        checkPublished(published, manifest);
        for (const [release, files] of Object.entries(published)) {
          if (release !== version)
            publishVersion(
              target,
              { version: release, files },
              readFiles(join(root, 'widgets/releases', release), '.js'),
            );
        }
        publishVersion(target, manifest, built);
        const colored = setColors(built, site);
        writeFiles(join(target, major), colored);
        writeZip(join(target, major), colored, site, version, root);
        logger.info(`version ${version}: ${built.size} files, and ${Object.keys(published).length} earlier releases`);
      },
    },
  };
}

/** The widgets' own build, its one file of everything under the name that pages know it by. */
function readBuilt(folder: string): Files {
  const files = readFiles(folder, '.js');
  const all = files.get('pain-widgets.js');
  if (!all) throw new Error('widgets/dist/pain-widgets.js is missing: run `npm run build -w widgets` first.');
  files.delete('pain-widgets.js');
  return files.set('embed.js', all);
}

/** Writes a version and its manifest, then reads both back: what is served must be what the manifest promises. */
function publishVersion(target: string, manifest: Manifest, files: Files): void {
  const folder = join(target, manifest.version);
  writeFiles(folder, files);
  writeFiles(folder, new Map([['manifest.json', toBytes(`${JSON.stringify(manifest, null, 2)}\n`)]]));
  const differences = findDifferences(manifest.files, describeFiles(readFiles(folder, '.js')));
  if (differences.length > 0)
    throw new Error(`/widgets/${manifest.version}/ is not what its manifest says:\n  ${differences.join('\n  ')}`);
}

function setColors(files: Files, { colors }: Site): Map<string, Uint8Array> {
  const missing = findMissingDefaults(toText(files.get('embed.js') ?? new Uint8Array()));
  if (missing.length > 0)
    throw new Error(
      `The colours ${missing.join(', ')} were not found in embed.js: adapt src/embed/publisherColors.ts to widgets/src/shared/baseStyles.ts.`,
    );
  return new Map([...files].map(([name, content]) => [name, toBytes(replaceDefaultColors(toText(content), colors))]));
}

function writeZip(folder: string, scripts: Files, site: Site, version: string, root: string): void {
  const data = [...readFiles(join(folder, 'data'), '.js'), ...readFiles(join(folder, 'data'), '.json')].map(
    ([name, content]) => [`data/${name}`, content] as const,
  );
  const zip = zipWidgets(
    new Map([
      ...scripts,
      ...data,
      ['README.txt', toBytes(renderZipReadme(site, version))],
      ['LICENSE', readFileSync(join(root, 'LICENSE'))],
    ]),
  );
  writeFiles(
    folder,
    new Map([
      ['pain-widgets.zip', zip],
      ['pain-widgets.zip.sha256', toBytes(`${hash(zip)}  pain-widgets.zip\n`)],
    ]),
  );
}
