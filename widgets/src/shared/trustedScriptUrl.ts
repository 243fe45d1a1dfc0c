import { trustedPolicy } from './trustedPolicy.ts';

/**
 * An address that may be given to `script.src` on a page that enforces Trusted Types.
 * Only for addresses below our own folder or the embedder's `data-base`.
 */
export function trustScriptUrl(url: string): string {
  return (trustedPolicy?.createScriptURL(url) as unknown as string | undefined) ?? url;
}
