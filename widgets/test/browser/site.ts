import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { dist as distUrl } from '../../scripts/dist.ts';
import { WATCH_SCRIPT } from './driver.ts';

const dist = fileURLToPath(distUrl);
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  css: 'text/css',
};

export interface PageSettings {
  readonly headers?: Record<string, string>;
  /** The whole document; by default the body is put in a plain HTML page. */
  readonly whole?: boolean;
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
}

/** Two servers on two origins: the host page's, and the provider's with the built widgets. */
export interface Site {
  /** Origin of the provider, e.g. `http://127.0.0.1:4711`. It sends no CORS header. */
  readonly provider: string;
  /** A tag that loads a built file from the provider. */
  script(file?: string): string;
  /** Serves a host page and gives its address. `{provider}` in text and headers is replaced. */
  page(body: string, settings?: PageSettings): string;
  /** Serves more from the provider, e.g. data: path without leading slash → content. */
  serve(path: string, content: string, headers?: Record<string, string>): void;
  /** Paths asked of the provider so far. */
  readonly requests: string[];
  close(): Promise<void>;
}

interface Answer {
  readonly content: string;
  readonly headers: Record<string, string>;
}

async function listen(answer: (path: string) => Answer | undefined): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    response.writeHead(found ? 200 : 404, { 'cache-control': 'no-store', ...found?.headers });
    response.end(found?.content ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export async function startSite(): Promise<Site> {
  if (!existsSync(`${dist}pain-widgets.js`)) throw new Error('Build first: npm run build');
  const requests: string[] = [];
  const pages = new Map<string, Answer>([
    ['watch.js', { content: WATCH_SCRIPT, headers: { 'content-type': TYPES['js']! } }],
  ]);
  const served = new Map<string, Answer>();
  const typeOf = (path: string): Record<string, string> => ({
    'content-type': TYPES[path.split('.').pop()!] ?? 'text/plain',
  });
  const provider = await listen((path) => {
    requests.push(path);
    const file = `${dist}${path.replace(/^copy-\d+\//, '')}`;
    if (served.has(path)) return served.get(path);
    if (path.includes('..') || !existsSync(file)) return undefined;
    return { content: readFileSync(file, 'utf8'), headers: typeOf(path) };
  });
  const host = await listen((path) => pages.get(path));
  const fill = (text: string): string =>
    text.replaceAll('{provider}', provider.origin).replaceAll('{host}', host.origin);
  const script = (file = 'pain-widgets.js'): string => `<script src="${provider.origin}/${file}" async></script>`;
  return {
    provider: provider.origin,
    requests,
    script,
    page(body, settings = {}) {
      const { lang = 'en', dir = 'ltr', head = '' } = settings;
      const name = `page-${pages.size}.html`;
      const html = settings.whole
        ? body
        : `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host page</title>
<meta name="viewport" content="width=device-width"><script src="/watch.js"></script>${head}</head><body>${body}</body></html>`;
      const headers = Object.fromEntries(
        Object.entries(settings.headers ?? {}).map(([key, value]) => [key, fill(value)]),
      );
      pages.set(name, { content: fill(html), headers: { 'content-type': TYPES['html']!, ...headers } });
      return `${host.origin}/${name}`;
    },
    serve(path, content, headers = {}) {
      served.set(path, { content, headers: { ...typeOf(path), ...headers } });
    },
    async close() {
      for (const { server } of [provider, host]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
