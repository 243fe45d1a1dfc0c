/** Serves a folder as a static host does: clean folders, the site's own 404 page, and the headers of the one list. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, listHeaderRules } from '../../src/base/headers.ts';
import { readWidgetVersions } from '../../src/embed/publish/widgetVersions.ts';

export interface ServedFolder {
  /** Address without a slash at the end. */
  origin: string;
  /** Every path asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Sub-path that the folder is served under, like /pain. */
  base?: string;
  port?: number;
  /** False: no Access-Control-Allow-Origin and no policy headers, as on the barest host. */
  headers?: boolean;
}

export async function serveFolder(
  folder: string,
  { base = '', port = 0, headers = true }: ServeOptions = {},
): Promise<ServedFolder> {
  const rules = listHeaderRules(readWidgetVersions('.').all);
  const files = sirv(folder, { dev: true, etag: true });
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(path);
    if (headers)
      for (const [name, value] of Object.entries(headersFor(rules, path.slice(base.length) || '/')))
        response.setHeader(name, value);
    if (!path.startsWith(base)) return void response.writeHead(404).end();
    request.url = (request.url ?? '/').slice(base.length) || '/';
    files(request, response, () => {
      const missing = join(folder, '404.html');
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
