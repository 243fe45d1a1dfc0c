import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, middleOf, type Page, type PageOptions } from './driver.ts';

/** Keys of the WebDriver protocol that are not letters (W3C WebDriver, 17.4.2). */
const KEYS: Record<string, string> = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
};

async function send<Result>(url: string, method: 'POST' | 'DELETE' | 'GET', body?: unknown): Promise<Result> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

/** Starts a screen of its own, as MiniBrowser has no headless mode. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1400x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3]!.once('data', (data: Buffer) => resolve(`:${String(data).trim()}`));
  });
  return { display, process: screen };
}

/** WebKitGTK through WebKitWebDriver; `undefined` where it, MiniBrowser or Xvfb is not installed. */
export async function launchWebKit(): Promise<Engine | undefined> {
  const [miniBrowser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4*/MiniBrowser');
  if (!miniBrowser || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) return undefined;
  const screen = await startScreen();
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11' } });
  const base = `http://127.0.0.1:${port}`;
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } } };
  let id = '';
  for (let tries = 0; !id; tries += 1)
    try {
      id = (await send<{ sessionId: string }>(`${base}/session`, 'POST', { capabilities })).sessionId;
    } catch (error) {
      if (tries > 40) throw error;
      await sleep(250);
    }
  const session = `${base}/session/${id}`;
  return {
    name: 'WebKit',
    async open(url, options: PageOptions = {}) {
      if (options.emulate || options.javaScript === false) throw new Error('WebKitWebDriver cannot emulate this');
      await send(`${session}/window/rect`, 'POST', { width: options.width ?? 800, height: options.height ?? 900 });
      await send(`${session}/url`, 'POST', { url });
      return wrap(session);
    },
    async close() {
      await send(session, 'DELETE').catch(() => undefined);
      driver.kill();
      screen.process.kill();
    },
  };
}

function wrap(session: string): Page {
  const run = async <Result>(expression: string): Promise<Result> => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const result = await send<{ value: Result; error?: string }>(`${session}/execute/async`, 'POST', { script, args: [] });
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
        type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      await act({ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] });
    },
    screenshot: async () => Buffer.from(await send<string>(`${session}/screenshot`, 'GET'), 'base64'),
    problems: () => run<string[]>('window.__problems ?? []'),
    close: async () => {},
  };
}
