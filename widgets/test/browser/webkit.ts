import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulation, type Engine, middleOf, type Page, type PageOptions } from './driver.ts';

/** Keys of the WebDriver protocol that are no characters (W3C WebDriver, 17.4.2). */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function send<Result>(url: string, method: 'POST' | 'DELETE' | 'GET', body?: unknown): Promise<Result> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

/** Starts a screen of its own, as MiniBrowser has no headless mode. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1400x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3]!.once('data', (data: Buffer) => resolve(`:${String(data).trim()}`));
  });
  return { display, process: screen };
}

/** How GTK, and with it WebKitGTK, is told what to pretend: a theme by its name, animations by a file of settings. */
function environmentFor({ colorScheme, reducedMotion, forcedColors, media }: Emulation): Record<string, string> {
  if (forcedColors) throw new Error('WebKit has no forced colours');
  if (media) throw new Error('WebKit shows no page as it would print');
  const environment: Record<string, string> = {};
  if (colorScheme === 'dark') environment['GTK_THEME'] = 'Adwaita:dark';
  if (reducedMotion) {
    const folder = mkdtempSync(join(tmpdir(), 'gtk-'));
    mkdirSync(join(folder, 'gtk-3.0'));
    writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    environment['XDG_CONFIG_HOME'] = folder;
  }
  return environment;
}

interface Session {
  readonly address: string;
  end(): Promise<void>;
}

/** A port that nobody holds just now: another file's driver may be running beside ours. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A driver with one browser, with more in its environment. */
async function startSession(binary: string, display: string, environment: Record<string, string>): Promise<Session> {
  const port = await findFreePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', ...environment };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const base = `http://127.0.0.1:${port}`;
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  for (let tries = 0; ; tries += 1)
    try {
      const { sessionId } = await send<{ sessionId: string }>(`${base}/session`, 'POST', { capabilities });
      const address = `${base}/session/${sessionId}`;
      const end = async (): Promise<void> => {
        await send(address, 'DELETE').catch(() => undefined);
        driver.kill();
      };
      return { address, end };
    } catch (error) {
      if (tries > 40) throw error;
      await sleep(250);
    }
}

/** WebKitGTK through WebKitWebDriver; `undefined` where it, MiniBrowser or Xvfb is not installed. */
export async function launchWebKit(): Promise<Engine | undefined> {
  const [miniBrowser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4*/MiniBrowser');
  if (!miniBrowser || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) return undefined;
  const screen = await startScreen();
  /** One session for each thing to pretend, begun when it is wanted. */
  const sessions = new Map([['{}', startSession(miniBrowser, screen.display, {})]]);
  return {
    name: 'WebKit',
    async open(url, options: PageOptions = {}) {
      if (options.javaScript === false) throw new Error('WebKitWebDriver cannot switch scripts off');
      const { emulate = {} } = options;
      const key = JSON.stringify(emulate);
      if (!sessions.has(key)) sessions.set(key, startSession(miniBrowser, screen.display, environmentFor(emulate)));
      const { address: session } = await sessions.get(key)!;
      await send(`${session}/window/rect`, 'POST', { width: options.width ?? 800, height: options.height ?? 900 });
      await send(`${session}/url`, 'POST', { url });
      return wrap(session);
    },
    async close() {
      for (const session of sessions.values()) await (await session).end();
      screen.process.kill();
    },
  };
}

function wrap(session: string): Page {
  const run = async <Result>(expression: string): Promise<Result> => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const result = await send<{ value: Result; error?: string }>(`${session}/execute/async`, 'POST', {
      script,
      args: [],
    });
    if (result.error) throw new Error(result.error);
    return result.value;
  };
  const act = async (actions: unknown): Promise<void> => {
    await send(`${session}/actions`, 'POST', { actions: [actions] });
  };
  return {
    evaluate: (fn, ...args) => run(`(${fn})(...${JSON.stringify(args)})`),
    async click(selector) {
      const { x, y } = await run<{ x: number; y: number }>(`(${middleOf})(${JSON.stringify(selector)})`);
      await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      await act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    screenshot: async () => Buffer.from(await send<string>(`${session}/screenshot`, 'GET'), 'base64'),
    // As common/gc.js of the web platform tests does where an engine has no call for it: by making much of it.
    collectGarbage: async () =>
      void (await run<null>(`(async () => {
        for (let round = 0; round < 12; round += 1) {
          for (let i = 0; i < 10; i += 1) new Array(100_000).fill({}).map((_, at) => ({ at }));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return null;
      })()`)),
    problems: () => run<string[]>('window.__problems ?? []'),
    close: async () => {},
  };
}
