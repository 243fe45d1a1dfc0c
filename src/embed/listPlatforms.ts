/** The places where clinics paste, each with the forms it lets through, the best first (shared research: what hosts allow). */
import type { Form } from './renderSnippet.ts';

export const platforms = [
  'wordpress',
  'wix',
  'squarespace',
  'webflow',
  'drupal',
  'joomla',
  'google-sites',
  'html',
  'app',
  'nothing',
] as const;
export type Platform = (typeof platforms)[number];

export const formsOf: Record<Platform, readonly Form[]> = {
  // Authors may not paste scripts or frames; an address alone on its line works for all of them.
  wordpress: ['address', 'script', 'mount', 'link'],
  wix: ['fields', 'frame', 'link'],
  squarespace: ['script', 'frame', 'link'],
  webflow: ['script', 'frame', 'link'],
  drupal: ['script', 'frame', 'link'],
  joomla: ['script', 'frame', 'link'],
  'google-sites': ['url', 'link'],
  html: ['script', 'pinned', 'module', 'mount', 'frame', 'link'],
  app: ['npm', 'module', 'script'],
  // The site's own list says where the zip, the link and the sheets to print are.
  nothing: ['link'],
};

export const readPlatform = (name: string | null): Platform =>
  platforms.find((platform) => platform === name) ?? 'wordpress';
