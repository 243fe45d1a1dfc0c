/** The READMEs and /embed/ say the same, because both come from one source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../src/content/site/readSite.ts';
import { readWidgetVersions } from '../../src/embed/publish/widgetVersions.ts';
import { readChoice } from '../../src/embed/embedChoice.ts';
import { renderReadmeSection } from '../../src/embed/renderReadme.ts';
import { forms, renderSnippet } from '../../src/embed/renderSnippet.ts';
import { dist } from '../harness/builtSite.ts';

const site = readSite('.');
const { version } = readWidgetVersions('.');

test('the package’s README has every form as the builder gives it', () => {
  const readme = readFileSync('widgets/README.md', 'utf8');
  expect(readme).toContain(renderReadmeSection(site, version));
  const choice = readChoice(new URLSearchParams('widget=pain-scale-picker&lang=es&scale=peg'), []);
  const provider = {
    base: `${site.url}/`,
    name: site.name,
    version,
    integrity: 'sha384-…',
    colorStyle: '',
    languages: ['en'],
  };
  for (const form of forms)
    expect(readme, form).toContain(renderSnippet(form, { provider, choice, treatmentTitle: '' }));
});

test('the page without JavaScript has the same snippets, for the address that it was built for', () => {
  const html = readFileSync(join(dist, 'embed/index.html'), 'utf8');
  const unescaped = html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&');
  const base = /<link rel="canonical" href="([^"]+)embed\/"/.exec(html)?.[1] ?? '';
  const provider = { base, name: site.name, version, integrity: '', colorStyle: '', languages: ['en'] };
  for (const widget of ['pain-scale-picker', 'pain-diary']) {
    for (const form of ['script', 'address'] as const)
      expect(unescaped).toContain(
        renderSnippet(form, { provider, choice: readChoice(new URLSearchParams({ widget }), []), treatmentTitle: '' }),
      );
  }
});
