/** What the builder must know of the built widgets: version, hash and size of the one script. Read where Node runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readWidgetVersions } from './widgetVersions.ts';
import { hashFile } from './manifest.ts';

export interface BuiltWidgets {
  version: string;
  integrity: string;
  /** Transferred with brotli, in bytes. */
  bytes: number;
}

export function readBuiltWidgets(root: string): BuiltWidgets {
  const file = join(process.env['WIDGETS_DIST'] ?? join(root, 'widgets/dist'), 'pain-widgets.js');
  if (!existsSync(file))
    throw new Error('widgets/dist/pain-widgets.js is missing: run `npm run build -w widgets` first.');
  const script = readFileSync(file);
  return {
    version: readWidgetVersions(root).version,
    integrity: hashFile(script),
    bytes: brotliCompressSync(script).byteLength,
  };
}
