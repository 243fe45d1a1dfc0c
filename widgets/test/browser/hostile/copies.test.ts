import { expect, it } from 'vitest';
import { serveData, SLUG } from '../../../src/treatment-explainer/testPages.ts';
import { describeEngines } from '../engines.ts';
import { ALL_EMBEDS, WIDGETS } from './embeds.ts';

describeEngines('The script', ({ engine, site }) => {
  it('of a second major version leaves the first at work, and the console says so once a tag', async () => {
    const script = await (await fetch(`${site().provider}/pain-widgets.js`)).text();
    site().serve('v2/pain-widgets.js', script.replaceAll('"1.0.0"', '"2.0.0"'));
    const page = await engine.open(
      site().page(`<script>self.__infos = []; console.info = (text) => __infos.push(text);</script>${ALL_EMBEDS}
        <script src="{provider}/pain-widgets.js"></script><script src="{provider}/v2/pain-widgets.js"></script><script src="{provider}/pain-widgets.js"></script>`),
    );
    const infos = await page.evaluate(() => (window as unknown as { __infos: string[] }).__infos);
    expect([...infos].sort()).toEqual([...WIDGETS].sort().map((name) => `<${name}> 1.0.0 in use, 2.0.0 ignored`));
    await page.close();
  });

  it('asks for itself, for the data of the treatment and for the parts of the diary, and for nothing else', async () => {
    serveData(site());
    const before = site().requests.length;
    const page = await engine.open(site().page(ALL_EMBEDS + site().script()));
    await page.evaluate(async () => {
      await customElements.whenDefined('pain-diary');
      await (document.querySelector('pain-diary') as unknown as { ready: Promise<boolean> }).ready;
      const explainer = document.querySelector('treatment-explainer')!;
      for (let tries = 0; tries < 100 && !explainer.shadowRoot!.querySelector('article'); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(site().requests.slice(before).sort()).toEqual([
      `data/en/${SLUG}.js`,
      'pain-widgets.js',
      'parts/pain-diary.handleFiles.js',
      'parts/pain-diary.showEntries.js',
    ]);
    await page.close();
  });
});
