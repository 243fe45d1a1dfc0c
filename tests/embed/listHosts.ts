/** The hostile host pages, each with what is special about it. */
import { readFileSync } from 'node:fs';
import { makeSnippet } from './makeSnippet.ts';
import type { Hosts } from './startHosts.ts';

const names = [
  'bootstrap3-jquery1',
  'wordpress-block-theme',
  'all-unset',
  'requirejs',
  'prototype-js',
  'quirks',
  'right-to-left',
  'strict-policy',
  'base-href',
  'cookie-banner',
  'shouting-theme',
  'tag-manager',
  'react19',
  'vue3',
] as const;
export type HostName = (typeof names)[number];
export const hostNames: readonly HostName[] = names;

/** Built by Vite before the tests: their pages hold the widgets themselves. */
export const apps = ['react19', 'vue3'] as const;
export const isApp = (name: HostName): boolean => (apps as readonly string[]).includes(name);

const strictPolicy = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' {provider}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types pain-reference",
};

/** A picker by its tag and an explainer by a mount, as the builder gives them. */
export function openHost(hosts: Hosts, name: HostName, provider: string, bare: boolean): string {
  const widgets = `${makeSnippet(provider, 'script', 'widget=pain-scale-picker')}\n${makeSnippet(provider, 'mount', 'widget=treatment-explainer&treatment=discography')}`;
  const isStrict = name === 'strict-policy';
  const snippet = isStrict ? widgets.replace(/ style="[^"]*"/g, '') : widgets;
  const html = readFileSync(`tests/embed/hosts/${name}.html`, 'utf8').replace(
    '<!-- widget -->',
    bare ? snippet.replace(/<script.*?<\/script>/g, '') : snippet,
  );
  return hosts.page(html, isStrict ? strictPolicy : {});
}
