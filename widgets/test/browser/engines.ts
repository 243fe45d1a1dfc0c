import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Engine } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { startSite, type Site } from './site.ts';
import { launchWebKit } from './webkit.ts';

const LAUNCHERS = { Chromium: launchChromium, Firefox: launchFirefox, WebKit: launchWebKit };

/** Engines to run, e.g. `ENGINES=Chromium,Firefox`; all by default. */
const wanted = (process.env['ENGINES'] ?? 'Chromium,Firefox,WebKit').split(',') as (keyof typeof LAUNCHERS)[];

const missing: string[] = [];
const found: Engine[] = [];
for (const name of wanted) {
  const engine = await LAUNCHERS[name]();
  if (engine) found.push(engine);
  else missing.push(name);
}
if (missing.length) console.warn(`Not installed here, so not tested: ${missing.join(', ')}`);

/**
 * Runs a suite in every engine that is installed, on built files and real servers.
 *
 * @param only Engines for which the suite makes sense; all by default.
 */
export function describeEngines(
  title: string,
  suite: (use: { engine: Engine; site: () => Site }) => void,
  only?: readonly Engine['name'][],
): void {
  for (const engine of found.filter(({ name }) => !only || only.includes(name)))
    describe(`${title} in ${engine.name}`, () => {
      let site: Site | undefined;
      beforeAll(async () => void (site = await startSite()));
      afterAll(() => site?.close());
      suite({ engine, site: () => site! });
    });
}

afterAll(() => Promise.all(found.map((engine) => engine.close())));
