/** The snippets that the builder gives, for a provider that a test serves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from '../../src/embed/addresses.ts';
import { readChoice } from '../../src/embed/embedChoice.ts';
import { readWidgetVersions } from '../../src/embed/publish/widgetVersions.ts';
import type { Manifest } from '../../src/embed/publish/manifest.ts';
import { renderSnippet, type Form } from '../../src/embed/renderSnippet.ts';
import { dist } from '../harness/builtSite.ts';

const { version } = readWidgetVersions('.');
export const manifest = JSON.parse(readFileSync(join(dist, 'widgets', version, 'manifest.json'), 'utf8')) as Manifest;

export const providerAt = (origin: string): Provider => ({
  base: `${origin}/`,
  name: 'Pain Reference',
  version,
  integrity: manifest.files.find(({ file }) => file === 'embed.js')?.integrity ?? '',
  colorStyle: '',
  languages: ['en'],
});

/** @param query As in the builder's address, e.g. `widget=pain-diary&lang=es`. */
export function makeSnippet(origin: string, form: Form, query: string): string {
  const choice = readChoice(new URLSearchParams(query), ['discography', 'epidural-steroid-injection']);
  return renderSnippet(form, {
    provider: providerAt(origin),
    choice,
    treatmentTitle: choice.treatment === 'discography' ? 'Discography (discogram)' : 'Epidural steroid injection',
  });
}
