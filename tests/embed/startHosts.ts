/** Serves host pages from an origin of their own (localhost, while the provider is 127.0.0.1): what a clinic's website is to us. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const HOSTS = 'tests/embed/hosts';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Hosts {
  /** Without a slash at the end. */
  origin: string;
  /** Serves a page with this content. Returns its address. */
  page(html: string, headers?: Record<string, string>): string;
  /** Serves a folder, like that of a built app. Text in its files is filled in too. */
  folder(name: string, path: string): string;
  close(): Promise<void>;
}

/**
 * @param fill What stands in for `{name}` in every file and header.
 */
export async function startHosts(fill: Readonly<Record<string, string>>): Promise<Hosts> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const folders = new Map<string, string>();
  const put = (text: string): string =>
    Object.entries(fill).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text);
  const find = (path: string): string | undefined => {
    const [, first = '', ...rest] = path.split('/');
    const file =
      first === 'modules'
        ? join('node_modules', ...rest)
        : folders.has(first)
          ? join(folders.get(first) ?? '', ...(rest.join('') === '' ? ['index.html'] : rest))
          : join(HOSTS, first, ...rest);
    return !path.includes('..') && existsSync(file) ? file : undefined;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const page = pages.get(path);
    if (page) return void response.writeHead(200, { 'Content-Type': TYPES['.html'], ...page.headers }).end(page.html);
    const file = path === '/favicon.ico' ? undefined : find(path);
    if (!file) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    const isText = /\.(html|js|css)$/.test(file);
    response
      .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(isText ? put(readFileSync(file, 'utf8')) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page(html, headers = {}) {
      const path = `/page-${pages.size}/`;
      pages.set(path, {
        html: put(html),
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, put(value)])),
      });
      return origin + path;
    },
    folder(name, path) {
      folders.set(name, path);
      return `${origin}/${name}/`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
