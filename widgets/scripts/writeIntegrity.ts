import { createHash } from 'node:crypto';
import { DATA_EVENT } from '../src/shared/loadScriptData.ts';

/** The value of an `integrity` attribute. SHA-256, the shortest that browsers take: it cannot be compressed. */
export const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/**
 * The classic script that hands over the hashes of the others; see `src/shared/loadOwnScript.ts`.
 *
 * @param scripts File name, e.g. `parts/pain-diary.showEntries.js`, and code.
 */
export function writeIntegrity(scripts: readonly (readonly [name: string, code: string])[]): string {
  const hashes = scripts.map(([name, code]) => `${JSON.stringify(name.replace(/\.js$/, ''))}:"${hashOf(code)}"`);
  return `dispatchEvent(new CustomEvent("${DATA_EVENT}",{detail:["parts/integrity",{__proto__:null,${hashes.join()}}]}));\n`;
}
