/** A real nginx serves the built site with deploy/nginx.conf: headers, compression, 404, caching, ranges. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../src/config/headers.ts';
import { dist, listFiles } from '../harness/builtSite.ts';

const port = 18080;
const origin = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
let nginx: ChildProcess | undefined;

/** The very file that we ship; only where the site lies and the port are this machine's. */
function configure(): string {
  const server = readFileSync('deploy/nginx.conf', 'utf8').replaceAll('/var/www/pain-reference', resolve(dist)).replace('listen 80;', `listen 127.0.0.1:${port};`).replace('    listen [::]:80;\n', '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  return `daemon off;\nuser root;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`;
}

describe.runIf(existsSync('/usr/sbin/nginx'))('nginx', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'nginx.conf'), configure());
    nginx = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'pipe' });
    let output = '';
    nginx.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    for (let tries = 0; tries < 50; tries += 1) {
      if (await fetch(`${origin}/`).then(() => true, () => false)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`nginx did not start: ${output}${existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : ''}`);
  });
  afterAll(() => {
    nginx?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every page carries the policy and the other general headers', async () => {
    for (const path of ['/', '/treatments/discography/', '/_astro/', '/widgets/v1/embed.js']) {
      const { headers } = await fetch(origin + path);
      for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']) {
        expect.soft(headers.get(name), `${path} ${name}`).toBe(headerRules[0]?.headers[name]);
      }
    }
  });

  test('hashed files are cached for a year, the widgets for an hour and open to all sites', async () => {
    const style = listFiles('.css').find((file) => file.startsWith('_astro/')) ?? '';
    expect((await fetch(`${origin}/${style}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const script = await fetch(`${origin}/widgets/v1/embed.js`);
    expect(script.headers.get('cache-control')).toContain('max-age=3600');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('content-type')).toContain('text/javascript');
  });

  test('an unknown address is a 404 with the site’s own page', async () => {
    const answer = await fetch(`${origin}/no/such/page/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('We could not find that page');
  });

  test('text is compressed, ranges and conditional requests work', async () => {
    expect((await fetch(`${origin}/glossary/`, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('content-encoding')).toBe('gzip');
    const part = await fetch(`${origin}/cards/home.png`, { headers: { Range: 'bytes=0-9' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
    const first = await fetch(`${origin}/robots.txt`);
    const again = await fetch(`${origin}/robots.txt`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('a folder without its slash leads to the page', async () => {
    const answer = await fetch(`${origin}/treatments/discography`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/treatments/discography/']);
  });
});
