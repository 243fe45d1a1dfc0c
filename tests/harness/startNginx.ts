/** A real nginx that serves the built site with deploy/nginx.conf, and under /pain with the same list of headers. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { renderNginx } from '../../src/build/headers/deployFiles.ts';
import { listHeaderRules } from '../../src/base/headers.ts';
import { readWidgetVersions } from '../../src/embed/publish/widgetVersions.ts';
import { dist } from './builtSite.ts';

const program = '/usr/sbin/nginx';
export const hasNginx = existsSync(program);

export interface StartedNginx {
  /** Address of the site at the root of its host, without a slash at the end. */
  origin: string;
  /** Address of the host that holds the site under /pain. */
  subPathOrigin: string;
  close(): void;
}

/** The very file that we ship; only where the site lies and the port are this machine's. */
function configure(folder: string, port: number): string {
  symlinkSync(resolve(dist), join(folder, 'pain'));
  const adapt = (text: string, root: string, listenOn: number): string =>
    text
      .replaceAll('/var/www/pain-reference', root)
      .replace('listen 80;', `listen 127.0.0.1:${listenOn};`)
      .replace('    listen [::]:80;\n', '');
  const server =
    adapt(readFileSync('deploy/nginx.conf', 'utf8'), resolve(dist), port) +
    adapt(renderNginx(listHeaderRules(readWidgetVersions('.').all), '/pain'), folder, port + 1);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `daemon off;\nuser root;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`;
}

/** @throws with what nginx said, if it does not answer within five seconds. */
export async function startNginx(port: number): Promise<StartedNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const errors = join(folder, 'error.log');
  writeFileSync(join(folder, 'nginx.conf'), configure(folder, port));
  const nginx = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', errors], { stdio: 'pipe' });
  let output = '';
  nginx.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const close = (): void => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 50; tries += 1) {
    const answers = await fetch(`${origin}/`).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, subPathOrigin: `http://127.0.0.1:${port + 1}`, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  const log = existsSync(errors) ? readFileSync(errors, 'utf8') : '';
  close();
  throw new Error(`nginx did not start: ${output}${log}`);
}
