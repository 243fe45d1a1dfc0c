import { expect, test } from 'vitest';
import { renderCaddy, renderNginx } from './deployFiles.ts';
import { contentSecurityPolicy, headersFor, listHeaderRules } from '../../base/headers.ts';
import { renderHeadersFile } from './headersFile.ts';

const rules = listHeaderRules(['1.0.0', '1.2.0']);
const tree: Record<string, string[]> = {
  '': ['_astro/', 'embed/', 'illustrations/', 'index.html', 'search/', 'sw.js', 'treatments/', 'widgets/'],
  'embed/': ['index.html', 'frame.css', 'pain-diary/', 'pain-scale-picker/', 'treatment-explainer/'],
  'widgets/': ['1.0.0/', '1.2.0/', 'v1/'],
};
const headersFile = renderHeadersFile(rules, (folder) => tree[folder] ?? []);

test('every host file carries every header of the list', () => {
  for (const text of [renderNginx(rules), renderCaddy(rules), headersFile]) {
    for (const { headers } of rules)
      for (const [name, value] of Object.entries(headers)) expect(text, name).toContain(value);
  }
});

test('the policy allows nothing inline and nothing foreign', () => {
  expect(contentSecurityPolicy[0]).toBe("default-src 'none'");
  expect(contentSecurityPolicy.join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('a drawing’s file may have its own style and nothing else: no script, no request, no origin', () => {
  const policy = headersFor(rules, '/illustrations/discography.svg')['Content-Security-Policy'] ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'sandbox',
    "frame-ancestors 'self'",
  ]);
  const others = rules.filter(({ path }) => path !== '/illustrations/*');
  expect(JSON.stringify(others)).not.toContain('unsafe-inline');
});

test('only the frame pages may be framed by others', () => {
  const ancestors = (path: string): string | undefined =>
    /frame-ancestors ([^;]+)/.exec(headersFor(rules, path)['Content-Security-Policy'] ?? '')?.[1];
  for (const path of ['/', '/embed/', '/embed/frame.css', '/treatments/discography/', '/widgets/v1/embed.js'])
    expect.soft(ancestors(path), path).toBe("'self'");
  for (const path of [
    '/embed/pain-diary/en/',
    '/embed/pain-scale-picker/es/peg/',
    '/embed/treatment-explainer/en/discography/',
  ])
    expect.soft(ancestors(path), path).toBe('*');
  expect(JSON.stringify(rules)).not.toContain('X-Frame-Options');
});

test('in _headers no path gets a header twice, and each gets what the list says', () => {
  const blocks = headersFile
    .split('\n\n')
    .map((text) => text.trim().split('\n'))
    .map(([path = '', ...lines]) => ({ path, lines: lines.map((line) => line.trim()) }));
  for (const path of [
    '/',
    '/index.html',
    '/treatments/x/',
    '/_astro/a.css',
    '/sw.js',
    '/embed/',
    '/embed/frame.css',
    '/embed/pain-diary/en/',
    '/illustrations/discography.svg',
    '/widgets/v1/embed.js',
    '/widgets/1.0.0/embed.js',
    '/widgets/1.2.0/a.js',
  ]) {
    const lines = blocks
      .filter((one) => (one.path.endsWith('*') ? path.startsWith(one.path.slice(0, -1)) : one.path === path))
      .flatMap((one) => one.lines);
    expect.soft(lines.sort(), path).toEqual(
      Object.entries(headersFor(rules, path))
        .map(([name, value]) => `${name}: ${value}`)
        .sort(),
    );
  }
});
