/** A released version never changes: pages pin it by hash, and a changed byte would switch their widgets off. */
import type { Published } from './widgetVersions.ts';
import { findDifferences, type Manifest } from './writeManifest.ts';

/** Throws, with every changed file, when this version was released with other bytes. */
export function checkPublished(published: Published, { version, files }: Manifest): void {
  const released = published[version];
  if (!released) return;
  const differences = findDifferences(released, files);
  if (differences.length === 0) return;
  throw new Error(
    `Version ${version} of the widgets was released (widgets/published.json), but the built files differ:\n  ${differences.join('\n  ')}\nGive widgets/package.json and widgets/src/shared/version.ts a new version.`,
  );
}
